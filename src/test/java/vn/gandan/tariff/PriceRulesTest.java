package vn.gandan.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From which day a price counts. */
class PriceRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ITEM = "result-to-home";

  @Test
  void aFirstPriceCountsFromTodayToAYearAhead() {
    assertThat(refusal(TODAY, TODAY, null)).isNull();
    assertThat(refusal(TODAY.minusDays(9), TODAY.plusYears(1), null)).isNull();
    LocalDate late = TODAY.plusYears(1).plusDays(1);
    assertThat(refusal(TODAY, late, null)).isEqualTo(new TariffRefusal.PriceDays(TODAY, late));
  }

  @Test
  void noPriceReachesBackHoweverOldItsPaper() {
    LocalDate paper = TODAY.minusDays(9);
    LocalDate yesterday = TODAY.minusDays(1);
    assertThat(refusal(paper, yesterday, null))
        .isEqualTo(new TariffRefusal.PriceDays(paper, yesterday));
  }

  @Test
  void noPaperIsOfTomorrow() {
    LocalDate tomorrow = TODAY.plusDays(1);
    assertThat(refusal(tomorrow, tomorrow, null))
        .isEqualTo(new TariffRefusal.PriceDays(tomorrow, tomorrow));
  }

  @Test
  void whoeverAskedTodayPaysWhatTheyWereTold() {
    assertThat(refusal(TODAY, TODAY, TODAY.minusDays(30)))
        .isEqualTo(new TariffRefusal.PriceOfToday(TODAY));
    assertThat(refusal(TODAY, TODAY.plusDays(1), TODAY.minusDays(30))).isNull();
  }

  @Test
  void aNewPriceBeginsAfterTheOneThatStands() {
    LocalDate standing = TODAY.plusDays(5);
    assertThat(refusal(TODAY, standing, standing))
        .isEqualTo(new TariffRefusal.PriceNotLater(standing));
    assertThat(refusal(TODAY, standing.plusDays(1), standing)).isNull();
  }

  @Test
  void onlyWhatSomeServiceChargesForHasAPrice() {
    assertThat(PriceRules.refusal(price("ride-home", TODAY, TODAY), Set.of(ITEM), null, TODAY))
        .contains(new TariffRefusal.UnknownItem("ride-home"));
  }

  private static @Nullable TariffRefusal refusal(
      LocalDate decided, LocalDate from, @Nullable LocalDate standing) {
    return PriceRules.refusal(price(ITEM, decided, from), Set.of(ITEM), standing, TODAY)
        .orElse(null);
  }

  private static PublishPrice price(String item, LocalDate decided, LocalDate from) {
    return new PublishPrice(UUID.randomUUID(), item, 25_000, "12/QĐ-BĐT", decided, from);
  }
}
