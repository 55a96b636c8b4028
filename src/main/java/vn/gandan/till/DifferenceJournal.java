package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Differences, what was said against them, how they ended, and what the centre proposes. */
@Repository
class DifferenceJournal {
  private static final String DIFFERENCE =
      """
      select d.difference_id, d.office_id, d.shift_id, d.remittance_id, d.amount, d.found_at,
             p.words as dispute, e.outcome, e.words as outcome_words
        from till_difference d
        left join till_dispute p on p.difference_id = d.difference_id
        left join till_difference_end e on e.difference_id = d.difference_id
      """;

  private static final String ARGUED =
      """
      select d.difference_id, d.office_id, d.shift_id, d.remittance_id, d.amount, d.found_at,
             p.words as dispute, e.outcome, e.words as outcome_words,
             po.account_id as disputed_by, po.recorded_at as disputed_at,
             eo.account_id as ended_by, eo.recorded_at as ended_at
        from till_difference d
        left join till_dispute p on p.difference_id = d.difference_id
        left join operation_operation po on po.operation_id = p.operation_id
        left join till_difference_end e on e.difference_id = d.difference_id
        left join operation_operation eo on eo.operation_id = e.operation_id
      """;

  @Sql static final String ARGUED_BY_ID = ARGUED + " where d.difference_id = :difference limit 1";

  /** Of a closing, and of cash that was counted on its way. */
  @Sql
  static final String ARGUED_ABOUT =
      ARGUED
          + """
           where d.shift_id = :shift or d.remittance_id = any (:remittances)
           order by d.found_at, d.difference_id
           limit 500
          """;

  @Sql static final String BY_ID = DIFFERENCE + " where d.difference_id = :difference limit 1";

  @Sql
  static final String OF_OFFICE =
      DIFFERENCE
          + """
           where d.office_id = :office
           order by (e.difference_id is not null), d.found_at desc, d.difference_id
           limit 200
          """;

  @Sql
  static final String OPEN =
      DIFFERENCE
          + """
           where e.difference_id is null
           order by d.found_at, d.difference_id
           limit 500
          """;

  /** Whoever decides about a difference at the same time waits. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:difference, 5))";

  /**
   * Whether this account answered for the cash: the shift's clerk, or either side of a remittance.
   */
  @Sql
  static final String ANSWERED =
      """
      select exists (
          select from till_difference d
            left join till_remittance r on r.remittance_id = d.remittance_id
            left join till_remittance_end e on e.remittance_id = d.remittance_id
            left join operation_operation given on given.operation_id = r.operation_id
            left join operation_operation taken on taken.operation_id = e.operation_id
            left join till_shift s on s.shift_id = d.shift_id
           where d.difference_id = :difference
             and :account in (s.clerk_id, given.account_id, taken.account_id)) as answered
      """;

  @Sql
  static final String INSERT =
      """
      insert into till_difference
             (difference_id, operation_id, office_id, shift_id, remittance_id, amount, found_at)
      values (:difference, :operation, :office, :shift, :remittance, :amount, :at)
      """;

  @Sql
  static final String INSERT_DISPUTE =
      """
      insert into till_dispute (difference_id, operation_id, words)
      values (:difference, :operation, :words)
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into till_difference_end (difference_id, operation_id, outcome, words)
      values (:difference, :operation, :outcome, :words)
      """;

  private final JdbcClient jdbc;

  DifferenceJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID difference) {
    jdbc.sql(LOCK).param("difference", difference.toString()).query((_, _) -> true).single();
  }

  Optional<Difference> find(UUID difference) {
    return jdbc.sql(BY_ID)
        .param("difference", difference)
        .query((row, _) -> difference(row))
        .optional();
  }

  /**
   * Locks a difference of the office where the operation is done.
   *
   * @throws RefusedException if there is none, or it has ended
   */
  Difference mustBeOpen(UUID id, Performance performance) {
    lock(id);
    Difference difference =
        find(id)
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownDifference(id)));
    if (!difference.open()) {
      throw new RefusedException(new TillRefusal.DifferenceEnded(id));
    }
    return difference;
  }

  /** Open ones first, latest first. */
  List<Difference> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> difference(row)).list();
  }

  /** Oldest first. */
  List<Difference> open() {
    return jdbc.sql(OPEN).query((row, _) -> difference(row)).list();
  }

  /** Without what the centre proposed. */
  Optional<ArguedDifference> argued(UUID difference) {
    return jdbc.sql(ARGUED_BY_ID)
        .param("difference", difference)
        .query((row, _) -> argued(row))
        .optional();
  }

  /** Without what the centre proposed, as they were found. */
  List<ArguedDifference> arguedAbout(UUID shift, Collection<UUID> remittances) {
    return jdbc.sql(ARGUED_ABOUT)
        .param("shift", shift)
        .param("remittances", remittances.toArray(UUID[]::new))
        .query((row, _) -> argued(row))
        .list();
  }

  boolean answeredBy(UUID difference, UUID account) {
    return jdbc.sql(ANSWERED)
        .param("difference", difference)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  void add(Performance performance, Difference difference) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("difference", difference.id());
    row.put("operation", performance.operationId());
    row.put("office", difference.office());
    row.put("shift", difference.shift());
    row.put("remittance", difference.remittance());
    row.put("amount", difference.amount());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
  }

  void dispute(Performance performance, UUID difference, String words) {
    performance
        .writes()
        .add(
            INSERT_DISPUTE,
            Map.of(
                "difference", difference,
                "operation", performance.operationId(),
                "words", words));
  }

  void end(Performance performance, UUID difference, Difference.Outcome outcome, String words) {
    performance
        .writes()
        .add(
            INSERT_END,
            Map.of(
                "difference",
                difference,
                "operation",
                performance.operationId(),
                "outcome",
                outcome.code(),
                "words",
                words));
  }

  private static ArguedDifference argued(ResultSet row) throws SQLException {
    return new ArguedDifference(
        difference(row),
        SaidRows.of(row, "disputed_by", "disputed_at", "dispute"),
        SaidRows.of(row, "ended_by", "ended_at", "outcome_words"),
        List.of());
  }

  private static Difference difference(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Difference(
        row.getObject("difference_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("shift_id", UUID.class),
        row.getObject("remittance_id", UUID.class),
        row.getLong("amount"),
        row.getObject("found_at", OffsetDateTime.class).toInstant(),
        row.getString("dispute"),
        outcome == null ? null : Difference.Outcome.of(outcome),
        row.getString("outcome_words"));
  }
}
