package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.SettlementFigures.Cell;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** What became of each line of a round under one contract, counted from the contract's communes. */
@Repository
class SettlementTable {
  /** Which contract counts in which commune of a round; then what became of each line. */
  private static final String DUTY =
      """
      with covered as (
          select distinct on (k.commune_code) k.commune_code, k.contract_id
            from benefit_round o
            join benefit_contract_commune k
              on k.programme_id = o.programme_id and k.covered_from <= o.points_from
           where o.round_id = :round
           order by k.commune_code, k.covered_from desc),
      duty as (
          select l.line_no, l.commune_code, l.month, l.amount_dong + l.arrears_dong as dong,
                 case when e.entitlement_id is null then 'WITHHELD'
                      when h.holder_kind = 'payer' then 'RETURNED'
                      when h.holder_kind = 'person' and a.giver_kind = 'account' then 'ACCOUNT'
                      when h.holder_kind = 'person' then 'CASH'
                      else 'UNPAID' end as outcome,
                 case when h.holder_kind = 'payer' then coalesce(r.reason, 'NOBODY_CAME')
                      else '' end as reason,
                 case when h.holder_kind in ('payer', 'person') then h.since end as ended_at
            from benefit_release f
            join benefit_line l on l.roster_id = f.roster_id
            join covered c on c.commune_code = l.commune_code and c.contract_id = :contract
            left join benefit_entitlement e
              on e.roster_id = l.roster_id and e.line_no = l.line_no
            left join benefit_holding h on h.entitlement_id = e.entitlement_id
            left join benefit_allotment a on a.entitlement_id = h.entitlement_id and a.seq = h.seq
            left join clearing_returned r on r.entitlement_id = e.entitlement_id
           where f.round_id = :round and l.line_no > :after)
      """;

  @Sql
  static final String CELLS =
      DUTY
          + """
          select commune_code, outcome, reason, count(*) as lines, sum(dong)::bigint as dong
            from duty
           group by commune_code, outcome, reason
           order by commune_code, outcome, reason
           limit 20000
          """;

  @Sql
  static final String DIGEST =
      DUTY
          + """
          select encode(sha256(convert_to(coalesce(string_agg(
                     line_no || '|' || commune_code || '|' || month || '|' || dong || '|'
                       || outcome || '|' || reason, chr(10) order by line_no), ''),
                     'UTF8')), 'hex') as digest
            from duty
           limit 1
          """;

  @Sql
  static final String LINES =
      DUTY
          + """
          select line_no, commune_code, month, dong, outcome, reason, ended_at
            from duty
           order by line_no
           limit 5000
          """;

  /** The contracts under which communes of a frozen list are paid. */
  @Sql
  static final String CONTRACTS =
      """
      select distinct k.contract_id, k.contract_number
        from benefit_release f
        join benefit_signature g on g.roster_id = f.roster_id
        join benefit_round o on o.round_id = f.round_id
        join lateral (select c.contract_id, c.contract_number
                        from benefit_contract_commune m
                        join benefit_contract c on c.contract_id = m.contract_id
                       where m.programme_id = o.programme_id
                         and m.commune_code = g.commune_code
                         and m.covered_from <= o.points_from
                       order by m.covered_from desc
                       limit 1) k on true
       where f.round_id = :round
       order by k.contract_number
       limit 500
      """;

  @Sql
  static final String ADVANCE =
      """
      select coalesce(sum(amount_dong), 0)::bigint as dong
        from clearing_advance a
       where round_id = :round and contract_id = :contract
         and not exists (select
                           from clearing_advance_reversal r
                          where r.advance_id = a.advance_id)
       limit 1
      """;

  @Sql
  static final String ASKED_BACK =
      """
      select count(*) as duties,
             coalesce(sum(coalesce(c.amount_dong, e.amount_dong + e.arrears_dong)), 0)::bigint
                 as dong,
             coalesce(sum(r.dong), 0)::bigint as recovered
        from clearing_reclaim c
        join benefit_entitlement e on e.entitlement_id = c.entitlement_id
        join benefit_holding h on h.entitlement_id = e.entitlement_id and h.holder_kind = 'person'
        left join (select v.entitlement_id, sum(v.amount_dong) as dong
                     from clearing_recovery v
                    where not exists (select
                                        from clearing_recovery_back x
                                       where x.recovery_id = v.recovery_id)
                    group by v.entitlement_id) r on r.entitlement_id = c.entitlement_id
       where c.round_id = :round and e.commune_code = any (cast(:communes as text[]))
       limit 1
      """;

  private final JdbcClient jdbc;

  SettlementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counted now. */
  SettlementFigures figures(UUID round, Contract contract) {
    UUID of = contract.contractId();
    List<Cell> cells =
        jdbc.sql(CELLS)
            .param("round", round)
            .param("contract", of)
            .param("after", 0)
            .query((row, _) -> cell(row))
            .list();
    String digest =
        jdbc.sql(DIGEST)
            .param("round", round)
            .param("contract", of)
            .param("after", 0)
            .query(String.class)
            .single();
    return figures(round, contract, cells, digest);
  }

  /** These cells with the money that came in advance and back by now. */
  SettlementFigures figures(UUID round, Contract contract, List<Cell> cells, String digest) {
    long advance =
        jdbc.sql(ADVANCE)
            .param("round", round)
            .param("contract", contract.contractId())
            .query(Long.class)
            .single();
    List<String> communes = cells.stream().map(Cell::commune).distinct().toList();
    return new SettlementFigures(
        cells, new Vnd(advance), askedBack(round, communes), contract.fee(), digest);
  }

  private SettlementFigures.AskedBack askedBack(UUID round, List<String> communes) {
    return jdbc.sql(ASKED_BACK)
        .param("round", round)
        .param("communes", communes.toArray(String[]::new))
        .query((row, _) ->
            new SettlementFigures.AskedBack(
                new DutySum.Part(row.getLong("duties"), new Vnd(row.getLong("dong"))),
                new Vnd(row.getLong("recovered"))))
        .single();
  }

  /** In the order of the list, at most 5,000 below the one that was seen last. */
  List<SettledLine> lines(UUID round, UUID contract, int after) {
    return jdbc.sql(LINES)
        .param("round", round)
        .param("contract", contract)
        .param("after", after)
        .query((row, _) -> line(row))
        .list();
  }

  /** By number. */
  List<UUID> contracts(UUID round) {
    return jdbc.sql(CONTRACTS)
        .param("round", round)
        .query((row, _) -> row.getObject("contract_id", UUID.class))
        .list();
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        row.getString("commune_code"),
        DutyOutcome.valueOf(row.getString("outcome")),
        reason(row.getString("reason")),
        new DutySum.Part(row.getLong("lines"), new Vnd(row.getLong("dong"))));
  }

  private static SettledLine line(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
    return new SettledLine(
        row.getInt("line_no"),
        row.getString("commune_code"),
        row.getObject("month", LocalDate.class),
        new Vnd(row.getLong("dong")),
        DutyOutcome.valueOf(row.getString("outcome")),
        reason(row.getString("reason")),
        at == null ? null : at.toInstant());
  }

  static @Nullable UnpaidReason reason(String stored) {
    return stored.isEmpty() ? null : UnpaidReason.valueOf(stored);
  }
}
