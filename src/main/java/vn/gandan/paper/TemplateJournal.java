package vn.gandan.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** The province's own templates: every edit is a new row, so that what was printed can be told. */
@Repository
class TemplateJournal {
  @Sql
  static final String VALID_ON =
      """
      select form, valid_from, source, body, revision, edited_by, edited_at, operation_id
        from paper_template
       where form = :form and valid_from <= :on
       order by valid_from desc, revision desc
       limit 1
      """;

  @Sql
  static final String ONE =
      """
      select form, valid_from, source, body, revision, edited_by, edited_at, operation_id
        from paper_template
       where form = :form and valid_from = :from and revision = :revision
       limit 1
      """;

  @Sql
  static final String REVISIONS =
      """
      select form, valid_from, source, body, revision, edited_by, edited_at, operation_id
        from paper_template
       where form = :form
       order by valid_from desc, revision desc
       limit 100
      """;

  @Sql
  static final String VERSIONS =
      "select count(*) as versions from paper_template where form = :form";

  @Sql
  static final String LAST_REVISION =
      """
      select coalesce(max(revision), 0) as revision
        from paper_template
       where form = :form and valid_from = :from
      """;

  @Sql
  static final String APPEND =
      """
      insert into paper_template
             (form, valid_from, revision, source, body, edited_by, edited_at, operation_id)
      values (:form, :from, :revision, :source, :body, :editor, :at, :operation)
      """;

  private final JdbcClient jdbc;

  TemplateJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<TemplateVersion> on(Form form, LocalDate day) {
    return jdbc.sql(VALID_ON)
        .param("form", form.folder())
        .param("on", day)
        .query(TemplateJournal::version)
        .optional();
  }

  Optional<TemplateVersion> one(Form form, LocalDate from, int revision) {
    return jdbc.sql(ONE)
        .param("form", form.folder())
        .param("from", from)
        .param("revision", revision)
        .query(TemplateJournal::version)
        .optional();
  }

  /** Newest first; at most 100. */
  List<TemplateVersion> revisions(Form form) {
    return jdbc.sql(REVISIONS).param("form", form.folder()).query(TemplateJournal::version).list();
  }

  int versions(Form form) {
    return jdbc.sql(VERSIONS).param("form", form.folder()).query(Integer.class).single();
  }

  /** Of that very day; 0 if the province has none. */
  int lastRevision(Form form, LocalDate from) {
    return jdbc.sql(LAST_REVISION)
        .param("form", form.folder())
        .param("from", from)
        .query(Integer.class)
        .single();
  }

  void append(Template template, Performance performance) {
    performance
        .writes()
        .add(
            APPEND,
            Map.of(
                "form", template.form().folder(),
                "from", template.validFrom(),
                "revision", template.revision(),
                "source", template.source(),
                "body", template.body(),
                "editor", performance.actor().accountId(),
                "at", performance.recordedAt(),
                "operation", performance.operationId()));
  }

  private static TemplateVersion version(ResultSet row, int rowNumber) throws SQLException {
    return new TemplateVersion(
        new Template(
            Form.ofFolder(row.getString("form")).orElseThrow(),
            row.getObject("valid_from", LocalDate.class),
            row.getString("source"),
            row.getString("body"),
            row.getInt("revision")),
        row.getObject("edited_by", UUID.class),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        row.getObject("operation_id", UUID.class));
  }
}
