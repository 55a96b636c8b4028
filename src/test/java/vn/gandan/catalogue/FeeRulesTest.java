package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.Vnd;

class FeeRulesTest {
  private static final PageRate RATE =
      new PageRate(2, new Vnd(2_000), new Vnd(1_000), new Vnd(200_000), "TT 226/2016/TT-BTC");
  private static final Fee.Facts TWO_CASES =
      new Fee.Facts(Procedure.Channel.COUNTER, 0, 2, LocalDate.of(2026, 11, 23));

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2000",
    "2, 1, 4000",
    "3, 1, 5000",
    "3, 4, 20000",
    "197, 1, 199000",
    "198, 1, 200000",
    "199, 1, 200000",
    "5000, 3, 600000"
  })
  void certifiedCopiesCostByPageUpToACeilingForEachCopy(int pages, int copies, long dong) {
    assertThat(FeeRules.certifiedCopies(pages, copies, RATE)).isEqualTo(new Vnd(dong));
  }

  @Test
  void nobodyCertifiesNothing() {
    assertThatThrownBy(() -> FeeRules.certifiedCopies(0, 1, RATE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FeeRules.certifiedCopies(1, 0, RATE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void freeOnThePortalIsFreeOnlyWhereTheProvinceHasNoSay() {
    assertThat(FeeRules.read(0L, "", "Hòa giải ở cơ sở")).isEqualTo(FeeRules.Kind.FREE);
    assertThat(FeeRules.read(0L, "", "Hộ tịch")).isEqualTo(FeeRules.Kind.PROVINCE_DECIDES);
    assertThat(FeeRules.read(0L, "", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)"))
        .isEqualTo(FeeRules.Kind.PROVINCE_DECIDES);
    assertThat(FeeRules.read(0L, "Mức cụ thể do Hội đồng nhân dân tỉnh quyết định", "Đất đai"))
        .isEqualTo(FeeRules.Kind.PROVINCE_DECIDES);
  }

  @Test
  void aSumThatTheCouncilDecidesIsNotTheSum() {
    assertThat(FeeRules.read(50_000L, "do Hội đồng nhân dân tỉnh quyết định", "Hộ kinh doanh"))
        .isEqualTo(FeeRules.Kind.PROVINCE_DECIDES);
  }

  @Test
  void aSumIsFixedUnlessItCountsPagesOfTheOriginal() {
    assertThat(FeeRules.read(8_000L, "", "Hộ tịch")).isEqualTo(FeeRules.Kind.FIXED);
    assertThat(FeeRules.read(2_000L, "2.000 đồng/trang theo trang của bản chính", "Chứng thực"))
        .isEqualTo(FeeRules.Kind.PER_PAGE);
    assertThat(FeeRules.read(2_000L, "2.000 đồng/trang", "Chứng thực"))
        .isEqualTo(FeeRules.Kind.FIXED);
    assertThat(FeeRules.read(null, "", "Cư trú")).isEqualTo(FeeRules.Kind.NOT_STATED);
  }

  @Test
  void aResolutionOfTheProvinceGoesBeforeEverything() {
    FeeRules.ProvincialFee resolved = new FeeRules.ProvincialFee(new Vnd(7_000), "1/NQ");
    for (FeeRules.Kind kind : FeeRules.Kind.values()) {
      assertThat(FeeRules.due(kind, new Vnd(1), resolved, RATE, TWO_CASES))
          .isEqualTo(new Fee.Known(new Vnd(14_000), "1/NQ"));
    }
  }

  @Test
  void withoutOneEachKindSaysWhatIsKnown() {
    assertThat(due(FeeRules.Kind.FREE, Vnd.ZERO)).isEqualTo(new Fee.Free());
    assertThat(due(FeeRules.Kind.FIXED, new Vnd(8_000)))
        .isEqualTo(new Fee.Known(new Vnd(16_000), "Cổng Dịch vụ công quốc gia"));
    assertThat(due(FeeRules.Kind.FIXED, null)).isEqualTo(new Fee.NotStated());
    assertThat(due(FeeRules.Kind.PROVINCE_DECIDES, Vnd.ZERO))
        .isEqualTo(new Fee.ProvinceDecides(Vnd.ZERO));
    assertThat(due(FeeRules.Kind.NOT_STATED, null)).isEqualTo(new Fee.NotStated());
    assertThat(due(FeeRules.Kind.PER_PAGE, new Vnd(2_000))).isEqualTo(new Fee.NotStated());
  }

  @Test
  void pagesAreCountedOnlyWhereARateIsInForce() {
    Fee.Facts threePages =
        new Fee.Facts(Procedure.Channel.COUNTER, 3, 1, LocalDate.of(2026, 11, 23));
    assertThat(FeeRules.due(FeeRules.Kind.PER_PAGE, new Vnd(2_000), null, RATE, threePages))
        .isEqualTo(new Fee.Known(new Vnd(5_000), "TT 226/2016/TT-BTC"));
    assertThat(FeeRules.due(FeeRules.Kind.PER_PAGE, new Vnd(2_000), null, null, threePages))
        .isEqualTo(new Fee.NotStated());
  }

  private static Fee due(FeeRules.Kind kind, @Nullable Vnd shown) {
    return FeeRules.due(kind, shown, null, RATE, TWO_CASES);
  }
}
