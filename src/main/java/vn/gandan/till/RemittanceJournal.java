package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Remittances and every count by denomination. Append-only. */
@Repository
class RemittanceJournal {
  private static final String REMITTANCE =
      """
      select r.remittance_id, r.office_id, r.giver_desk, r.giver_holder, r.taker_desk, r.offered,
             r.made_at, e.outcome, e.counted
        from till_remittance r
        left join till_remittance_end e on e.remittance_id = r.remittance_id
      """;

  @Sql static final String BY_ID = REMITTANCE + " where r.remittance_id = :remittance limit 1";

  @Sql
  static final String OPEN_IN =
      REMITTANCE
          + """
           where r.office_id = :office and e.remittance_id is null
           order by r.made_at, r.remittance_id
           limit 500
          """;

  @Sql
  static final String GIVEN_BY =
      REMITTANCE
          + """
           where r.giver_holder = :holder
           order by r.made_at desc, r.remittance_id
           limit 200
          """;

  private static final String COUNTED =
      """
      select r.remittance_id, r.office_id, r.giver_desk, r.giver_holder, r.taker_desk, r.offered,
             r.made_at, e.outcome, e.counted, e.taker_holder, g.account_id as given_by,
             t.account_id as ended_by, t.recorded_at as ended_at
        from till_remittance r
        join operation_operation g on g.operation_id = r.operation_id
        left join till_remittance_end e on e.remittance_id = r.remittance_id
        left join operation_operation t on t.operation_id = e.operation_id
      """;

  @Sql static final String COUNTED_BY_ID = COUNTED + " where r.remittance_id = :remittance limit 1";

  @Sql
  static final String COUNTED_BY =
      COUNTED
          + """
           where r.remittance_id in
                   (select remittance_id from till_remittance where giver_holder = :holder
                    union all
                    select remittance_id from till_remittance_end where taker_holder = :holder)
           order by r.made_at, r.remittance_id
           limit 500
          """;

  @Sql
  static final String INSERT =
      """
      insert into till_remittance (remittance_id, operation_id, office_id, giver_desk,
                                   giver_holder, taker_desk, offered, made_at)
      values (:remittance, :operation, :office, :giver_desk, :giver, :taker, :offered, :at)
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into till_remittance_end (remittance_id, operation_id, outcome, taker_holder, counted)
      values (:remittance, :operation, :outcome, :taker, :counted)
      """;

  @Sql
  static final String INSERT_PIECES =
      """
      insert into till_pieces (counted_id, occasion, denomination, pieces, operation_id)
      values (:counted, :occasion, :denomination, :pieces, :operation)
      """;

  @Sql
  static final String PIECES =
      """
      select denomination, pieces
        from till_pieces
       where counted_id = :counted and occasion = :occasion
       order by denomination desc
       limit 50
      """;

  @Sql
  static final String INSERT_SLIP =
      """
      insert into till_bank_slip (slip_id, operation_id, office_id, desk_id, way, amount, paper)
      values (:slip, :operation, :office, :desk, :way, :amount, :paper)
      """;

  private final JdbcClient jdbc;

  RemittanceJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Remittance> find(UUID remittance) {
    return jdbc.sql(BY_ID)
        .param("remittance", remittance)
        .query((row, _) -> remittance(row))
        .optional();
  }

  /** In transit in this office, oldest first. */
  List<Remittance> openIn(UUID office) {
    return jdbc.sql(OPEN_IN).param("office", office).query((row, _) -> remittance(row)).list();
  }

  List<Remittance> givenBy(UUID holder) {
    return jdbc.sql(GIVEN_BY).param("holder", holder).query((row, _) -> remittance(row)).list();
  }

  Optional<CountedRemittance> counted(UUID remittance) {
    return jdbc.sql(COUNTED_BY_ID)
        .param("remittance", remittance)
        .query((row, _) -> counted(row))
        .optional()
        .map(this::withPieces);
  }

  /** What this shift or vault gave or received, as it was given. */
  List<CountedRemittance> countedBy(UUID holder) {
    List<CountedRemittance> all =
        jdbc.sql(COUNTED_BY).param("holder", holder).query((row, _) -> counted(row)).list();
    return all.stream().map(this::withPieces).toList();
  }

  private CountedRemittance withPieces(CountedRemittance each) {
    UUID id = each.remittance().id();
    return new CountedRemittance(
        each.remittance(),
        each.givenBy(),
        each.taker(),
        each.endedBy(),
        each.endedAt(),
        pieces(id, Occasion.OFFERED),
        pieces(id, Occasion.RECEIVED));
  }

  void add(Performance performance, Remittance remittance) {
    Map<String, Object> row = new HashMap<>();
    row.put("remittance", remittance.id());
    row.put("operation", performance.operationId());
    row.put("office", remittance.office());
    row.put("giver_desk", remittance.giverDesk());
    row.put("giver", remittance.giver());
    row.put("taker", remittance.takerDesk());
    row.put("offered", remittance.offered());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_till_remittance", new TillRefusal.IdTaken(remittance.id()));
  }

  void end(
      Performance performance,
      Remittance remittance,
      Remittance.Outcome outcome,
      @Nullable UUID taker,
      @Nullable Long counted) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("remittance", remittance.id());
    row.put("operation", performance.operationId());
    row.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
    row.put("taker", taker);
    row.put("counted", counted);
    performance.writes().add(INSERT_END, row);
    performance
        .writes()
        .means("pk_till_remittance_end", new TillRefusal.RemittanceEnded(remittance.id()));
  }

  /** When a count was made. */
  enum Occasion {
    OFFERED,
    RECEIVED,
    CLOSING,
    BANK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param of the shift, remittance or slip that was counted
   */
  void addPieces(Performance performance, UUID of, Occasion occasion, List<Pieces> count) {
    for (Pieces each : count) {
      if (each.pieces() > 0) {
        performance
            .writes()
            .add(
                INSERT_PIECES,
                Map.of(
                    "counted", of,
                    "occasion", occasion.code(),
                    "denomination", each.denomination(),
                    "pieces", each.pieces(),
                    "operation", performance.operationId()));
      }
    }
  }

  List<Pieces> pieces(UUID of, Occasion occasion) {
    return jdbc.sql(PIECES)
        .param("counted", of)
        .param("occasion", occasion.code())
        .query((row, _) -> new Pieces(row.getInt("denomination"), row.getInt("pieces")))
        .list();
  }

  void addSlip(Performance performance, BankSlip slip, long amount) {
    Map<String, Object> row = new HashMap<>();
    row.put("slip", slip.slip());
    row.put("operation", performance.operationId());
    row.put("office", performance.desk().unitId());
    row.put("desk", performance.desk().deskId());
    row.put("way", slip.way().code());
    row.put("amount", amount);
    row.put("paper", Text.nfc(slip.paper().strip()));
    performance.writes().add(INSERT_SLIP, row);
    performance.writes().means("pk_till_bank_slip", new TillRefusal.IdTaken(slip.slip()));
  }

  private static CountedRemittance counted(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new CountedRemittance(
        remittance(row),
        row.getObject("given_by", UUID.class),
        row.getObject("taker_holder", UUID.class),
        row.getObject("ended_by", UUID.class),
        ended == null ? null : ended.toInstant(),
        List.of(),
        List.of());
  }

  private static Remittance remittance(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Remittance(
        row.getObject("remittance_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("giver_desk", UUID.class),
        row.getObject("giver_holder", UUID.class),
        row.getObject("taker_desk", UUID.class),
        row.getLong("offered"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        outcome == null ? null : Remittance.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
        row.getObject("counted", Long.class));
  }
}
