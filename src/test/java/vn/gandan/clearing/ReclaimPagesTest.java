package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.ReportEvents;
import vn.gandan.benefit.Rosters;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** What was paid for a month after a death is asked back once, and comes back to the đồng. */
@GandanTest
class ReclaimPagesTest {
  private static final String COMMUNE = "/chi-tra/xa/thu-hoi";
  private static final String OFFICE = "/chi-tra/thu-hoi";

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Ledger ledger;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate past;
  private Visitor commune;
  private Visitor director;
  private Visitor office;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    past = post.month.minusMonths(1);
    commune = new Visitor(port, "cb.hac-thanh");
    director = new Visitor(port, "gd.hac-thanh");
    office = new Visitor(port, BenefitFixture.OFFICE);
  }

  @Test
  void aPaymentAfterADeathIsAskedBackComesBackAndStandsInTheSettlement() {
    String number = rounds.number();
    Frozen made = rounds.known(past, number);
    rounds.pay(made.duties().getFirst());
    died(number, past.minusDays(40));

    Shown page = commune.open(COMMUNE);
    assertThat(page.body()).contains("Lê Thị Hoà 1", "540.000");
    UUID duty = made.duties().getFirst();
    assertThat(reclaim(page, duty, past.minusDays(40), "", "yes").status()).isEqualTo(422);
    assertThat(reclaim(page, duty, past.minusDays(40), "TLKT 12", "").status()).isEqualTo(422);
    assertThat(reclaim(page, duty, past, "TLKT 12", "yes").body())
        .contains("không bắt đầu sau ngày mất");
    Shown asked = reclaim(page, duty, past.minusDays(40), "TLKT 12", "yes");
    assertThat(asked.body()).contains("Đã yêu cầu thu hồi").doesNotContain("Lê Thị Hoà 1");
    assertThat(reclaim(page, duty, past.minusDays(40), "TLKT 12", "yes").body())
        .contains("đã được yêu cầu thu hồi");

    long bank = bank();
    Shown form = director.open(OFFICE);
    assertThat(form.body()).contains("540.000");
    String paper = "TH-" + BenefitFixture.serial();
    assertThat(recover(form, duty, "540.001", paper).body()).contains("Chỉ yêu cầu thu hồi");
    assertThat(recover(form, duty, "", paper).status()).isEqualTo(422);
    assertThat(recover(form, duty, "200.000", paper).body())
        .contains("Đã ghi. Còn phải thu hồi", "340.000");
    assertThat(recover(form, duty, "1", paper).body())
        .contains("Chứng từ số " + paper + " đã được ghi");
    assertThat(bank() - bank).isEqualTo(200_000);

    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    assertThat(office.open(here).body()).contains("đã thu hồi 200.000", "340.000");
    assertThat(office.open(here + "/quyet-toan.pdf").status()).isEqualTo(200);
    assertThat(inProvince(ledger::recompute)).isEmpty();
  }

  @Test
  void arrearsOfEarlierMonthsAreNotAskedBackUnlessTheyAreNamed() {
    UUID kept = paidWithArrears();
    LocalDate died = past.minusDays(40);
    assertThat(post.refusal(() -> post.commune(new Reclaim(kept, died, "TLKT 14", 1_640_001L))))
        .isEqualTo("clearing.more-than-paid");
    assertThat(post.commune(new Reclaim(kept, died, "TLKT 14", null)))
        .isEqualTo(new Reclaim.Done(kept, 540_000));
    String paper = "TH-" + BenefitFixture.serial();
    assertThat(post.refusal(() -> post.director(recovered(kept, 540_001, paper))))
        .isEqualTo("clearing.more-than-reclaimed");
    post.director(recovered(kept, 540_000, paper));
    // One transfer of the family brings another month back as well.
    UUID named = paidWithArrears();
    assertThat(post.commune(new Reclaim(named, died, "TLKT 14", 1_640_000L)))
        .isEqualTo(new Reclaim.Done(named, 1_640_000));
    post.director(recovered(named, 1_640_000, paper));
    assertThat(post.refusal(() -> post.director(recovered(kept, 1, paper))))
        .isEqualTo("clearing.more-than-reclaimed");
    assertThat(inProvince(ledger::recompute)).isEmpty();
  }

  private UUID paidWithArrears() {
    Frozen made = rounds.arrears(past, rounds.number(), 540_000, 1_100_000);
    rounds.pay(made.duties().getFirst());
    return made.duties().getFirst();
  }

  private static Recover recovered(UUID duty, long dong, String paper) {
    return new Recover(UUID.randomUUID(), duty, dong, paper);
  }

  @Test
  void theMonthOfTheDeathAndWhoWasSeenAliveAreLeftAlone() {
    String number = rounds.number();
    Frozen made = rounds.known(past, number);
    rounds.pay(made.duties().getFirst());
    died(number, past.plusDays(3));
    assertThat(commune.open(COMMUNE).body()).doesNotContain(made.duties().getFirst() + "");
    died(number, past.minusDays(40));
    assertThat(commune.open(COMMUNE).body()).contains(made.duties().getFirst() + "");
    told(ReportEvents.Kind.ALIVE, number, post.today);
    assertThat(commune.open(COMMUNE).body()).doesNotContain(made.duties().getFirst() + "");
  }

  @Test
  void whatNobodyWasPaidIsStoppedNotAskedBack() {
    Frozen made = rounds.round(past, 1, 0);
    Reclaim act = new Reclaim(made.duties().getFirst(), past.minusDays(1), "TLKT 13", null);
    assertThat(post.refusal(() -> post.commune(act))).isEqualTo("clearing.not-paid");
    assertThat(post.refusal(() -> post.luuVe(act))).isEqualTo("clearing.unknown-duty");
    Recover none = new Recover(UUID.randomUUID(), made.duties().getFirst(), 1, "TH-0");
    assertThat(post.refusal(() -> post.director(none))).isEqualTo("clearing.unknown-duty");
    for (String change :
        List.of("delete from clearing_reclaim", "update clearing_recovery set amount_dong = 1")) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private void died(String number, LocalDate on) {
    told(ReportEvents.Kind.DEAD, number, on);
  }

  private void told(ReportEvents.Kind kind, String number, LocalDate on) {
    post.commune(
        new ReportEvents(
            List.of(
                new ReportEvents.Event(UUID.randomUUID(), kind, on, "Lê Thị Hoà", 1946, number)),
            "Sổ hộ tịch của xã"));
  }

  private Shown reclaim(Shown page, UUID duty, LocalDate on, String paper, String sure) {
    return commune.send(
        page,
        COMMUNE,
        "viec",
        "thu-hoi",
        "operationId",
        UUID.randomUUID().toString(),
        "entitlement",
        duty.toString(),
        "died_on",
        on.toString(),
        "paper",
        paper,
        "amount",
        "540.000",
        "sure",
        sure);
  }

  private Shown recover(Shown page, UUID duty, String amount, String paper) {
    return director.send(
        page,
        OFFICE,
        "viec",
        "thu-hoi",
        "operationId",
        UUID.randomUUID().toString(),
        "entitlement",
        duty.toString(),
        "amount",
        amount,
        "paper",
        paper);
  }

  private long bank() {
    return inProvince(() -> {
      UUID unit =
          network.officeOfCommune(BenefitFixture.HAC_THANH, post.today).orElseThrow().officeId();
      return ledger.amount(AccountName.dong(unit, unit, AccountPurpose.BANK));
    });
  }
}
