package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BillerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Set<String> TRUSTED =
      Set.of("thu-ho.dien-luc.example", "nuoc.example:8443", "127.0.0.1");

  private static SignBillerContract contract(
      LocalDate signed,
      LocalDate from,
      @Nullable LocalDate to,
      long least,
      @Nullable Long most,
      String endpoint) {
    return contract(signed, from, to, least, most, BillerContract.Link.HTTP, endpoint);
  }

  // One contract has so many parts.
  private static SignBillerContract contract(
      LocalDate signed,
      LocalDate from,
      @Nullable LocalDate to,
      long least,
      @Nullable Long most,
      BillerContract.Link link,
      String endpoint) {
    return new SignBillerContract(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "01/HĐ",
        signed,
        from,
        to,
        500,
        30,
        least,
        most,
        400,
        "17:00",
        BillerContract.Settled.MONTH,
        link,
        endpoint,
        "Hợp đồng");
  }

  private static boolean fits(LocalDate signed, LocalDate from, @Nullable LocalDate to) {
    return BillerRules.refusal(
            contract(signed, from, to, 0, null, "https://thu-ho.dien-luc.example/v1"),
            TRUSTED,
            TODAY)
        .isEmpty();
  }

  private static boolean trusted(String endpoint) {
    return BillerRules.refusal(contract(TODAY, TODAY, null, 0, null, endpoint), TRUSTED, TODAY)
        .isEmpty();
  }

  @Test
  void aContractIsSignedByTodayAndItsDaysAreInOrder() {
    assertThat(fits(TODAY, TODAY, null)).isTrue();
    assertThat(fits(TODAY, TODAY, TODAY)).isTrue();
    assertThat(fits(TODAY.plusDays(1), TODAY.plusDays(1), null)).isFalse();
    assertThat(fits(TODAY, TODAY, TODAY.minusDays(1))).isFalse();
    assertThat(fits(TODAY, TODAY.plusYears(1), null)).isTrue();
    assertThat(fits(TODAY, TODAY.plusYears(1).plusDays(1), null)).isFalse();
    assertThat(fits(TODAY, TODAY, TODAY.plusYears(10))).isTrue();
    assertThat(fits(TODAY, TODAY, TODAY.plusYears(10).plusDays(1))).isFalse();
  }

  @Test
  void theLeastIsNoMoreThanTheMost() {
    String there = "https://thu-ho.dien-luc.example/v1";
    assertThat(BillerRules.refusal(contract(TODAY, TODAY, null, 10, 10L, there), TRUSTED, TODAY))
        .isEmpty();
    assertThat(BillerRules.refusal(contract(TODAY, TODAY, null, 10, 9L, there), TRUSTED, TODAY))
        .contains(new CollectionRefusal.BoundsDoNotFit(10, 9));
  }

  @Test
  void onlyAddressesThatWereNamedAreCalled() {
    assertThat(trusted("https://thu-ho.dien-luc.example/v1")).isTrue();
    assertThat(trusted("https://nuoc.example:8443")).isTrue();
    assertThat(trusted("http://127.0.0.1:9000/x")).isTrue();
    for (String no :
        new String[] {
          "http://thu-ho.dien-luc.example/v1",
          "https://thu-ho.dien-luc.example:444/v1",
          "https://nuoc.example",
          "https://thu-ho.dien-luc.example.evil.example/",
          "https://thu-ho.dien-luc.example@evil.example/",
          "https://evil.example/#thu-ho.dien-luc.example",
          "https://thu-ho.dien-luc.example/#x",
          "http://169.254.169.254/latest",
          "http://localhost:8080/",
          "file:///etc/passwd",
          "ftp://127.0.0.1/",
          "//127.0.0.1/",
          "https:",
          "không phải địa chỉ"
        }) {
      assertThat(trusted(no)).as(no).isFalse();
    }
  }

  private static boolean filed(String endpoint) {
    return BillerRules.refusal(
            contract(TODAY, TODAY, null, 0, null, BillerContract.Link.FILE, endpoint),
            TRUSTED,
            TODAY)
        .isEmpty();
  }

  @Test
  void filesGoBySftpAloneAndNothingElseDoes() {
    assertThat(filed("sftp://thu-ho.dien-luc.example/gan-dan")).isTrue();
    assertThat(filed("sftp://nuoc.example:8443")).isTrue();
    assertThat(filed("sftp://127.0.0.1:2022/")).isTrue();
    assertThat(filed("sftp://nuoc.example")).isFalse();
    assertThat(filed("sftp://gandan@nuoc.example:8443")).isFalse();
    assertThat(filed("sftp://nuoc.example:8443/?x=1")).isFalse();
    assertThat(filed("https://thu-ho.dien-luc.example/v1")).isFalse();
    assertThat(filed("ftp://127.0.0.1/")).isFalse();
    assertThat(trusted("sftp://127.0.0.1:2022/")).isFalse();
  }
}
