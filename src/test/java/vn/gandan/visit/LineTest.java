package vn.gandan.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.tariff.Price;

/** What no module can lay into a basket, whatever it is written to do. */
class LineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Price PRICE =
      new Price(UUID.randomUUID(), "result-to-home", 25_000, "12/QĐ-BĐT", DAY, DAY);
  private static final Reason REASON =
      Reason.reversible(
          "postage.result", Reason.way(AccountPurpose.TILL_CASH, AccountPurpose.REVENUE));

  @Test
  void whatThePostSellsCostsWhatIsPublished() {
    Line line = Line.priced("result-postage", "1", "Cước", PRICE, "postage", REASON);
    assertThat(line.amount()).isEqualTo(25_000);
    assertThat(line.money()).isEqualTo(Line.Money.REVENUE);
  }

  @Test
  void whatIsOnNoTariffCannotBeCharged() {
    refused(Line.Money.REVENUE, AccountPurpose.REVENUE, 25_000, null);
  }

  @Test
  void noOtherSumThanThePublishedOneIsCharged() {
    refused(Line.Money.REVENUE, AccountPurpose.REVENUE, 25_001, PRICE);
    refused(Line.Money.REVENUE, AccountPurpose.REVENUE, 24_999, PRICE);
  }

  @Test
  void revenueIsNotCalledTrustMoneyNorTrustMoneyRevenue() {
    refused(Line.Money.TRUST, AccountPurpose.REVENUE, 25_000, null);
    refused(Line.Money.REVENUE, AccountPurpose.BILLER, 25_000, PRICE);
    refused(Line.Money.STATE, AccountPurpose.STATE_FEES, 25_000, PRICE);
  }

  private static void refused(
      Line.Money money, AccountPurpose account, long amount, @Nullable Price price) {
    assertThatThrownBy(() ->
            new Line(
                "result-postage",
                "1",
                Line.Way.IN,
                money,
                "Cước",
                amount,
                account,
                "postage",
                REASON,
                price))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
