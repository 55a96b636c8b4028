package vn.gandan.visit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.bank.Reference;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/**
 * Which transfers were asked for, and what they paid for. Append-only, but for when the bank was
 * last asked about each.
 */
@Repository
class TransferJournal {

  /** Settling with a transfer and sending it back wait for each other. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:request, 94))";

  private static final String REQUEST =
      """
      select r.request_id, r.office_id, r.desk_id, r.shift_id, r.person_id, r.account_id,
             r.reference, r.amount, r.offers, r.lines_digest, r.made_at, r.expires_at,
             t.receipt_id
        from visit_transfer_request r
        left join visit_transfer t on t.request_id = r.request_id
      """;

  @Sql static final String BY_ID = REQUEST + " where r.request_id = :request limit 1";

  @Sql static final String BY_REFERENCE = REQUEST + " where r.reference = :reference limit 1";

  /** Those that wait or have waited for money, latest first. */
  @Sql
  static final String OPEN =
      REQUEST
          + """
           where r.office_id = :office and t.receipt_id is null and r.made_at >= :since
             and not exists (select from visit_transfer_credit c where c.request_id = r.request_id)
           order by r.made_at desc
           limit 100
          """;

  private static final String ASKED_ABOUT =
      REQUEST
          + """
            left join visit_transfer_watch w on w.request_id = r.request_id
          """;

  /** Those whose sum has not come, whoever was asked about longest ago first. */
  @Sql
  static final String WAITING =
      ASKED_ABOUT
          + """
           where t.receipt_id is null and r.made_at >= :since
             and not exists (select
                               from visit_transfer_credit x
                               join bank_credit c on c.credit_id = x.credit_id
                              where x.request_id = r.request_id and c.amount = r.amount)
           order by coalesce(w.asked_at, r.made_at), r.request_id
           limit 50
          """;

  /** Settled or not, all that were not asked about for a while, in the same order. */
  @Sql
  static final String WATCHED =
      ASKED_ABOUT
          + """
           where r.made_at >= :since and coalesce(w.asked_at, r.made_at) < :before
           order by coalesce(w.asked_at, r.made_at), r.request_id
           limit 50
          """;

  @Sql
  static final String ASKED =
      """
      insert into visit_transfer_watch (request_id, asked_at)
      values (:request, :at)
          on conflict (request_id) do update set asked_at = excluded.asked_at
      """;

  @Sql
  static final String INSERT =
      """
      insert into visit_transfer_request
             (request_id, operation_id, office_id, desk_id, shift_id, person_id, account_id,
              reference, amount, offers, lines_digest, made_at, expires_at)
      values (:request, :operation, :office, :desk, :shift, :person, :account,
              :reference, :amount, :offers, :digest, :made_at, :expires_at)
      """;

  @Sql
  static final String INSERT_SETTLED =
      """
      insert into visit_transfer (receipt_id, request_id, credit_id, account_id, reference, amount)
      values (:receipt, :request, :credit, :account, :reference, :amount)
      """;

  private final JdbcClient jdbc;

  TransferJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of a request, or of a credit that belongs to none yet. */
  void lock(UUID id) {
    jdbc.sql(LOCK).param("request", id.toString()).query((_, _) -> true).single();
  }

  Optional<TransferRequest> find(UUID request) {
    return jdbc.sql(BY_ID).param("request", request).query((row, _) -> request(row)).optional();
  }

  List<TransferRequest> open(UUID office, Instant since) {
    return jdbc.sql(OPEN)
        .param("office", office)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, _) -> request(row))
        .list();
  }

  /** Those of the whole province that still wait for their money; at most 50. */
  List<TransferRequest> waiting(Instant since) {
    return jdbc.sql(WAITING)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, _) -> request(row))
        .list();
  }

  /** Those of the whole province that were last asked about before an instant; at most 50. */
  List<TransferRequest> watched(Instant since, Instant before) {
    return jdbc.sql(WATCHED)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query((row, _) -> request(row))
        .list();
  }

  /** The bank is asked about this one now. */
  void asked(UUID request, Instant at) {
    jdbc.sql(ASKED).param("request", request).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  Optional<TransferRequest> under(Reference reference) {
    return jdbc.sql(BY_REFERENCE)
        .param("reference", reference.value())
        .query((row, _) -> request(row))
        .optional();
  }

  void add(Performance performance, TransferRequest request) {
    Map<String, Object> row = new HashMap<>();
    row.put("request", request.id());
    row.put("operation", performance.operationId());
    row.put("office", request.office());
    row.put("desk", request.desk());
    row.put("shift", request.shift());
    row.put("person", request.person());
    row.put("account", request.account());
    row.put("reference", request.reference().value());
    row.put("amount", request.amount());
    row.put("offers", request.offers().toArray(String[]::new));
    row.put("digest", HexFormat.of().parseHex(request.linesDigest()));
    row.put("made_at", request.madeAt());
    row.put("expires_at", request.expiresAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_visit_transfer_request", new VisitRefusal.IdTaken(request.id()));
  }

  /** This receipt was paid by this credit. */
  void settle(Performance performance, UUID receipt, TransferRequest request, UUID credit) {
    performance
        .writes()
        .add(
            INSERT_SETTLED,
            Map.of(
                "receipt", receipt,
                "request", request.id(),
                "credit", credit,
                "account", request.account(),
                "reference", request.reference().value(),
                "amount", request.amount()));
    performance
        .writes()
        .means("uq_visit_transfer_request", new VisitRefusal.TransferSettled(request.id()));
    performance
        .writes()
        .means("uq_visit_transfer_credit", new VisitRefusal.TransferSettled(request.id()));
  }

  private static TransferRequest request(ResultSet row) throws SQLException {
    return new TransferRequest(
        row.getObject("request_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("desk_id", UUID.class),
        row.getObject("shift_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("account_id", UUID.class),
        new Reference(row.getString("reference")),
        row.getLong("amount"),
        texts(row.getArray("offers")),
        HexFormat.of().formatHex(row.getBytes("lines_digest")),
        instant(row, "made_at"),
        instant(row, "expires_at"),
        row.getObject("receipt_id", UUID.class));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
