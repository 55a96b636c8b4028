package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.LiftStop;
import vn.gandan.benefit.ReportEvents;
import vn.gandan.benefit.StopDuty;
import vn.gandan.clearing.GiveBack;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.storage.GandanTest;

/** A stop by mistake is lifted by a second person, and nothing is paid twice by it. */
@GandanTest
class LiftedStopTest extends PensionCounter {
  private static final String LIST = "/chi-tra/dung-chi";

  @Test
  void aStopByMistakeIsLiftedByASecondPersonAndThePensionIsPaidTheSameDay() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.DEAD, "Xã báo nhầm người"));
    Visitor who = new Visitor(port, BenefitFixture.OFFICE);
    Shown own = lift(who, duty, "15/XN-UBND");
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("người khác mới bỏ dừng được");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, number)))
        .isEqualTo("urn:problem:payout.stopped");

    Visitor second = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    assertThat(second.open(LIST).body()).contains(LIST + "/" + duty);
    assertThat(lift(second, duty, "  ").status()).isEqualTo(422);
    Shown lifted = lift(second, duty, "15/XN-UBND");
    assertThat(lifted.status()).isEqualTo(200);
    assertThat(lifted.body())
        .contains("Đã bỏ dừng", "15/XN-UBND", "Xã báo nhầm người")
        .doesNotContain("name=\"paper\"");
    assertThat(second.open(LIST).body()).doesNotContain(LIST + "/" + duty);

    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    clerk.does(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION));
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Person.class);
    sumsHold(round, 1, 0);
  }

  @Test
  void whatIsStoppedAgainStaysStoppedAndWhatWentBackStaysThere() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    Visitor second = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    assertThat(second.open(LIST + "/" + duty).status()).as("never stopped").isEqualTo(404);

    post.office(new StopDuty(duty, StopDuty.Reason.MOVED, "Báo chuyển đi"));
    lift(second, duty, "15/XN-UBND");
    lift(second, duty, "16/XN-UBND");
    post.office(new StopDuty(duty, StopDuty.Reason.DEAD, "Trích lục khai tử 7"));
    assertThat(
            post.refusal(
                () -> post.office(new StopDuty(duty, StopDuty.Reason.DEAD, "Trích lục khai tử 7"))))
        .isEqualTo("benefit.already-stopped");
    assertThat(second.open(LIST + "/" + duty).body())
        .contains("Báo chuyển đi", "15/XN-UBND", "Trích lục khai tử 7", "Đang dừng chi")
        .doesNotContain("16/XN-UBND");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, number)))
        .isEqualTo("urn:problem:payout.stopped");

    post.office(new GiveBack(round.round(), GiveBack.Extent.STOPPED));
    assertThat(post.refusal(() -> post.office(new LiftStop(duty, "17/XN-UBND", "Báo nhầm"))))
        .isEqualTo("benefit.already-ended");
    assertThat(second.open(LIST + "/" + duty).body()).doesNotContain("name=\"paper\"");
    sumsHold(round, 0, 0);
  }

  @Test
  void whatTheCommuneTellsWhileADutyIsStoppedStopsItOnceThatStopIsLifted() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    post.luuVe(died("Trích lục khai tử 8/2026", "Lê Thị Hoà"));
    Visitor second = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    Shown lifted = lift(second, duty, "18/XN-UBND");
    assertThat(lifted.body()).contains("vẫn dừng chi", "Trích lục khai tử 8/2026", "18/XN-UBND");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, number)))
        .isEqualTo("urn:problem:payout.stopped");
    assertThat(lift(second, duty, "19/XN-UBND").body())
        .as("that one was a mistake too")
        .contains("chi được ngay");
    clerk.does(present(UUID.randomUUID(), person, duty, number));
  }

  @Test
  void eachOfTwoThingsThatWereToldMeanwhileCountsAndSoDoesTheQuestion() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    post.luuVe(died("Trích lục khai tử 12/2026", "Lê Thị Hoà"));
    post.luuVe(told(ReportEvents.Kind.MOVED, "Giấy chuyển đi 3/2026", "Lê Thị Hoà"));
    post.commune(died("Trích lục khai tử 13/2026", "Trần Văn Khác"));
    Visitor second = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    assertThat(lift(second, duty, "23/XN-UBND").body()).contains("Giấy chuyển đi 3/2026");
    assertThat(lift(second, duty, "24/XN-UBND").body())
        .as("that she moved was a mistake, and she has died all the same")
        .contains("vẫn dừng chi", "Trích lục khai tử 12/2026");
    assertThat(lift(second, duty, "25/XN-UBND").body()).contains("chi được ngay");
    assertThat(second.open(LIST).body()).contains("/chi-tra/nghi-van/" + duty);
  }

  @Test
  void anOlderVisitAndAnotherOfTheSameNumberProveNoLife() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    post.luuVe(died("Trích lục khai tử 14/2026", "Lê Thị Hoà"));
    post.luuVe(
        told(
            ReportEvents.Kind.ALIVE,
            "Biên bản thăm 2/2026",
            "Lê Thị Hoà",
            post.today.minusDays(9)));
    post.commune(told(ReportEvents.Kind.ALIVE, "Biên bản thăm 3/2026", "Trần Văn Khác"));
    assertThat(lift(new Visitor(port, "ke-toan-tinh.thanh-hoa"), duty, "26/XN-UBND").body())
        .contains("vẫn dừng chi");
  }

  @Test
  void whoeverIsSeenAliveAfterThatIsPaid() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    post.luuVe(died("Trích lục khai tử 9/2026", "Lê Thị Hoà"));
    post.luuVe(told(ReportEvents.Kind.ALIVE, "Biên bản thăm 1/2026", "Lê Thị Hoà"));
    lift(new Visitor(port, "ke-toan-tinh.thanh-hoa"), duty, "20/XN-UBND");
    clerk.does(present(UUID.randomUUID(), person, duty, number));
  }

  @Test
  void anotherNameUnderTheNumberIsAskedOnceTheStopIsLifted() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    post.commune(died("Trích lục khai tử 10/2026", "Trần Văn Khác"));
    Visitor second = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    assertThat(second.open(LIST).body()).doesNotContain("/chi-tra/nghi-van/" + duty);
    assertThat(lift(second, duty, "21/XN-UBND").body()).contains("chi được ngay");
    assertThat(second.open(LIST).body()).contains("/chi-tra/nghi-van/" + duty);
  }

  private ReportEvents died(String paper, String name) {
    return told(ReportEvents.Kind.DEAD, paper, name);
  }

  private ReportEvents told(ReportEvents.Kind kind, String paper, String name) {
    return told(kind, paper, name, post.today.minusDays(1));
  }

  private ReportEvents told(ReportEvents.Kind kind, String paper, String name, LocalDate on) {
    return new ReportEvents(
        List.of(new ReportEvents.Event(UUID.randomUUID(), kind, on, name, 1940, number)), paper);
  }

  private static Shown lift(Visitor who, UUID duty, String paper) {
    String here = LIST + "/" + duty;
    Shown page = who.open(here);
    return who.send(
        page,
        here,
        "viec",
        "bo-dung",
        "operationId",
        UUID.randomUUID().toString(),
        "paper",
        paper,
        "words",
        "Trùng tên, người hưởng còn sống",
        "sure",
        "yes");
  }
}
