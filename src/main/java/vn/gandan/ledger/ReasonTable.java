package vn.gandan.ledger;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** The registered reasons, as the schema holds entries to them. */
@Repository
class ReasonTable {

  @Sql
  static final String ALL =
      "select code, debit, credit, reverses from ledger_reason order by 1, 2, 3, 4 limit 5000";

  @Sql
  static final String INSERT =
      """
      insert into ledger_reason (code, debit, credit, reverses)
      values (:code, :debit, :credit, :reverses)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ReasonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One way of a reason, or its mirror. */
  record Line(String code, String debit, String credit, boolean reverses) {}

  Set<Line> all() {
    return jdbc.sql(ALL)
        .query((row, _) ->
            new Line(
                row.getString("code"),
                row.getString("debit"),
                row.getString("credit"),
                row.getBoolean("reverses")))
        .set();
  }

  /** Several processes may start at once; each line is written by one of them. */
  void add(Collection<Line> lines) {
    for (Line line : lines) {
      jdbc.sql(INSERT)
          .param("code", line.code())
          .param("debit", line.debit())
          .param("credit", line.credit())
          .param("reverses", line.reverses())
          .update();
    }
  }
}
