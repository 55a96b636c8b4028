package vn.gandan.party;

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

/** Unfinished records, each readable by the account that began it and by nobody else. */
@Repository
class EnrolDraftTable {

  @Sql
  static final String SAVE =
      """
      insert into party_draft (draft_id, account_id, content, saved_at)
      values (:draft, :account, cast(:content as jsonb), :at)
          on conflict (draft_id) do update
         set content = excluded.content, saved_at = excluded.saved_at
       where party_draft.account_id = excluded.account_id
      """;

  @Sql
  static final String FIND =
      """
      select draft_id, content::text as content, saved_at
        from party_draft
       where draft_id = :draft
         and account_id = :account
       limit 1
      """;

  @Sql
  static final String OF_ACCOUNT =
      """
      select draft_id, content::text as content, saved_at
        from party_draft
       where account_id = :account
       order by saved_at desc
       limit 20
      """;

  @Sql
  static final String DROP =
      "delete from party_draft where draft_id = :draft and account_id = :account";

  /** Whoever's they are: what is personal does not wait for its writer to come back. */
  @Sql static final String DROP_OLD = "delete from party_draft where saved_at < :before";

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  EnrolDraftTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** False if the id belongs to another account's form. */
  boolean save(EnrolDraft draft, UUID account) {
    return jdbc.sql(SAVE)
            .param("draft", draft.id())
            .param("account", account)
            .param("content", json.writeValueAsString(draft.typed()))
            .param("at", draft.savedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<EnrolDraft> find(UUID draft, UUID account) {
    return jdbc.sql(FIND)
        .param("draft", draft)
        .param("account", account)
        .query((row, _) -> draft(row))
        .optional();
  }

  /** Newest first. */
  List<EnrolDraft> of(UUID account) {
    return jdbc.sql(OF_ACCOUNT).param("account", account).query((row, _) -> draft(row)).list();
  }

  void drop(UUID draft, UUID account) {
    jdbc.sql(DROP).param("draft", draft).param("account", account).update();
  }

  void dropOld(Instant before) {
    jdbc.sql(DROP_OLD).param("before", before.atOffset(ZoneOffset.UTC)).update();
  }

  private EnrolDraft draft(ResultSet row) throws SQLException {
    return new EnrolDraft(
        row.getObject("draft_id", UUID.class),
        json.readValue(row.getString("content"), FIELDS),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
