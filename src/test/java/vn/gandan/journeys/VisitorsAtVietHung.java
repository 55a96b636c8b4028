package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.dossier.HandIn;
import vn.gandan.kernel.Actor;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Act;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.party.Enrol;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Sex;
import vn.gandan.payout.PayDuty;
import vn.gandan.payout.Present;
import vn.gandan.payout.Proof;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.AnswerReversal;
import vn.gandan.till.AskReversal;
import vn.gandan.till.Reversal;
import vn.gandan.till.Tills;
import vn.gandan.visit.Settle;
import vn.gandan.visit.TakeFee;

/**
 * Who comes to the tills of Phường Việt Hưng: pensioners, and people with dossiers whose fee is the
 * State's. Some come twice; some visits are taken back by two people.
 */
final class VisitorsAtVietHung {
  private static final int PEOPLE = 8;
  private static final int NOTE = 10_000;
  private static final AtomicInteger NUMBER = new AtomicInteger(70_000);

  private static final String COUNTS =
      """
       and not exists (select
                         from till_reversal r
                         join till_reversal_answer a on a.request_id = r.request_id
                        where r.reverses_operation = p.operation_id and a.granted)
      """;

  private static final String PAID =
      """
      select count(*)
        from payout_payment p
        join benefit_entitlement e on e.entitlement_id = p.entitlement_id
       where e.roster_id = :roster
      """
          + COUNTS;

  private static final String PAID_TWICE =
      "select count(*) from (select p.entitlement_id from payout_payment p where true"
          + COUNTS
          + " group by p.entitlement_id having count(*) > 1) twice";

  private static final String HELD_BY_PEOPLE =
      """
      select count(*)
        from benefit_holding h
        join benefit_entitlement e on e.entitlement_id = h.entitlement_id
       where e.roster_id = :roster and h.holder_kind = 'person'
      """;

  private static final String FEES =
      """
      select coalesce(sum(l.amount), 0)::bigint
        from visit_line l
        join visit_receipt p on p.receipt_id = l.receipt_id
       where p.office_id = :office and l.money = 'state'
      """
          + COUNTS;

  private final CommunePost place;
  private final Random random;
  private final RoundByActs round;
  private final Tills tills;
  private final Ledger ledger;
  private final JdbcClient jdbc;
  private final List<Pensioner> people = new ArrayList<>();
  private final List<UUID> visits = new ArrayList<>();
  private final Map<UUID, UUID> presented = new HashMap<>();
  private long feesBefore;

  private record Pensioner(UUID person, String number, UUID duty) {}

  VisitorsAtVietHung(
      CommunePost place,
      Random random,
      RoundByActs round,
      Tills tills,
      Ledger ledger,
      JdbcClient jdbc) {
    this.place = place;
    this.random = random;
    this.round = round;
    this.tills = tills;
    this.ledger = ledger;
    this.jdbc = jdbc;
  }

  /** Everybody is enrolled at the counter, and owed a pension. */
  void come(OperationDoor door, Actor clerk) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      numbers.add("0381907" + NUMBER.incrementAndGet());
    }
    round.freeze(numbers);
    for (String number : numbers) {
      UUID person = UUID.randomUUID();
      in(() ->
          door.submit(
              new OperationRequest(
                  UUID.randomUUID(),
                  place.counter(),
                  Instant.now(),
                  null,
                  List.of(enrol(person, number))),
              clerk));
      people.add(new Pensioner(person, number, duty(number)));
    }
    feesBefore = feesInTheBook() - ask(FEES);
  }

  private static Act enrol(UUID person, String number) {
    return new Enrol(
        person,
        "Lê Thị Hoà",
        LocalDate.of(1990, 2, 3),
        Sex.FEMALE,
        IdentityKind.CITIZEN_NUMBER,
        number,
        "0912345678",
        "Phường Việt Hưng",
        true);
  }

  private UUID duty(String number) {
    return in(() ->
        jdbc.sql(
                """
                select e.entitlement_id
                  from benefit_entitlement e
                  join benefit_line_person p on p.roster_id = e.roster_id and p.line_no = e.line_no
                 where e.roster_id = :roster and p.citizen_number = :number
                """)
            .param("roster", round.roster)
            .param("number", number)
            .query(UUID.class)
            .single());
  }

  /** A pension, a dossier with its fee, or both in one; now and then wrongly counted. */
  List<Act> visit() {
    List<Act> acts = new ArrayList<>();
    Pensioner one = pick(people);
    long due = 0;
    long paidOut = 0;
    if (random.nextBoolean()) {
      UUID presentation = presented.get(one.duty());
      if (presentation == null || random.nextInt(4) > 0) {
        presentation = UUID.randomUUID();
        acts.add(present(one, presentation));
      }
      acts.add(new PayDuty(one.duty(), presentation));
      paidOut = RoundByActs.PENSION;
    }
    if (paidOut == 0 || random.nextInt(3) == 0) {
      UUID dossier = UUID.randomUUID();
      acts.add(handIn(dossier, one.person()));
      acts.add(new TakeFee(dossier));
      due = Fees.BIRTH_FEE;
    }
    long slip = random.nextInt(10) == 0 ? NOTE : 0;
    acts.add(new Settle(UUID.randomUUID(), null, due, due + slip * 2, paidOut + slip));
    return acts;
  }

  private static Present present(Pensioner one, UUID presentation) {
    return new Present(
        presentation,
        one.person(),
        List.of(one.duty()),
        Proof.CARD,
        one.number(),
        null,
        null,
        null,
        null);
  }

  private HandIn handIn(UUID dossier, UUID person) {
    return new HandIn(
        dossier,
        UUID.randomUUID(),
        "1.001193",
        person,
        CommunePost.VIET_HUNG,
        List.of(new HandIn.Counted(4, 1, 0)),
        null,
        HandIn.ReturnWay.POINT,
        place.office(),
        null,
        null);
  }

  /** Of one of the last visits, at whichever till it was. */
  AskReversal askReversal() {
    UUID operation =
        visits.isEmpty()
            ? UUID.randomUUID()
            : pick(visits.subList(Math.max(0, visits.size() - 4), visits.size()));
    return new AskReversal(UUID.randomUUID(), operation, "Chi nhầm người");
  }

  /** Granted or not; of a till that may be closed by now. */
  AnswerReversal answerReversal() {
    List<UUID> waiting =
        in(() -> tills.reversalsOf(place.office())).stream()
            .filter(each -> !each.answered())
            .map(Reversal::id)
            .toList();
    UUID request = waiting.isEmpty() ? UUID.randomUUID() : pick(waiting);
    return new AnswerReversal(request, random.nextInt(3) > 0, "Đã xem lại");
  }

  void remember(OperationRequest committed) {
    for (Act act : committed.acts()) {
      if (act instanceof Present present) {
        presented.put(present.duties().getFirst(), present.presentation());
      } else if (act instanceof Settle) {
        visits.add(committed.operationId());
      }
    }
  }

  /** How many visits were settled, taken back or not. */
  int settled() {
    return visits.size();
  }

  /** Each duty is paid at most once, and the books have what was paid and taken, no more. */
  void theLawHolds(String when) {
    long paid = ask(PAID);
    assertThat(ask(PAID_TWICE)).as(when).isZero();
    assertThat(ask(HELD_BY_PEOPLE)).as(when).isEqualTo(paid);
    assertThat(inTheBook(AccountPurpose.FUND, round.programme.toString()))
        .as(when)
        .isEqualTo(-paid * RoundByActs.PENSION);
    assertThat(feesInTheBook() - ask(FEES)).as(when).isEqualTo(feesBefore);
  }

  private long feesInTheBook() {
    return in(() -> ledger.ofOffice(place.office(), List.of(AccountPurpose.STATE_FEES))).stream()
        .mapToLong(Balance::amount)
        .sum();
  }

  private long inTheBook(AccountPurpose purpose, String subject) {
    return in(() -> ledger.ofOffice(place.office(), List.of(purpose))).stream()
        .filter(each -> each.account().subject().equals(subject))
        .mapToLong(Balance::amount)
        .sum();
  }

  private long ask(String question) {
    return in(() ->
        jdbc.sql(question)
            .params(Map.of("roster", round.roster, "office", place.office()))
            .query(Long.class)
            .single());
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.QUANG_NINH, question::get);
  }
}
