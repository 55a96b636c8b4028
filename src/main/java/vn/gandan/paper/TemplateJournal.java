package vn.gandan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** The province's own templates: every edit is a new row, so that what was printed can be told. */
@Repository
class TemplateJournal {
  @Sql
  static final String VALID_ON =
      """
      select form, valid_from, source, body, revision
        from paper_template
       where form = :form and valid_from <= :on
       order by valid_from desc, revision desc
       limit 1
      """;

  @Sql
  static final String REVISIONS =
      """
      select form, valid_from, source, body, revision
        from paper_template
       where form = :form
       order by valid_from desc, revision desc
       limit 100
      """;

  @Sql
  static final String APPEND =
      """
      insert into paper_template
             (form, valid_from, revision, source, body, edited_by, edited_at)
      select :form, :validFrom, :revision, :source, :body, :editedBy, :editedAt
       where :revision = (select coalesce(max(revision), 0) + 1
                            from paper_template
                           where form = :form and valid_from = :validFrom)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  TemplateJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Template> on(Form form, LocalDate day) {
    return jdbc.sql(VALID_ON)
        .param("form", form.folder())
        .param("on", day)
        .query(TemplateJournal::template)
        .optional();
  }

  List<Template> revisions(Form form) {
    return jdbc.sql(REVISIONS).param("form", form.folder()).query(TemplateJournal::template).list();
  }

  /** False when that revision already exists: somebody was quicker. */
  boolean append(Template template, UUID editor, Instant at) {
    return jdbc.sql(APPEND)
            .param("form", template.form().folder())
            .param("validFrom", template.validFrom())
            .param("revision", template.revision())
            .param("source", template.source())
            .param("body", template.body())
            .param("editedBy", editor)
            .param("editedAt", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Template template(java.sql.ResultSet row, int rowNumber)
      throws java.sql.SQLException {
    return new Template(
        Form.ofFolder(row.getString("form")),
        row.getObject("valid_from", LocalDate.class),
        row.getString("source"),
        row.getString("body"),
        row.getInt("revision"));
  }
}
