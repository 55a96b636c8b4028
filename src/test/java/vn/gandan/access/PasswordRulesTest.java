package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
  private static final String LOGIN = "gdv.hac-thanh";
  private static final Set<String> BLOCKED = Set.of("vietnamvodich123");

  @Test
  void fifteenCharactersSufficeAndFourteenDoNot() {
    assertThat(judge("trâu chậm nước!")).isEmpty();
    assertThat(judge("trâu chậm nước")).contains(new AccessRefusal.PasswordTooShort(15));
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    String decomposed = Normalizer.normalize("trâu chậm nước", Normalizer.Form.NFD);
    assertThat(decomposed.length()).isGreaterThan(15);
    assertThat(judge(decomposed)).contains(new AccessRefusal.PasswordTooShort(15));
    assertThat(judge("🐃🐄🐖🐓🦆🐟")).contains(new AccessRefusal.PasswordTooShort(15));
  }

  @Test
  void twoHundredCharactersAreTheMost() {
    String hundred = "một câu dài ".repeat(20).substring(0, 200);
    assertThat(judge(hundred)).isEmpty();
    assertThat(judge(hundred + "x")).contains(new AccessRefusal.PasswordTooLong(200));
  }

  @Test
  void whatEverybodyTriesFirstIsRefusedInEverySpelling() {
    assertThat(judge("Việt Nam vô địch 123")).contains(new AccessRefusal.PasswordTooCommon());
    assertThat(judge("VIETNAM.VO-DICH 123")).contains(new AccessRefusal.PasswordTooCommon());
  }

  @Test
  void fewerThanFiveDifferentCharactersAreRefused() {
    assertThat(judge("abcdabcdabcdabcd")).contains(new AccessRefusal.PasswordTooCommon());
    assertThat(judge("abcdeabcdeabcde")).isEmpty();
  }

  @Test
  void theLoginMayNotStandInIt() {
    assertThat(judge("xin chào gdv hạc thành")).contains(new AccessRefusal.PasswordTooCommon());
    assertThat(PasswordRules.judge("gà trống gọi mặt trời", "gat", BLOCKED)).isEmpty();
    assertThat(PasswordRules.judge("gà trống gọi mặt trời", "gatr", BLOCKED))
        .contains(new AccessRefusal.PasswordTooCommon());
  }

  private static Optional<AccessRefusal> judge(String password) {
    return PasswordRules.judge(password, LOGIN, BLOCKED);
  }
}
