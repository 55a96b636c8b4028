package vn.gandan.counter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.custody.ThingCode;
import vn.gandan.party.IdentityKind;

class AskRulesTest {

  @Test
  void oneBoxTellsWhatWasScanned() {
    assertThat(AskRules.read("  ")).isEqualTo(new Asked.Nothing());
    assertThat(AskRules.read("038190012345|x|y")).isEqualTo(new Asked.Card("038190012345|x|y"));
    assertThat(AskRules.read("http://localhost/t/380123456789ABCDEF"))
        .isEqualTo(new Asked.Tracker("380123456789ABCDEF"));
    assertThat(AskRules.read("h56.101-261121-0001"))
        .isEqualTo(new Asked.DossierCode("H56.101-261121-0001"));
    assertThat(AskRules.read("b1234567"))
        .isEqualTo(new Asked.Numbered(IdentityKind.PASSPORT, "B1234567"));
    assertThat(AskRules.read("038 190 012 345"))
        .isEqualTo(new Asked.Numbered(IdentityKind.CITIZEN_NUMBER, "038190012345"));
    assertThat(AskRules.read("012345678"))
        .isEqualTo(new Asked.Numbered(IdentityKind.OLD_IDENTITY_CARD, "012345678"));
    assertThat(AskRules.read("091 234.5678")).isEqualTo(new Asked.Phone("0912345678"));
    assertThat(AskRules.read("+84912345678")).isEqualTo(new Asked.Phone("+84912345678"));
  }

  @Test
  void aThingIsKnownByItsCheckDigit() {
    String right = null;
    for (char check = '0'; check <= '9'; check++) {
      String code = "3800000000001" + check;
      if (ThingCode.valid(code)) {
        right = code;
      } else {
        assertThat(AskRules.read(code)).isEqualTo(new Asked.MisreadThing());
      }
    }
    assertThat(right).isNotNull();
    assertThat(AskRules.read(String.valueOf(right)))
        .isEqualTo(new Asked.OfThing(new ThingCode(String.valueOf(right))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lê Thị Hoà", "12345", "1234567890123456", "٠٣٨١٩٠٠١٢٣٤٥", "/t/ngắn"})
  void aNameIsNoKey(String typed) {
    assertThat(AskRules.read(typed)).isEqualTo(new Asked.NotAKey());
  }
}
