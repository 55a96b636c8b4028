package vn.gandan.benefit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/**
 * Duties changing hands. The schema refuses a broken or forked chain, so two who pass the same duty
 * on at once cannot both have done it.
 */
@Repository
class DutyJournal {
  /** Of what one holder holds of a round and nobody has stopped. */
  @Sql
  static final String HELD =
      """
      select count(*)
        from benefit_entitlement e
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and coalesce(h.holder_kind, e.holder_kind) = :giver_kind
         and coalesce(h.holder_id, e.holder_id) = :giver
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
       limit 1
      """;

  @Sql
  static final String PASS_ALL =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at)
      select e.entitlement_id, coalesce(h.seq, 0) + 1, :giver_kind, :giver, :taker_kind, :taker,
             :operation,
             greatest(coalesce(h.since, r.released_at), cast(:effective as timestamptz)),
             cast(:at as timestamptz)
        from benefit_entitlement e
        join benefit_release r on r.round_id = e.round_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and coalesce(h.holder_kind, e.holder_kind) = :giver_kind
         and coalesce(h.holder_id, e.holder_id) = :giver
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
      """;

  @Sql
  static final String PASS =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at)
      select e.entitlement_id, :seq, :giver_kind, :giver, :taker_kind, :taker, :operation,
             greatest(coalesce(h.since, r.released_at), cast(:effective as timestamptz)),
             cast(:at as timestamptz)
        from benefit_entitlement e
        join benefit_release r on r.round_id = e.round_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.entitlement_id = :entitlement
      """;

  /** From the round's order of transfers to a pay point, by the receiver's consent. */
  @Sql
  static final String TO_CASH =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at, consent_id)
      select e.entitlement_id, :seq, :giver_kind, :giver, :taker_kind, :taker, :operation,
             greatest(coalesce(h.since, r.released_at), cast(:effective as timestamptz)),
             cast(:at as timestamptz), cast(:consent as uuid)
        from benefit_entitlement e
        join benefit_release r on r.round_id = e.round_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.entitlement_id = :entitlement
      """;

  /** Back from the person to whoever had paid; {@code :entitlement} is held by a person. */
  @Sql
  static final String TAKE_BACK =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at, taken_back)
      select a.entitlement_id, a.seq + 1, a.taker_kind, a.taker_id, a.giver_kind, a.giver_id,
             :operation, greatest(a.effective_at, cast(:effective as timestamptz)),
             cast(:at as timestamptz), true
        from benefit_allotment a
       where a.entitlement_id = :entitlement and a.seq = :seq and a.taker_kind = 'person'
      """;

  @Sql
  static final String HELD_BY_SHIFT =
      """
      select count(*) as duties
        from benefit_holding
       where holder_kind = 'shift' and holder_id = :shift
       limit 1
      """;

  /** Stopped ones too: the point gives them to the payer. */
  @Sql
  static final String BRING_BACK =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at)
      select h.entitlement_id, h.seq + 1, h.holder_kind, h.holder_id, a.taker_kind, a.taker_id,
             :operation, greatest(h.since, cast(:effective as timestamptz)),
             cast(:at as timestamptz)
        from benefit_holding h
        join lateral (select giver_kind as taker_kind, giver_id as taker_id
                        from benefit_allotment
                       where entitlement_id = h.entitlement_id and seq <= h.seq
                         and giver_kind = 'point'
                       order by seq desc
                       limit 1) a on true
       where h.holder_kind = 'shift' and h.holder_id = :shift
      """;

  /** The last links of an operation, as holdings. */
  @Sql
  static final String HOLD =
      """
      insert into benefit_holding (entitlement_id, seq, holder_kind, holder_id, since)
      select entitlement_id, seq, taker_kind, taker_id, effective_at
        from benefit_allotment
       where operation_id = :operation
          on conflict (entitlement_id) do update
         set seq = excluded.seq, holder_kind = excluded.holder_kind,
             holder_id = excluded.holder_id, since = excluded.since
      """;

  private final JdbcClient jdbc;

  DutyJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One duty, after {@link AllotmentRules} have judged it; one link to an operation and duty. */
  void pass(Performance performance, Entitlement duty, DutyHolder to) {
    Map<String, @Nullable Object> values = values(performance, duty.holder(), to);
    values.put("entitlement", duty.entitlementId());
    values.put("seq", duty.seq() + 1);
    performance.writes().add(PASS, values);
    performance.writes().add(HOLD, values);
    onlyOnce(performance, duty.roundId());
  }

  /** As {@link #pass}, of a duty whose transfer failed. */
  void toCash(Performance performance, Entitlement duty, DutyHolder.Point to, UUID consent) {
    Map<String, @Nullable Object> values = values(performance, duty.holder(), to);
    values.put("entitlement", duty.entitlementId());
    values.put("seq", duty.seq() + 1);
    values.put("consent", consent);
    performance.writes().add(TO_CASH, values);
    performance.writes().add(HOLD, values);
    onlyOnce(performance, duty.roundId());
  }

  /**
   * Everything of a round that one holder holds and nobody has stopped.
   *
   * @return how many duties
   */
  long passAll(Performance performance, UUID round, DutyHolder from, DutyHolder to) {
    Map<String, @Nullable Object> values = values(performance, from, to);
    values.put("round", round);
    long held =
        jdbc.sql(HELD)
            .param("round", round)
            .param("giver_kind", from.kind())
            .param("giver", from.id())
            .query(Long.class)
            .single();
    performance.writes().add(PASS_ALL, values);
    performance.writes().add(HOLD, values);
    onlyOnce(performance, round);
    return held;
  }

  /** A payment that does not count any more. */
  void takeBack(Performance performance, Entitlement duty) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("entitlement", duty.entitlementId());
    values.put("seq", duty.seq());
    performance.writes().add(TAKE_BACK, values);
    performance.writes().add(HOLD, values);
    onlyOnce(performance, duty.roundId());
  }

  /**
   * Everything that a shift holds, back to the points.
   *
   * @return how many duties
   */
  long bringBack(Performance performance, UUID shift) {
    performance.writes().flush();
    long held = jdbc.sql(HELD_BY_SHIFT).param("shift", shift).query(Long.class).single();
    if (held > 0) {
      Map<String, @Nullable Object> values = values(performance);
      values.put("shift", shift);
      performance.writes().add(BRING_BACK, values);
      performance.writes().add(HOLD, values);
    }
    return held;
  }

  /** A whole round is passed on under its own lock, not under that of each duty. */
  private static void onlyOnce(Performance performance, UUID round) {
    performance.writes().means("pk_benefit_allotment", new BenefitRefusal.MovedMeanwhile(round));
  }

  private static Map<String, @Nullable Object> values(
      Performance performance, DutyHolder from, DutyHolder to) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("giver_kind", from.kind());
    values.put("giver", from.id());
    values.put("taker_kind", to.kind());
    values.put("taker", to.id());
    return values;
  }

  private static Map<String, @Nullable Object> values(Performance performance) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("operation", performance.operationId());
    values.put("effective", performance.effectiveAt());
    values.put("at", performance.recordedAt());
    return values;
  }
}
