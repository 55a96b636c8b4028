package vn.gandan.benefit;

import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.benefit.ListOf.Person;

/** Rounds of Hạc Thành that are frozen, with people paid in cash and to accounts. */
public final class FrozenRounds {
  private static final String SOME_OPERATION =
      "select operation_id from operation_operation order by recorded_at desc limit 1";

  private final BenefitFixture post;
  private final JdbcClient jdbc;

  public FrozenRounds(BenefitFixture post, JdbcClient jdbc) {
    this.post = post;
    this.jdbc = jdbc;
  }

  /**
   * @param duties in the order of the list: first the people paid in cash, then those by account
   */
  public record Frozen(
      Programme programme, UUID contract, UUID round, UUID roster, List<UUID> duties) {}

  /** What each of them has is 540,000 đ; the first is called Lê Thị Hoà 1, born on 1946-02-01. */
  public Frozen round(LocalDate month, int cash, int byAccount) {
    Programme programme = post.programme(Programme.Kind.MERIT);
    UUID contract = post.contract(programme, HAC_THANH);
    return round(programme, contract, month, cash, byAccount);
  }

  /** A personal number that no other test has, of somebody born in 1946. */
  public String number() {
    return "0381460%05d".formatted(BenefitFixture.serial());
  }

  /** One person paid in cash, whose personal number is known. */
  public Frozen known(LocalDate month, String number) {
    Programme programme = post.programme(Programme.Kind.MERIT);
    UUID contract = post.contract(programme, HAC_THANH);
    Person person =
        Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà 1", born(1), post.point(HAC_THANH))
            .citizen(number);
    return frozen(programme, contract, month, post.list(programme, month).add(person));
  }

  /** As {@link #known}, with arrears beside the month's amount. */
  public Frozen arrears(LocalDate month, String number, long amount, long arrears) {
    Programme programme = post.programme(Programme.Kind.MERIT);
    UUID contract = post.contract(programme, HAC_THANH);
    Person person =
        Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà 1", born(1), post.point(HAC_THANH))
            .citizen(number)
            .amount(amount, arrears);
    return frozen(programme, contract, month, post.list(programme, month).add(person));
  }

  /** Another round of the same programme, with the same people. */
  public Frozen next(Frozen former, LocalDate month, int cash, int byAccount) {
    return round(former.programme(), former.contract(), month, cash, byAccount);
  }

  private Frozen round(
      Programme programme, UUID contract, LocalDate month, int cash, int byAccount) {
    ListOf list = post.list(programme, month);
    String point = post.point(HAC_THANH);
    for (int i = 1; i <= cash + byAccount; i++) {
      Person person = Person.cash(HAC_THANH, "BT-" + i, "Lê Thị Hoà " + i, born(i), point);
      list.add(i <= cash ? person : person.account("0101234%04d".formatted(i)));
    }
    return frozen(programme, contract, month, list);
  }

  private Frozen frozen(Programme programme, UUID contract, LocalDate month, ListOf list) {
    UUID round = post.round(programme, month);
    UUID roster = post.take(round, list);
    post.office(new ChallengeRound(round));
    post.keepAll(round, roster, questioned(roster));
    post.commune(new SignPart(round));
    post.office(new Freeze(round));
    return new Frozen(programme, contract, round, roster, duties(roster));
  }

  private static String born(int number) {
    return LocalDate.of(1946, 1, 31).plusDays(number).toString();
  }

  private List<Integer> questioned(UUID roster) {
    return inProvince(() ->
        jdbc.sql(
                """
                select distinct line_no
                  from benefit_challenge
                 where roster_id = :r and line_roster = :r
                 order by 1
                """)
            .param("r", roster)
            .query(Integer.class)
            .list());
  }

  private List<UUID> duties(UUID roster) {
    return inProvince(() ->
        jdbc.sql(
                """
                select entitlement_id
                  from benefit_entitlement
                 where roster_id = :r
                 order by line_no
                """)
            .param("r", roster)
            .query(UUID.class)
            .list());
  }

  /** Somebody stops this duty by hand. */
  public void stop(UUID duty, StopDuty.Reason reason) {
    post.commune(new StopDuty(duty, reason, "Giấy chứng tử số 12"));
  }

  /** Passes a duty on as whoever pays would; the chain of the schema holds here as well. */
  public void pass(UUID duty, DutyHolder to) {
    UUID operation = inProvince(() -> jdbc.sql(SOME_OPERATION).query(UUID.class).single());
    inProvince(() ->
        jdbc.sql(
                """
                insert into benefit_allotment
                       (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id,
                        operation_id, effective_at, recorded_at)
                select e.entitlement_id, coalesce(h.seq, 0) + 1,
                       coalesce(h.holder_kind, e.holder_kind), coalesce(h.holder_id, e.holder_id),
                       :kind, :holder, :operation, now(), now()
                  from benefit_entitlement e
                  left join benefit_holding h on h.entitlement_id = e.entitlement_id
                 where e.entitlement_id = :duty
                """)
            .param("duty", duty)
            .param("kind", to.kind())
            .param("holder", to.id())
            .param("operation", operation)
            .update());
    inProvince(() ->
        jdbc.sql(
                """
                insert into benefit_holding (entitlement_id, seq, holder_kind, holder_id, since)
                select entitlement_id, seq, taker_kind, taker_id, effective_at
                  from benefit_allotment
                 where entitlement_id = :duty
                 order by seq desc
                 limit 1
                    on conflict (entitlement_id) do update
                   set seq = excluded.seq, holder_kind = excluded.holder_kind,
                       holder_id = excluded.holder_id, since = excluded.since
                """)
            .param("duty", duty)
            .update());
  }

  /** Paid: to whom does not matter here. */
  public void pay(UUID duty) {
    pass(duty, new DutyHolder.Person(UUID.randomUUID()));
  }
}
