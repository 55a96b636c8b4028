package vn.gandan.visit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;
import vn.gandan.paper.Papers;
import vn.gandan.paper.Template;
import vn.gandan.paper.TemplateVersion;

/**
 * Which receipts were printed (sổ in biên nhận): of each there is one original, on whichever sheet,
 * and whatever is printed after it says so. Append-only.
 */
@Repository
public class ReceiptPrints {

  /** Two who print at once wait for each other, so that one of them prints the original. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:receipt, 92))";

  @Sql
  static final String PRINTED =
      "select exists (select from visit_print where receipt_id = :receipt) as printed";

  @Sql
  static final String FIRST =
      """
      select template_from, template_revision
        from visit_print
       where receipt_id = :receipt and form = :form
       order by printed_at
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into visit_print
             (receipt_id, form, account_id, printed_at, template_from, template_revision)
      values (:receipt, :form, :account, :at, :from, :revision)
      """;

  private final JdbcClient jdbc;
  private final Papers papers;
  private final InstantSource clock;

  ReceiptPrints(JdbcClient jdbc, Papers papers, InstantSource clock) {
    this.jdbc = jdbc;
    this.papers = papers;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean printed(UUID receipt) {
    return jdbc.sql(PRINTED).param("receipt", receipt).query(Boolean.class).single();
  }

  /**
   * Prints a receipt and writes that down, both or neither, so that no original is lost to a sheet
   * that could not be drawn; on each sheet from the template of its first print there, whatever the
   * province has worded anew since.
   *
   * @param drawn of which template, and whether it was printed before on any sheet
   */
  @Transactional
  public byte[] print(
      UUID receipt, Template inForce, Actor actor, Function<Printing, byte[]> drawn) {
    jdbc.sql(LOCK).param("receipt", receipt.toString()).query((_, _) -> true).single();
    boolean again = printed(receipt);
    Template template = first(receipt, inForce).orElse(inForce);
    jdbc.sql(INSERT)
        .params(
            Map.of(
                "receipt", receipt,
                "form", inForce.form().folder(),
                "account", actor.accountId(),
                "at", clock.instant().atOffset(ZoneOffset.UTC),
                "from", template.validFrom(),
                "revision", template.revision()))
        .update();
    return drawn.apply(new Printing(template, again));
  }

  private Optional<Template> first(UUID receipt, Template inForce) {
    return jdbc.sql(FIRST)
        .param("receipt", receipt)
        .param("form", inForce.form().folder())
        .query((row, _) ->
            papers
                .version(
                    inForce.form(),
                    row.getObject("template_from", LocalDate.class),
                    row.getInt("template_revision"))
                .map(TemplateVersion::template))
        .optional()
        .flatMap(found -> found);
  }

  /** How a receipt is printed now. */
  public record Printing(Template template, boolean again) {}
}
