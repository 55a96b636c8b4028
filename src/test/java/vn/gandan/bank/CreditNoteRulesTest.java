package vn.gandan.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gandan.bank.CreditNoteRules.Item;

class CreditNoteRulesTest {
  private static final String HERE = "970415-0011001932418";
  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final long MOST = 1_000_000_000_000L;
  private static final Reference CODE = Reference.of("38", new Random(5));

  @Test
  void whatCameIsBelievedWithTheCodeInWhateverThePayerWrote() {
    assertThat(CreditNoteRules.believed(item("FT1", "le phi " + CODE, 8_000L), HERE))
        .contains(new CreditNote("FT1", List.of(CODE), 8_000, AT));
  }

  @Test
  void moneyWithoutACodeOfOursIsMoneyAllTheSameAndItsTextIsNotKept() {
    CreditNote nameless = new CreditNote("FT1", List.of(), 8_000, AT);
    assertThat(CreditNoteRules.believed(item("FT1", "Nguyen Van A tra tien", 8_000L), HERE))
        .contains(nameless);
    assertThat(CreditNoteRules.believed(item("FT1", null, 8_000L), HERE)).contains(nameless);
    assertThat(CreditNoteRules.believed(item("FT1", " ".repeat(990) + CODE, 8_000L), HERE))
        .as("no text of a transfer is so long")
        .contains(nameless);
  }

  @Test
  void whenItWasBookedIsKnownAsExactlyAsItIsKept() {
    Item exact = new Item("FT1", HERE, null, 8_000L, AT.plusNanos(1_999));
    assertThat(CreditNoteRules.believed(exact, HERE))
        .hasValueSatisfying(note -> assertThat(note.at()).isEqualTo(AT.plusNanos(1_000)));
  }

  @Test
  void theLeastAndTheMostAreBelieved() {
    assertThat(CreditNoteRules.believed(item("F".repeat(60), null, 1L), HERE)).isPresent();
    assertThat(CreditNoteRules.believed(item("0-9_/.a", null, MOST), HERE)).isPresent();
  }

  static Stream<Item> nothingThatCanHaveCome() {
    return Stream.of(
        item(null, CODE.value(), 8_000L),
        item("FT1", CODE.value(), null),
        item("FT1", CODE.value(), 0L),
        item("FT1", CODE.value(), -8_000L),
        item("FT1", CODE.value(), MOST + 1),
        item("", CODE.value(), 8_000L),
        item("FT 1", CODE.value(), 8_000L),
        item("F".repeat(61), CODE.value(), 8_000L),
        new Item("FT1", HERE, CODE.value(), 8_000L, null),
        new Item("FT1", HERE, CODE.value(), 8_000L, Instant.parse("2000-01-01T00:00:00Z")),
        new Item("FT1", HERE, CODE.value(), 8_000L, Instant.parse("2200-01-01T00:00:00Z")),
        new Item("FT1", null, CODE.value(), 8_000L, AT),
        new Item("FT1", "970415-1", CODE.value(), 8_000L, AT));
  }

  @ParameterizedTest
  @MethodSource
  void nothingThatCanHaveCome(Item item) {
    assertThat(CreditNoteRules.believed(item, HERE)).isEmpty();
  }

  private static Item item(@Nullable String id, @Nullable String text, @Nullable Long amount) {
    return new Item(id, HERE, text, amount, AT);
  }
}
