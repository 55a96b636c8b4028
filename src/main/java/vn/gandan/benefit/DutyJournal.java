package vn.gandan.benefit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
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
         and not exists (select from benefit_stop s where s.entitlement_id = e.entitlement_id)
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
         and not exists (select from benefit_stop s where s.entitlement_id = e.entitlement_id)
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

  /** Where what is neither paid nor given back lies; stopped ones apart. */
  @Sql
  static final String WHERE_HELD =
      """
      select count(*) filter (where s.entitlement_id is null) as unpaid,
             count(*) filter (where s.entitlement_id is null
                                and coalesce(h.holder_kind, e.holder_kind) = 'shift') as out,
             count(s.entitlement_id) as stopped
        from benefit_entitlement e
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
        left join benefit_stop s on s.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
       limit 1
      """;

  /** To the payer whose contract the round is paid under in the duty's commune. */
  @Sql
  static final String GIVE_BACK =
      """
      with payer as (
          select distinct on (k.commune_code) k.commune_code, c.payer_agency
            from benefit_round o
            join benefit_contract_commune k
              on k.programme_id = o.programme_id and k.covered_from <= o.points_from
            join benefit_contract c on c.contract_id = k.contract_id
           where o.round_id = :round
           order by k.commune_code, k.covered_from desc)
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at)
      select e.entitlement_id, coalesce(h.seq, 0) + 1, coalesce(h.holder_kind, e.holder_kind),
             coalesce(h.holder_id, e.holder_id), 'payer', p.payer_agency, :operation,
             greatest(coalesce(h.since, r.released_at), cast(:effective as timestamptz)),
             cast(:at as timestamptz)
        from benefit_entitlement e
        join benefit_release r on r.round_id = e.round_id
        join payer p on p.commune_code = e.commune_code
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
        left join benefit_stop s on s.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and case when s.entitlement_id is null
                  then not :only_stopped
                       and coalesce(h.holder_kind, e.holder_kind) in ('point', 'account')
                  else coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
             end
      """;

  @Sql
  static final String GIVEN_BACK =
      """
      select count(*) as duties, coalesce(sum(e.amount_dong + e.arrears_dong), 0)::bigint as dong
        from benefit_allotment a
        join benefit_entitlement e on e.entitlement_id = a.entitlement_id
       where a.operation_id = :operation and a.taker_kind = 'payer' and e.round_id = :round
       limit 1
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
    return held;
  }

  /** Where the duties of a round lie that have not ended. */
  DutiesHeld held(UUID round) {
    return jdbc.sql(WHERE_HELD)
        .param("round", round)
        .query((row, _) ->
            new DutiesHeld(row.getLong("unpaid"), row.getLong("out"), row.getLong("stopped")))
        .single();
  }

  /**
   * What nobody has paid goes back to who owes it; what was gathered before is sent first.
   *
   * @param onlyStopped else also what lies at points and in orders of transfers
   * @return what went back
   */
  DutySum.Part giveBack(Performance performance, UUID round, boolean onlyStopped) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("round", round);
    values.put("only_stopped", onlyStopped);
    values.put("operation", performance.operationId());
    values.put("effective", performance.effectiveAt());
    values.put("at", performance.recordedAt());
    performance.writes().means("pk_benefit_allotment", new BenefitRefusal.MovedMeanwhile(round));
    performance.writes().add(GIVE_BACK, values);
    performance.writes().add(HOLD, values);
    performance.writes().flush();
    return jdbc.sql(GIVEN_BACK)
        .param("operation", performance.operationId())
        .param("round", round)
        .query((row, _) ->
            new DutySum.Part(row.getLong("duties"), new Vnd(row.getLong("dong"))))
        .single();
  }

  private static Map<String, @Nullable Object> values(
      Performance performance, DutyHolder from, DutyHolder to) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("giver_kind", from.kind());
    values.put("giver", from.id());
    values.put("taker_kind", to.kind());
    values.put("taker", to.id());
    values.put("operation", performance.operationId());
    values.put("effective", performance.effectiveAt());
    values.put("at", performance.recordedAt());
    return values;
  }
}
