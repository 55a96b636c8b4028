package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Requests to give money of bills back, and their answers. Append-only. */
@Repository
class GiveBackJournal {
  private static final String REQUEST =
      """
      select r.request_id, r.payment_id, r.office_id, r.asked_by, r.words, r.asked_at, a.granted
        from collection_give_back r
        left join collection_give_back_answer a on a.request_id = r.request_id
      """;

  @Sql static final String BY_ID = REQUEST + " where r.request_id = :request limit 1";

  @Sql
  static final String LAST_OF =
      REQUEST + " where r.payment_id = :payment order by r.asked_at desc, r.request_id limit 1";

  @Sql
  static final String INSERT =
      """
      insert into collection_give_back
             (request_id, payment_id, office_id, asked_by, words, operation_id, asked_at)
      values (:request, :payment, :office, :account, :words, :operation, :at)
      """;

  @Sql
  static final String INSERT_ANSWER =
      """
      insert into collection_give_back_answer
             (request_id, asked_by, answered_by, granted, words, operation_id, answered_at)
      values (:request, :asked_by, :account, :granted, :words, :operation, :at)
      """;

  @Sql
  static final String INSERT_BY_BANK =
      """
      insert into collection_give_back_by_bank (request_id, operation_id, paper)
      values (:request, :operation, :paper)
      """;

  private final JdbcClient jdbc;

  GiveBackJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<GiveBackRequest> find(UUID request) {
    return jdbc.sql(BY_ID).param("request", request).query((row, _) -> request(row)).optional();
  }

  /** The last one about a payment. */
  Optional<GiveBackRequest> last(UUID payment) {
    return jdbc.sql(LAST_OF).param("payment", payment).query((row, _) -> request(row)).optional();
  }

  void ask(Performance performance, BillPayment payment, AskGiveBack act) {
    Map<String, Object> row = new HashMap<>();
    row.put("request", act.request());
    row.put("payment", payment.id());
    row.put("office", payment.office());
    row.put("account", performance.actor().accountId());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance
        .writes()
        .means("pk_collection_give_back", new CollectionRefusal.IdTaken(act.request()));
  }

  void answer(Performance performance, GiveBackRequest request, AnswerGiveBack act) {
    Map<String, Object> row = new HashMap<>();
    row.put("request", request.id());
    row.put("asked_by", request.askedBy());
    row.put("account", performance.actor().accountId());
    row.put("granted", act.granted());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT_ANSWER, row);
    performance
        .writes()
        .means(
            "pk_collection_give_back_answer", new CollectionRefusal.GiveBackAnswered(request.id()));
    performance
        .writes()
        .means(
            "ck_collection_give_back_answer_two",
            new CollectionRefusal.AnotherPersonNeeded(request.id()));
  }

  void addByBank(Performance performance, GiveBackByBank act) {
    performance
        .writes()
        .add(
            INSERT_BY_BANK,
            Map.of(
                "request", act.request(),
                "operation", performance.operationId(),
                "paper", Text.nfc(act.paper().strip())));
    performance
        .writes()
        .means(
            "pk_collection_give_back_by_bank", new CollectionRefusal.NotToGiveBack(act.request()));
  }

  private static GiveBackRequest request(ResultSet row) throws SQLException {
    return new GiveBackRequest(
        row.getObject("request_id", UUID.class),
        row.getObject("payment_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("asked_by", UUID.class),
        row.getString("words"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("granted", Boolean.class));
  }
}
