package vn.gandan.counter;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;
import vn.gandan.paper.Papers;
import vn.gandan.paper.Template;
import vn.gandan.paper.TemplateVersion;

/**
 * What was printed for citizens (sổ in): there is one original of each paper, and whatever is
 * printed after it says so. Append-only.
 */
@Repository
public class PrintJournal {

  /** Two who print at once wait for each other, so that one of them prints the original. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:paper, 91))";

  @Sql
  static final String FIRST =
      """
      select template_from, template_revision
        from counter_print
       where dossier_id = :dossier and form = :form
       order by printed_at
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into counter_print
             (dossier_id, form, account_id, printed_at, template_from, template_revision)
      values (:dossier, :form, :account, :at, :from, :revision)
      """;

  private final JdbcClient jdbc;
  private final Papers papers;
  private final InstantSource clock;

  PrintJournal(JdbcClient jdbc, Papers papers, InstantSource clock) {
    this.jdbc = jdbc;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * Prints a paper and writes that down, both or neither: the first time from the template in
   * force, from then on from that same one, whatever the province has worded anew since.
   *
   * @param drawn of which template, and whether it was printed before
   */
  @Transactional
  public byte[] print(
      UUID dossier, Template inForce, Actor actor, Function<Printing, byte[]> drawn) {
    String form = inForce.form().folder();
    jdbc.sql(LOCK).param("paper", dossier + "/" + form).query((_, _) -> true).single();
    Optional<First> first =
        jdbc.sql(FIRST)
            .param("dossier", dossier)
            .param("form", form)
            .query((row, _) ->
                new First(
                    row.getObject("template_from", LocalDate.class),
                    row.getInt("template_revision")))
            .optional();
    Printing printing =
        new Printing(first.flatMap(it -> wording(it, inForce)).orElse(inForce), first.isPresent());
    jdbc.sql(INSERT)
        .param("dossier", dossier)
        .param("form", form)
        .param("account", actor.accountId())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("from", printing.template().validFrom())
        .param("revision", printing.template().revision())
        .update();
    return drawn.apply(printing);
  }

  private Optional<Template> wording(First first, Template inForce) {
    return first.from() == null
        ? Optional.empty()
        : papers
            .version(inForce.form(), first.from(), first.revision())
            .map(TemplateVersion::template);
  }

  /**
   * @param from first day of its template; null from before templates were written down
   */
  private record First(@Nullable LocalDate from, int revision) {}

  /** How a paper is printed now. */
  public record Printing(Template template, boolean again) {}
}
