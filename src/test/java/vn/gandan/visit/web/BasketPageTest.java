package vn.gandan.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Vnd;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.CounterService.Offered;
import vn.gandan.visit.Line.Money;
import vn.gandan.visit.Line.Part;
import vn.gandan.visit.Line.Way;
import vn.gandan.visit.TakeFee;

class BasketPageTest {
  private static final MaskedPerson PERSON =
      new MaskedPerson(UUID.randomUUID(), "Lê Thị Hoà", 1990, "***123", null);
  private static final BasketPage.Counter OPEN = new BasketPage.Counter(null, true);
  private static final Offered PENSION = offered(Way.OUT, Money.TRUST, 900_000);
  private static final Offered FEE = offered(Way.IN, Money.STATE, 8_000);
  private static final Offered BILL = offered(Way.IN, Money.TRUST, 120_000);
  private static final Offered POSTAGE = offered(Way.IN, Money.REVENUE, 26_000);
  private static final List<Offered> ALL = List.of(PENSION, POSTAGE, BILL, FEE);

  private static Offered offered(Way way, Money money, long amount) {
    UUID subject = UUID.randomUUID();
    return new Offered(subject.toString(), "Khoản", way, money, amount, new TakeFee(subject));
  }

  private static BasketForm form(Set<String> taken, String given) {
    return new BasketForm(UUID.randomUUID(), taken, "", given, "", BasketForm.Step.COUNT);
  }

  @Test
  void moneyStandsUnderWhoseItIsAndAPayoutIsNeverNetted() {
    BasketPage page = BasketPage.fresh(PERSON, ALL, OPEN);
    assertThat(page.groups())
        .extracting(BasketPage.Group::part)
        .containsExactly(Part.STATE, Part.TRUST, Part.REVENUE, Part.PAID_OUT);
    assertThat(page.groups())
        .extracting(group -> group.sum().dong())
        .containsExactly(8_000L, 120_000L, 26_000L, 900_000L);
    assertThat(page.due()).isEqualTo(new Vnd(154_000));
    assertThat(page.paidOut()).isEqualTo(new Vnd(900_000));
    assertThat(page.paysOut()).isTrue();
  }

  @Test
  void aTransferIsOfferedWhereThereIsSomethingToPayAndAnAccount() {
    assertThat(BasketPage.fresh(PERSON, ALL, OPEN).byTransfer()).isTrue();
    assertThat(BasketPage.fresh(PERSON, List.of(PENSION), OPEN).byTransfer()).isFalse();
    assertThat(BasketPage.fresh(PERSON, ALL, new BasketPage.Counter(null, false)).byTransfer())
        .isFalse();
  }

  @Test
  void whatIsNotTickedCountsForNothing() {
    BasketPage page =
        BasketPage.of(PERSON, ALL, form(Set.of(FEE.key()), "10.000"), OPEN, Mistakes.NONE);
    assertThat(page.due()).isEqualTo(new Vnd(8_000));
    assertThat(page.paidOut()).isEqualTo(Vnd.ZERO);
    assertThat(page.change()).isEqualTo(new Vnd(2_000));
    assertThat(page.paysOut()).as("it can be ticked again").isTrue();
  }

  @Test
  void thereIsNoChangeOfTooLittleOrOfNoSum() {
    for (String given : List.of("", "7999", "tám nghìn", "-8000", "9999999999999")) {
      assertThat(
              BasketPage.of(PERSON, ALL, form(Set.of(FEE.key()), given), OPEN, Mistakes.NONE)
                  .change())
          .as(given)
          .isNull();
    }
  }

  @Test
  void sumsAreReadWithGroupsAndWithoutThem() {
    for (String typed : List.of("1250000", "1.250.000", "1,250,000", "1 250 000 ₫")) {
      assertThat(BasketForm.sum(typed)).hasValue(1_250_000);
    }
  }
}
