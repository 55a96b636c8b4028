package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** What the centre proposed, and what offices answered. Append-only. */
@Repository
class ProposalJournal {
  private static final String PROPOSAL =
      """
      select p.proposal_id, p.office_id, p.difference_id, p.outcome, p.words, o.account_id,
             p.made_at, a.accepted, b.account_id as answered_by, b.recorded_at as answered_at,
             a.words as answer
        from till_proposal p
        join operation_operation o on o.operation_id = p.operation_id
        left join till_proposal_answer a on a.proposal_id = p.proposal_id
        left join operation_operation b on b.operation_id = a.operation_id
      """;

  @Sql static final String BY_ID = PROPOSAL + " where p.proposal_id = :proposal limit 1";

  @Sql
  static final String OF_OFFICE =
      PROPOSAL
          + """
           where p.office_id = :office
           order by (a.proposal_id is not null), p.made_at desc, p.proposal_id
           limit 100
          """;

  @Sql
  static final String OF_DIFFERENCE =
      PROPOSAL + " where p.difference_id = :difference order by p.made_at, p.proposal_id limit 100";

  @Sql
  static final String INSERT =
      """
      insert into till_proposal
             (proposal_id, operation_id, office_id, difference_id, outcome, words, made_at)
      values (:proposal, :operation, :office, :difference, :outcome, :words, :at)
      """;

  @Sql
  static final String INSERT_ANSWER =
      """
      insert into till_proposal_answer (proposal_id, operation_id, accepted, words)
      values (:proposal, :operation, :accepted, :words)
      """;

  private final JdbcClient jdbc;

  ProposalJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Proposal> find(UUID proposal) {
    return jdbc.sql(BY_ID).param("proposal", proposal).query((row, _) -> proposal(row)).optional();
  }

  /** Unanswered first, latest first. */
  List<Proposal> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> proposal(row)).list();
  }

  /** As they were made. */
  List<Proposal> ofDifference(UUID difference) {
    return jdbc.sql(OF_DIFFERENCE)
        .param("difference", difference)
        .query((row, _) -> proposal(row))
        .list();
  }

  void add(Performance performance, UUID office, ProposeOutcome act) {
    Map<String, Object> row = new HashMap<>();
    row.put("proposal", act.proposal());
    row.put("operation", performance.operationId());
    row.put("office", office);
    row.put("difference", act.difference());
    row.put("outcome", act.outcome().code());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_till_proposal", new TillRefusal.IdTaken(act.proposal()));
  }

  void answer(Performance performance, AnswerProposal act) {
    performance
        .writes()
        .add(
            INSERT_ANSWER,
            Map.of(
                "proposal", act.proposal(),
                "operation", performance.operationId(),
                "accepted", act.accepted(),
                "words", Text.nfc(act.words().strip())));
    performance
        .writes()
        .means("pk_till_proposal_answer", new TillRefusal.ProposalAnswered(act.proposal()));
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("proposal_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("difference_id", UUID.class),
        Difference.Outcome.of(row.getString("outcome")),
        row.getString("words"),
        row.getObject("account_id", UUID.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("accepted", Boolean.class),
        SaidRows.of(row, "answered_by", "answered_at", "answer"));
  }
}
