package vn.gandan.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.kernel.Sql;

/** Unfinished visits, each readable by the account that began it and by nobody else. */
@Repository
class DraftTable {

  @Sql
  static final String SAVE =
      """
      insert into counter_draft
             (draft_id, account_id, person_id, procedure_code, content, saved_at)
      values (:draft, :account, :person, :procedure, cast(:content as jsonb), :at)
          on conflict (draft_id) do update
         set content = excluded.content, procedure_code = excluded.procedure_code,
             saved_at = excluded.saved_at
       where counter_draft.account_id = excluded.account_id
         and counter_draft.person_id = excluded.person_id
      """;

  @Sql
  static final String FIND =
      """
      select draft_id, person_id, procedure_code, content::text as content, saved_at
        from counter_draft
       where draft_id = :draft
         and account_id = :account
       limit 1
      """;

  @Sql
  static final String OF_ACCOUNT =
      """
      select draft_id, person_id, procedure_code, content::text as content, saved_at
        from counter_draft
       where account_id = :account
       order by saved_at desc
       limit 20
      """;

  @Sql
  static final String DROP =
      "delete from counter_draft where draft_id = :draft and account_id = :account";

  @Sql
  static final String DROP_OLD =
      "delete from counter_draft where account_id = :account and saved_at < :before";

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DraftTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** False if the id belongs to another account's visit, or to another person's. */
  boolean save(Draft draft, UUID account) {
    return jdbc.sql(SAVE)
            .param("draft", draft.id())
            .param("account", account)
            .param("person", draft.personId())
            .param("procedure", draft.procedureCode())
            .param("content", json.writeValueAsString(draft.fields()))
            .param("at", draft.savedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Draft> find(UUID draft, UUID account) {
    return jdbc.sql(FIND)
        .param("draft", draft)
        .param("account", account)
        .query((row, _) -> draft(row))
        .optional();
  }

  /** Newest first. */
  List<Draft> of(UUID account) {
    return jdbc.sql(OF_ACCOUNT).param("account", account).query((row, _) -> draft(row)).list();
  }

  void drop(UUID draft, UUID account) {
    jdbc.sql(DROP).param("draft", draft).param("account", account).update();
  }

  void dropOld(UUID account, Instant before) {
    jdbc.sql(DROP_OLD)
        .param("account", account)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("draft_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("procedure_code"),
        json.readValue(row.getString("content"), FIELDS),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
