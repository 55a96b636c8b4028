package vn.gandan.collection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;
import vn.gandan.kernel.Sql;

/** What billers were asked about payments, and what came back. Append-only. */
@Repository
class ExchangeJournal {
  /** A biller that never answers is asked each hour: three weeks of it. */
  @Sql
  static final String OF =
      """
      select no, question, answer, reference, words, at
        from collection_exchange
       where payment_id = :payment
       order by no
       limit 1000
      """;

  @Sql
  static final String INSERT =
      """
      insert into collection_exchange (payment_id, no, question, answer, reference, words, at)
      select :payment, coalesce(max(no), 0) + 1, :question, :answer, cast(:reference as text),
             :words, :at
        from collection_exchange
       where payment_id = :payment
      """;

  private final JdbcClient jdbc;

  ExchangeJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Exchange> of(UUID payment) {
    return jdbc.sql(OF)
        .param("payment", payment)
        .query((row, _) ->
            new Exchange(
                row.getInt("no"),
                Question.valueOf(row.getString("question")),
                Answer.valueOf(row.getString("answer")),
                row.getString("reference"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void add(UUID payment, Question question, Exchange.Reply reply, Instant at) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("payment", payment);
    row.put("question", question.name());
    row.put("answer", reply.answer().name());
    row.put("reference", reply.reference());
    row.put("words", reply.words());
    row.put("at", at.atOffset(ZoneOffset.UTC));
    jdbc.sql(INSERT).params(row).update();
  }
}
