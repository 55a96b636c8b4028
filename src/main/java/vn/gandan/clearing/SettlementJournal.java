package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Settlements as they were proposed, signed and refused. */
@Repository
class SettlementJournal {
  private static final String ONE =
      """
      select s.settlement_id, s.round_id, s.contract_id, c.payer_agency, s.seq, s.advance_dong,
             s.fee_each_dong, s.reclaimed_count, s.reclaimed_dong, s.recovered_dong,
             encode(s.digest, 'hex') as digest, s.account_id, s.recorded_at,
             r.account_id as refused_by, r.words, r.recorded_at as refused_at
        from clearing_settlement s
        join benefit_contract c on c.contract_id = s.contract_id
        left join clearing_settlement_refusal r on r.settlement_id = s.settlement_id
      """;

  @Sql static final String BY_ID = ONE + " where s.settlement_id = :settlement limit 1";

  @Sql
  static final String LAST =
      ONE
          + """
           where s.round_id = :round and s.contract_id = :contract
           order by s.seq desc
           limit 1
          """;

  @Sql
  static final String OF_PAYER =
      ONE
          + """
           where c.payer_agency = :payer
             and exists (select
                           from clearing_settlement_signature g
                          where g.settlement_id = s.settlement_id and g.party = 'POST')
           order by s.recorded_at desc
           limit 200
          """;

  @Sql
  static final String SIGNATURES =
      """
      select party, account_id, recorded_at
        from clearing_settlement_signature
       where settlement_id = :settlement
       order by recorded_at, party
       limit 2
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_settlement
             (settlement_id, round_id, contract_id, seq, advance_dong, fee_each_dong, fee_dong,
              owed_dong, reclaimed_count, reclaimed_dong, recovered_dong, digest, account_id,
              operation_id, recorded_at)
      values (:settlement, :round, :contract, :seq, :advance, :fee_each, :fee, :owed,
              :reclaimed_count, :reclaimed, :recovered,
              decode(:digest, 'hex'), :account, :operation, :at)
      """;

  @Sql
  static final String SIGN =
      """
      insert into clearing_settlement_signature
             (settlement_id, party, account_id, operation_id, recorded_at)
      values (:settlement, :party, :account, :operation, :at)
      """;

  @Sql
  static final String REFUSE =
      """
      insert into clearing_settlement_refusal
             (settlement_id, account_id, words, operation_id, recorded_at)
      values (:settlement, :account, :words, :operation, :at)
      """;

  private final JdbcClient jdbc;
  private final SettlementPartTable parts;

  SettlementJournal(JdbcClient jdbc, SettlementPartTable parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  Optional<Settlement> find(UUID settlement) {
    return jdbc.sql(BY_ID)
        .param("settlement", settlement)
        .query((row, _) -> settlement(row))
        .optional();
  }

  /**
   * @throws RefusedException if there is none
   */
  Settlement existing(UUID settlement) {
    return find(settlement)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownSettlement(settlement)));
  }

  Optional<Settlement> last(UUID round, UUID contract) {
    return jdbc.sql(LAST)
        .param("round", round)
        .param("contract", contract)
        .query((row, _) -> settlement(row))
        .optional();
  }

  /** What the post has signed, the newest first. */
  List<Settlement> ofPayer(UUID payer) {
    return jdbc.sql(OF_PAYER).param("payer", payer).query((row, _) -> settlement(row)).list();
  }

  void add(
      Performance performance,
      ProposeSettlement act,
      SettlementFigures figures,
      @Nullable Settlement before) {
    Map<String, @Nullable Object> values = by(performance, act.settlement());
    values.put("round", act.round());
    values.put("contract", act.contract());
    values.put("seq", before == null ? 1 : before.seq() + 1);
    values.put("advance", figures.advance().dong());
    values.put("fee_each", figures.feeEach().dong());
    values.put("fee", figures.fee().dong());
    values.put("owed", figures.owed().dong());
    values.put("reclaimed_count", figures.askedBack().reclaimed().count());
    values.put("reclaimed", figures.askedBack().reclaimed().total().dong());
    values.put("recovered", figures.askedBack().recovered().dong());
    values.put("digest", figures.digest());
    performance
        .writes()
        .means("pk_clearing_settlement", new ClearingRefusal.IdTaken(act.settlement()));
    performance.writes().add(PUT, values);
    parts.add(performance, act.settlement(), figures.cells());
  }

  void sign(Performance performance, UUID settlement, Settlement.Party party) {
    Map<String, @Nullable Object> values = by(performance, settlement);
    values.put("party", party.name());
    performance.writes().add(SIGN, values);
  }

  void refuse(Performance performance, UUID settlement, String words) {
    Map<String, @Nullable Object> values = by(performance, settlement);
    values.put("words", Text.nfc(words.strip()));
    performance.writes().add(REFUSE, values);
  }

  private static Map<String, @Nullable Object> by(Performance performance, UUID settlement) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("settlement", settlement);
    values.put("account", performance.actor().accountId());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    return values;
  }

  private Settlement settlement(ResultSet row) throws SQLException {
    UUID id = row.getObject("settlement_id", UUID.class);
    return new Settlement(
        id,
        row.getObject("round_id", UUID.class),
        row.getObject("contract_id", UUID.class),
        row.getObject("payer_agency", UUID.class),
        row.getInt("seq"),
        new SettlementFigures(
            parts.of(id),
            new Vnd(row.getLong("advance_dong")),
            new SettlementFigures.AskedBack(
                new DutySum.Part(
                    row.getLong("reclaimed_count"), new Vnd(row.getLong("reclaimed_dong"))),
                new Vnd(row.getLong("recovered_dong"))),
            new Vnd(row.getLong("fee_each_dong")),
            row.getString("digest")),
        row.getObject("account_id", UUID.class),
        instant(row, "recorded_at"),
        signatures(id),
        row.getString("words") == null
            ? null
            : new Settlement.Refused(
                row.getObject("refused_by", UUID.class),
                row.getString("words"),
                instant(row, "refused_at")));
  }

  private List<Settlement.Signature> signatures(UUID settlement) {
    return jdbc.sql(SIGNATURES)
        .param("settlement", settlement)
        .query((row, _) ->
            new Settlement.Signature(
                Settlement.Party.valueOf(row.getString("party")),
                row.getObject("account_id", UUID.class),
                instant(row, "recorded_at")))
        .list();
  }

  private static Instant instant(ResultSet row, String name) throws SQLException {
    return row.getObject(name, OffsetDateTime.class).toInstant();
  }
}
