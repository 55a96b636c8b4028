package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.benefit.StopDuty;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** What nobody was paid is carried over or goes back to the payer, each duty once. */
@GandanTest
class RoundEndTest {
  private static final long EACH = 540_000;

  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Benefits benefits;
  @Autowired Duties duties;
  @Autowired RoundDuties together;
  @Autowired Clearing clearing;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate past;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    past = post.month.minusMonths(1);
  }

  @Test
  void whatIsUnpaidAfterTheLastDayGoesBackToThePayerOfTheCommune() {
    Frozen made = rounds.round(past, 3, 1);
    rounds.pay(made.duties().get(0));
    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);

    GiveBack.Done done = (GiveBack.Done) post.office(everything(made));

    assertThat(done).isEqualTo(new GiveBack.Done(made.round(), 3, 3 * EACH));
    assertThat(holder(made, 0)).isInstanceOf(DutyHolder.Person.class);
    assertThat(List.of(holder(made, 1), holder(made, 2), holder(made, 3)))
        .allMatch(DutyHolder.Payer.class::isInstance)
        .extracting(DutyHolder::id)
        .containsOnly(payer(made));
    assertThat(inProvince(() -> clearing.returnedByReason(made.round())))
        .containsOnlyKeys(UnpaidReason.NOBODY_CAME, UnpaidReason.DIED, UnpaidReason.NOT_TRANSFERRED)
        .containsEntry(UnpaidReason.DIED, new DutySum.Part(1, new Vnd(EACH)));
    assertSumsHold(made);
    assertThat(post.refusal(() -> post.office(everything(made))))
        .isEqualTo("clearing.nothing-unpaid");
  }

  @Test
  void nothingGoesBackWhileItMayBePaidButWhatIsStopped() {
    Frozen made = rounds.round(post.month.plusMonths(1), 2, 0);
    assertThat(post.refusal(() -> post.office(everything(made))))
        .isEqualTo("clearing.days-not-over");
    assertThat(post.refusal(() -> post.office(stopped(made)))).isEqualTo("clearing.nothing-unpaid");
    rounds.stop(made.duties().get(0), StopDuty.Reason.MOVED);

    assertThat(((GiveBack.Done) post.office(stopped(made))).duties()).isEqualTo(1);

    assertThat(holder(made, 0)).isInstanceOf(DutyHolder.Payer.class);
    assertThat(holder(made, 1)).isInstanceOf(DutyHolder.Point.class);
    assertSumsHold(made);
  }

  @Test
  void nothingGoesBackWhileACourierHasSomeOfIt() {
    Frozen made = rounds.round(past, 2, 0);
    DutyHolder shift = new DutyHolder.Shift(UUID.randomUUID());
    DutyHolder point = holder(made, 0);
    rounds.pass(made.duties().get(0), shift);
    assertThat(post.refusal(() -> post.office(everything(made)))).isEqualTo("clearing.still-out");
    rounds.pass(made.duties().get(0), point);
    assertThat(((GiveBack.Done) post.office(everything(made))).duties()).isEqualTo(2);
  }

  @Test
  void whatWasStoppedOnTheWayGoesBackFromWhereItIs() {
    Frozen made = rounds.round(past, 2, 0);
    rounds.pass(made.duties().get(0), new DutyHolder.Shift(UUID.randomUUID()));
    rounds.stop(made.duties().get(0), StopDuty.Reason.DEAD);
    assertThat(((GiveBack.Done) post.office(everything(made))).duties()).isEqualTo(2);
    assertThat(holder(made, 0)).isInstanceOf(DutyHolder.Payer.class);
  }

  @Test
  void carriedOverItMayBePaidUntilTheNewDayAndGoesBackAfterIt() {
    Frozen made = rounds.round(past, 1, 0);
    LocalDate until = post.today.plusDays(3);
    assertThat(lastDay(made)).isEqualTo(past.withDayOfMonth(25));

    post.office(new CarryOver(made.round(), until, "Công văn 12/BHXH: mưa lũ"));

    assertThat(lastDay(made)).isEqualTo(until);
    assertThat(post.refusal(() -> post.office(everything(made))))
        .isEqualTo("clearing.days-not-over");
    assertThat(post.refusal(() -> post.office(new CarryOver(made.round(), until, "Cùng một ngày"))))
        .isEqualTo("clearing.not-a-later-day");
    post.office(new CarryOver(made.round(), until.plusDays(1), "Công văn 13/BHXH"));
    assertThat(inProvince(() -> clearing.carriedOver(made.round())))
        .extracting(CarriedOver::seq)
        .containsExactly(1, 2);
    rounds.pay(made.duties().getFirst());
    assertThat(
            post.refusal(
                () -> post.office(new CarryOver(made.round(), until.plusDays(2), "Không còn gì"))))
        .isEqualTo("clearing.nothing-unpaid");
  }

  @Test
  void whatIsDecidedStandsForGood() {
    for (String change :
        new String[] {
          "update clearing_carry_over set until = current_date",
          "delete from clearing_carry_over",
          "update clearing_return set duty_count = 1",
          "delete from clearing_returned"
        }) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void inRandomRoundsEveryDutyEndsOnceAndTheSumsHoldAtEachStep() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < 4; i++) {
      Frozen made = rounds.round(past, 2 + random.nextInt(6), random.nextInt(4));
      for (UUID duty : made.duties()) {
        switch (random.nextInt(5)) {
          case 0, 1 -> rounds.pay(duty);
          case 2 -> rounds.stop(duty, one(random));
          default -> {
            // Nobody came.
          }
        }
        assertSumsHold(made);
      }
      if (random.nextBoolean()) {
        backIfAny(stopped(made));
        assertSumsHold(made);
      }
      backIfAny(everything(made));
      assertSumsHold(made);
      assertThat(inProvince(() -> together.held(made.round())).all()).isZero();
      assertThat(ends(made)).as("of %s", made.round()).isEqualTo(made.duties().size());
    }
  }

  private void backIfAny(GiveBack act) {
    try {
      post.office(act);
    } catch (vn.gandan.kernel.RefusedException none) {
      assertThat(none.refusal().code()).isEqualTo("clearing.nothing-unpaid");
    }
  }

  private static StopDuty.Reason one(Random random) {
    List<StopDuty.Reason> all = List.of(StopDuty.Reason.values());
    return all.get(random.nextInt(all.size()));
  }

  /** Links to somebody who keeps it for good; of a duty there is never a second. */
  private long ends(Frozen made) {
    return inProvince(() ->
        jdbc.sql(
                """
                select count(*)
                  from benefit_allotment a
                  join benefit_entitlement e on e.entitlement_id = a.entitlement_id
                 where e.round_id = :round and a.taker_kind in ('payer', 'person')
                """)
            .param("round", made.round())
            .query(Long.class)
            .single());
  }

  private void assertSumsHold(Frozen made) {
    for (DutySum sum : inProvince(() -> duties.sums(made.roster()))) {
      long dong =
          sum.withheld().total().dong()
              + sum.paid().total().dong()
              + sum.returned().total().dong()
              + sum.unpaid().total().dong();
      assertThat(dong).isEqualTo(sum.listed().total().dong());
      assertThat(sum.unpaid().count()).isNotNegative();
    }
  }

  private GiveBack everything(Frozen made) {
    return new GiveBack(made.round(), GiveBack.Extent.EVERYTHING);
  }

  private GiveBack stopped(Frozen made) {
    return new GiveBack(made.round(), GiveBack.Extent.STOPPED);
  }

  private LocalDate lastDay(Frozen made) {
    Round round = inProvince(() -> benefits.round(made.round()).orElseThrow());
    return inProvince(() -> clearing.lastDay(round));
  }

  private DutyHolder holder(Frozen made, int duty) {
    return inProvince(() -> duties.find(made.duties().get(duty)).orElseThrow().holder());
  }

  private UUID payer(Frozen made) {
    return inProvince(() ->
        jdbc.sql("select payer_agency from benefit_contract where contract_id = :c")
            .param("c", made.contract())
            .query(UUID.class)
            .single());
  }
}
