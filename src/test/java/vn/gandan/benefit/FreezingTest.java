package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.LUU_VE;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Explained, signed, frozen: from that instant duties exist, and nothing is added or changed. */
@GandanTest
class FreezingTest {
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Benefits benefits;
  @Autowired Duties duties;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Programme programme;
  private UUID round;
  private UUID roster;
  private String point;

  /** Four people in Hạc Thành: one honest, one dead, one off the rate, one by account. */
  @BeforeEach
  void aListInQuestion() {
    post = new BenefitFixture(door, rosters, network, access);
    programme = post.programme(Programme.Kind.SOCIAL_PENSION);
    post.contract(programme, HAC_THANH);
    point = post.point(HAC_THANH);
    String dead = "0380460%05d".formatted(BenefitFixture.serial());
    round = post.round(programme, post.month);
    roster =
        post.take(
            round,
            post.list(programme, post.month)
                .add(person(1))
                .add(person(2).citizen(dead))
                .add(person(3).amount(600_000, 50_000))
                .add(person(4).account("01012345678")));
    post.commune(died(dead));
    post.office(new ChallengeRound(round));
  }

  @Test
  void nobodySignsBeforeEveryLineInQuestionIsExplained() {
    assertThat(post.refusal(() -> post.commune(new SignPart(round))))
        .isEqualTo("benefit.not-explained");
    explain(Challenge.Outcome.STOP, 2);
    assertThat(post.refusal(() -> post.commune(new SignPart(round))))
        .isEqualTo("benefit.not-explained");
    assertThat(post.refusal(() -> post.office(new Freeze(round))))
        .isEqualTo("benefit.not-in-this-state");
    explain(Challenge.Outcome.KEEP, 3);
    post.commune(new SignPart(round));
    assertThat(state()).isEqualTo(Round.State.SIGNED);
    assertThat(post.refusal(() -> explain(Challenge.Outcome.KEEP, 2)))
        .isEqualTo("benefit.not-in-this-state");
  }

  @Test
  void onlyLinesInQuestionAreExplainedAndWhatIsSaidLastCounts() {
    assertThat(post.refusal(() -> explain(Challenge.Outcome.KEEP, 1)))
        .isEqualTo("benefit.not-questioned");
    explain(Challenge.Outcome.KEEP, 2, 3);
    explain(Challenge.Outcome.STOP, 2);
    post.commune(new SignPart(round));
    post.office(new Freeze(round));
    assertThat(numbers()).containsExactly(1, 3, 4);
  }

  @Test
  void afterTheFreezeTheListIsWithheldPaidReturnedOrUnpaidToTheLastDong() {
    explain(Challenge.Outcome.STOP, 2);
    explain(Challenge.Outcome.CORRECT, 3);
    post.commune(new SignPart(round));
    Freeze.Done done = (Freeze.Done) post.office(new Freeze(round));

    assertThat(done).isEqualTo(new Freeze.Done(2, 1_080_000));
    List<DutySum> sums = inProvince(() -> duties.sums(roster));
    assertThat(sums).hasSize(2);
    DutySum cash = sums.stream().filter(sum -> sum.point() != null).findFirst().orElseThrow();
    assertThat(cash.listed()).isEqualTo(new DutySum.Part(3, new Vnd(1_730_000)));
    assertThat(cash.withheld()).isEqualTo(new DutySum.Part(2, new Vnd(1_190_000)));
    assertThat(cash.unpaid()).isEqualTo(new DutySum.Part(1, new Vnd(540_000)));
    assertThat(cash.paid().count()).isZero();
    for (DutySum sum : sums) {
      long parts =
          sum.withheld().total().dong()
              + sum.paid().total().dong()
              + sum.returned().total().dong()
              + sum.unpaid().total().dong();
      assertThat(parts).isEqualTo(sum.listed().total().dong());
    }
  }

  @Test
  void nothingIsAddedOrChangedAfterTheFreeze() {
    freeze();
    ListOf late = post.list(programme, post.month).add(person(9));
    assertThat(post.refusal(() -> post.bring(round, late.csv(), late.figures())))
        .isEqualTo("benefit.not-in-this-state");
    assertThat(post.refusal(() -> post.office(new Freeze(round))))
        .isEqualTo("benefit.not-in-this-state");
    for (String change :
        new String[] {
          "update benefit_entitlement set amount_dong = 1",
          "delete from benefit_entitlement",
          "delete from benefit_release",
          "update benefit_allotment set taker_kind = 'person'",
          "delete from benefit_holding",
          "delete from benefit_stop",
          "update benefit_signature set line_count = 0",
          "update benefit_explanation set outcome = 'KEEP'",
          "delete from benefit_challenge",
          "update benefit_event set kind = 'ALIVE'",
          "delete from benefit_kin"
        }) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aDeathThatIsToldAfterwardsStopsWhatIsNotPaid() {
    String late = "0380460%05d".formatted(BenefitFixture.serial());
    programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH);
    round = post.round(programme, post.month);
    roster =
        post.take(
            round, post.list(programme, post.month).add(person(1).citizen(late)).add(person(2)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    post.office(new Freeze(round));

    ReportEvents.Done done = (ReportEvents.Done) post.commune(died(late));

    assertThat(done.stopped()).isEqualTo(1);
    assertThat(stopped()).containsExactly(1);
    assertThat(((ReportEvents.Done) post.commune(died(late))).stopped()).isZero();
  }

  @Test
  void aDeathToldBetweenTheQuestionsAndTheFreezeStopsToo() {
    programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH);
    String between = "0380460%05d".formatted(BenefitFixture.serial());
    round = post.round(programme, post.month);
    roster =
        post.take(
            round, post.list(programme, post.month).add(person(1)).add(person(2).citizen(between)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    post.commune(died(between));
    post.office(new Freeze(round));
    assertThat(stopped()).containsExactly(2);
  }

  @Test
  void oneWrongDigitInAnotherCommuneStopsNobody() {
    String before = "0380460%05d".formatted(BenefitFixture.serial());
    String after = "0380460%05d".formatted(BenefitFixture.serial());
    programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH);
    round = post.round(programme, post.month);
    roster =
        post.take(
            round,
            post.list(programme, post.month)
                .add(person(1).citizen(before))
                .add(
                    Person.cash(HAC_THANH, "BT-2", "Lê Thị Riêng Tên", "1946-02-02", point)
                        .citizen(after)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    // The neighbours mean somebody of their own.
    post.luuVe(died(before));
    post.office(new Freeze(round));
    assertThat(stopped()).isEmpty();
    assertThat(((ReportEvents.Done) post.luuVe(died(after))).stopped()).isZero();
    assertThat(stopped()).isEmpty();
    // The same name as well: whoever moved there is certainly meant.
    assertThat(((ReportEvents.Done) post.luuVe(died(after, "LÊ THI RIENG TÊN"))).stopped())
        .isEqualTo(1);
    assertThat(stopped()).containsExactly(2);
    assertThat(((ReportEvents.Done) post.commune(died(before))).stopped()).isEqualTo(1);
  }

  @Test
  void aCommuneStopsItsOwnOnceAndNobodyStopsWhatIsNotTheirs() {
    freeze();
    UUID duty = duty(1);
    StopDuty stop = new StopDuty(duty, StopDuty.Reason.DEAD, "Giấy chứng tử số 12");
    post.commune(stop);
    assertThat(post.refusal(() -> post.commune(stop))).isEqualTo("benefit.already-stopped");
    StopDuty unknown =
        new StopDuty(UUID.randomUUID(), StopDuty.Reason.OTHER, "Không có trong danh sách");
    assertThat(post.refusal(() -> post.commune(unknown))).isEqualTo("benefit.unknown-entitlement");
    assertThat(inProvince(() -> duties.find(duty)).orElseThrow().stopped()).isTrue();
  }

  @Test
  void whatAPointHasNotPaidGoesToAnotherOfTheOfficeAndStoppedOnesStay() {
    freeze();
    post.commune(new StopDuty(duty(3), StopDuty.Reason.OTHER, "Chờ xác minh"));
    List<UUID> points = post.points();
    UUID from = inProvince(() -> duties.find(duty(1))).orElseThrow().holder().id();
    UUID to = points.stream().filter(each -> !each.equals(from)).findFirst().orElseThrow();

    assertThat(post.director(new MoveDuties(round, from, to))).isEqualTo(new MoveDuties.Done(1));

    Entitlement moved = inProvince(() -> duties.find(duty(1))).orElseThrow();
    assertThat(moved.holder()).isEqualTo(new DutyHolder.Point(to));
    assertThat(moved.seq()).isEqualTo(1);
    assertThat(inProvince(() -> duties.find(duty(3))).orElseThrow().holder().id()).isEqualTo(from);
    assertThat(post.director(new MoveDuties(round, to, from))).isEqualTo(new MoveDuties.Done(1));
    assertThat(inProvince(() -> duties.find(duty(1))).orElseThrow().seq()).isEqualTo(2);
    assertThat(post.refusal(() -> post.director(new MoveDuties(round, from, from))))
        .isEqualTo("benefit.same-point");
    assertThat(post.refusal(() -> post.director(new MoveDuties(round, from, UUID.randomUUID()))))
        .isEqualTo("benefit.unknown-point");
  }

  @Test
  void theRoundIsSignedWithTheLastCommuneAndEachSignsItsOwnPart() {
    programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH, LUU_VE);
    round = post.round(programme, post.month);
    String there = post.point(LUU_VE);
    roster =
        post.take(
            round,
            post.list(programme, post.month).add(person(1)).add(person(2).at(LUU_VE, there)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    assertThat(state()).isEqualTo(Round.State.CHALLENGED);
    assertThat(post.refusal(() -> post.commune(new SignPart(round))))
        .isEqualTo("benefit.already-signed");
    post.luuVe(new SignPart(round));
    assertThat(state()).isEqualTo(Round.State.SIGNED);
  }

  @Test
  void aContractThatEndedMeanwhileLeavesNothingToFreeze() {
    programme = post.programme(Programme.Kind.MERIT);
    UUID contract = post.contract(programme, HAC_THANH);
    round = post.round(programme, post.month.plusMonths(1));
    roster = post.take(round, post.list(programme, post.month.plusMonths(1)).add(person(1)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    post.office(new EndContract(contract, post.today, "15/TB-UBND"));
    assertThat(post.refusal(() -> post.office(new Freeze(round)))).isEqualTo("benefit.not-covered");
  }

  private Person person(int number) {
    return Person.cash(
        HAC_THANH, "BT-" + number, "Lê Thị " + number, "1946-02-%02d".formatted(number), point);
  }

  private ReportEvents died(String number) {
    return died(number, "Lê Thị Đã Mất");
  }

  private ReportEvents died(String number, String name) {
    return new ReportEvents(
        List.of(
            new ReportEvents.Event(
                UUID.randomUUID(),
                ReportEvents.Kind.DEAD,
                post.today.minusDays(1),
                name,
                1946,
                number)),
        "Sổ hộ tịch của xã");
  }

  private void explain(Challenge.Outcome outcome, Integer... lines) {
    List<LineKey> keys = Set.of(lines).stream().map(line -> new LineKey(roster, line)).toList();
    post.commune(new ExplainLines(round, keys, outcome, "Đã đối chiếu sổ hộ tịch"));
  }

  private void freeze() {
    explain(Challenge.Outcome.STOP, 2);
    explain(Challenge.Outcome.KEEP, 3);
    post.commune(new SignPart(round));
    post.office(new Freeze(round));
  }

  private Round.State state() {
    return inProvince(() -> benefits.round(round).orElseThrow().state());
  }

  private UUID duty(int line) {
    return inProvince(() ->
        jdbc.sql(
                "select entitlement_id from benefit_entitlement where roster_id = :r and line_no = :l")
            .param("r", roster)
            .param("l", line)
            .query(UUID.class)
            .single());
  }

  private List<Integer> numbers() {
    return inProvince(() ->
        jdbc.sql("select line_no from benefit_entitlement where roster_id = :r order by 1")
            .param("r", roster)
            .query(Integer.class)
            .list());
  }

  private List<Integer> stopped() {
    return inProvince(() ->
        jdbc.sql(
                """
                select e.line_no
                  from benefit_stop s
                  join benefit_entitlement e on e.entitlement_id = s.entitlement_id
                 where e.roster_id = :r
                 order by 1
                """)
            .param("r", roster)
            .query(Integer.class)
            .list());
  }
}
