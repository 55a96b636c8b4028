package vn.gandan.counter;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;

/**
 * What was printed for citizens (sổ in): there is one original of each paper, and whatever is
 * printed after it says so. Append-only.
 */
@Repository
public class PrintJournal {

  /** Two who print at once wait for each other, so that one of them prints the original. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:paper, 91))";

  @Sql
  static final String PRINTED =
      """
      select exists (select from counter_print
                      where dossier_id = :dossier and form = :form) as printed
      """;

  @Sql
  static final String INSERT =
      """
      insert into counter_print (dossier_id, form, account_id, printed_at)
      values (:dossier, :form, :account, :at)
      """;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  PrintJournal(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Writes down that a paper is printed now.
   *
   * @param form folder of its template
   * @return whether it was printed before
   */
  @Transactional
  public boolean again(UUID dossier, String form, Actor actor) {
    jdbc.sql(LOCK).param("paper", dossier + "/" + form).query((_, _) -> true).single();
    boolean before =
        jdbc.sql(PRINTED)
            .param("dossier", dossier)
            .param("form", form)
            .query(Boolean.class)
            .single();
    jdbc.sql(INSERT)
        .param("dossier", dossier)
        .param("form", form)
        .param("account", actor.accountId())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return before;
  }
}
