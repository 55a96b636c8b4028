package vn.gandan.benefit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Duties of a round that change hands together, whoever of a kind held them. */
@Repository
class RoundDutyJournal {
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
        left join benefit_stopped s on s.entitlement_id = e.entitlement_id
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
        left join benefit_stopped s on s.entitlement_id = e.entitlement_id
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

  /** From the round's order of transfers to those whom it is owed to; stopped or not. */
  @Sql
  static final String TRANSFERRED =
      """
      insert into benefit_allotment
             (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
              effective_at, recorded_at)
      select e.entitlement_id, coalesce(h.seq, 0) + 1, 'account', e.round_id, 'person',
             e.beneficiary_id, :operation,
             greatest(coalesce(h.since, r.released_at), cast(:effective as timestamptz)),
             cast(:at as timestamptz)
        from unnest(cast(:duties as uuid[])) as d(duty)
        join benefit_entitlement e on e.entitlement_id = d.duty
        join benefit_release r on r.round_id = e.round_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and coalesce(h.holder_kind, e.holder_kind) = 'account'
         and coalesce(h.holder_id, e.holder_id) = :round
      """;

  @Sql
  static final String PASSED_BY =
      """
      select count(*)
        from benefit_allotment a
        join benefit_entitlement e on e.entitlement_id = a.entitlement_id
       where a.operation_id = :operation and a.taker_kind = 'person' and e.round_id = :round
       limit 1
      """;

  private final JdbcClient jdbc;

  RoundDutyJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    Map<String, @Nullable Object> values = values(performance, round);
    values.put("only_stopped", onlyStopped);
    performance.writes().means("pk_benefit_allotment", new BenefitRefusal.MovedMeanwhile(round));
    performance.writes().add(GIVE_BACK, values);
    performance.writes().add(DutyJournal.HOLD, values);
    performance.writes().flush();
    return jdbc.sql(GIVEN_BACK)
        .param("operation", performance.operationId())
        .param("round", round)
        .query((row, _) -> new DutySum.Part(row.getLong("duties"), new Vnd(row.getLong("dong"))))
        .single();
  }

  /**
   * What the bank has paid; what was gathered before is sent first.
   *
   * @return how many duties passed on
   */
  long transferred(Performance performance, UUID round, Collection<UUID> duties) {
    Map<String, @Nullable Object> values = values(performance, round);
    values.put("duties", duties.toArray(UUID[]::new));
    performance.writes().means("pk_benefit_allotment", new BenefitRefusal.MovedMeanwhile(round));
    performance.writes().add(TRANSFERRED, values);
    performance.writes().add(DutyJournal.HOLD, values);
    performance.writes().flush();
    return jdbc.sql(PASSED_BY)
        .param("operation", performance.operationId())
        .param("round", round)
        .query(Long.class)
        .single();
  }

  private static Map<String, @Nullable Object> values(Performance performance, UUID round) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("round", round);
    values.put("operation", performance.operationId());
    values.put("effective", performance.effectiveAt());
    values.put("at", performance.recordedAt());
    return values;
  }
}
