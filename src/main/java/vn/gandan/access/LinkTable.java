package vn.gandan.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Sql;

/** Links that work once. Only the digest of a token is stored. */
@Repository
class LinkTable {
  enum Purpose {
    SET_UP,
    INVITATION
  }

  /**
   * A link that was given out.
   *
   * @param accountId null for the set-up, where the account is yet to be made
   */
  record Link(UUID id, Purpose purpose, @Nullable UUID accountId) {}

  @Sql
  static final String INSERT =
      """
      insert into access_link
             (link_id, purpose, token_hash, account_id, created_at, created_by, expires_at)
      values (:id, :purpose, :token, :account, :at, :by, :expires)
      """;

  @Sql
  static final String OPEN =
      """
      select link_id, purpose, account_id
        from access_link
       where token_hash = :token
         and purpose = :purpose
         and used_at is null
         and expires_at > :at
       limit 1
      """;

  @Sql
  static final String USE =
      """
      update access_link
         set used_at = :at
       where link_id = :id
         and used_at is null
         and expires_at > :at
      """;

  /** A newer link puts the older ones for the same end out of use. */
  @Sql
  static final String REPLACE =
      """
      update access_link
         set used_at = :at
       where purpose = :purpose
         and account_id is not distinct from :account
         and used_at is null
      """;

  private final JdbcClient jdbc;

  LinkTable(@Qualifier("platform") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Link link, String token, @Nullable UUID by, Instant at, Instant expires) {
    jdbc.sql(REPLACE)
        .param("at", AccountTable.time(at))
        .param("purpose", link.purpose().name())
        .param("account", link.accountId(), java.sql.Types.OTHER)
        .update();
    jdbc.sql(INSERT)
        .param("id", link.id())
        .param("purpose", link.purpose().name())
        .param("token", Sha256.hex(token))
        .param("account", link.accountId())
        .param("at", AccountTable.time(at))
        .param("by", by)
        .param("expires", AccountTable.time(expires))
        .update();
  }

  Optional<Link> open(Purpose purpose, String token, Instant at) {
    return jdbc.sql(OPEN)
        .param("token", Sha256.hex(token))
        .param("purpose", purpose.name())
        .param("at", AccountTable.time(at))
        .query((row, _) ->
            new Link(
                row.getObject("link_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("account_id", UUID.class)))
        .optional();
  }

  /** True for exactly one caller. */
  boolean use(UUID id, Instant at) {
    return jdbc.sql(USE).param("at", AccountTable.time(at)).param("id", id).update() == 1;
  }
}
