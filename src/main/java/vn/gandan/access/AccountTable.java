package vn.gandan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Sql;

/** Accounts, in {@code platform}. */
@Repository
class AccountTable {
  @Sql
  static final String BY_LOGIN =
      """
      select account_id, login, role, province, staff_id, unit_id, display_name,
             secret_hash is not null as has_password, valid_from, disabled_at
        from access_account
       where login = :login
       limit 1
      """;

  @Sql
  static final String BY_ID =
      """
      select account_id, login, role, province, staff_id, unit_id, display_name,
             secret_hash is not null as has_password, valid_from, disabled_at
        from access_account
       where account_id = :id
       limit 1
      """;

  @Sql
  static final String LISTED =
      """
      select account_id, login, role, province, staff_id, unit_id, display_name,
             secret_hash is not null as has_password, valid_from, disabled_at
        from access_account
       where login > :after
         and login like :prefix || '%'
       order by login
       limit 101
      """;

  @Sql
  static final String SECRET =
      """
      select secret_hash
        from access_account
       where account_id = :id
       limit 1
      """;

  @Sql
  static final String HAS_ROLE =
      """
      select exists (select 1
                       from access_account
                      where role = :role
                        and disabled_at is null) as found
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into access_account
             (account_id, login, role, province, staff_id, unit_id, display_name, secret_hash,
              created_at, created_by, valid_from)
      values (:id, :login, :role, :province, :staff, :unit, :name, :secret, :at, :by, :at)
          on conflict (login) do nothing
      """;

  @Sql
  static final String SET_SECRET =
      """
      update access_account
         set secret_hash = :secret,
             valid_from = :at
       where account_id = :id
      """;

  @Sql
  static final String DISABLE =
      """
      update access_account
         set disabled_at = :at,
             disabled_by = :by
       where account_id = :id
         and disabled_at is null
      """;

  @Sql
  static final String ENABLE =
      """
      update access_account
         set disabled_at = null,
             disabled_by = null,
             valid_from = :at
       where account_id = :id
         and disabled_at is not null
      """;

  private final JdbcClient jdbc;

  AccountTable(@Qualifier("platform") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> byLogin(String login) {
    return jdbc.sql(BY_LOGIN).param("login", login).query((row, _) -> account(row)).optional();
  }

  Optional<Account> byId(UUID id) {
    return jdbc.sql(BY_ID).param("id", id).query((row, _) -> account(row)).optional();
  }

  /**
   * A page in the order of logins.
   *
   * @param after the last login of the page before; empty for the first
   * @return at most 101, so that the caller sees whether a hundred was all
   */
  List<Account> listed(String prefix, String after) {
    return jdbc.sql(LISTED)
        .param("prefix", prefix.replaceAll("([\\\\%_])", "\\\\$1"))
        .param("after", after)
        .query((row, _) -> account(row))
        .list();
  }

  Optional<String> secret(UUID id) {
    return jdbc.sql(SECRET).param("id", id).query(String.class).optional();
  }

  boolean hasActive(Role role) {
    return jdbc.sql(HAS_ROLE).param("role", role.name()).query(Boolean.class).single();
  }

  /** False if the login is taken. */
  boolean insert(NewAccount account, @Nullable String secret, @Nullable UUID by, Instant at) {
    return jdbc.sql(INSERT)
            .param("id", account.id())
            .param("login", account.login())
            .param("role", account.role().name())
            .param("province", account.province())
            .param("staff", account.staffId())
            .param("unit", account.unitId())
            .param("name", account.displayName())
            .param("secret", secret)
            .param("at", time(at))
            .param("by", by)
            .update()
        == 1;
  }

  void setSecret(UUID id, String secret, Instant at) {
    jdbc.sql(SET_SECRET).param("secret", secret).param("at", time(at)).param("id", id).update();
  }

  /** False if there is no such account in use. */
  boolean disable(UUID id, UUID by, Instant at) {
    return jdbc.sql(DISABLE).param("at", time(at)).param("by", by).param("id", id).update() == 1;
  }

  /** False if there is no such account out of use. */
  boolean enable(UUID id, Instant at) {
    return jdbc.sql(ENABLE).param("at", time(at)).param("id", id).update() == 1;
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static Account account(ResultSet row) throws SQLException {
    Instant validFrom = instant(row, "valid_from");
    if (validFrom == null) {
      throw new IllegalStateException("valid_from is never null");
    }
    return new Account(
        row.getObject("account_id", UUID.class),
        row.getString("login"),
        Role.valueOf(row.getString("role")),
        row.getString("province"),
        row.getObject("staff_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("display_name"),
        row.getBoolean("has_password"),
        validFrom,
        instant(row, "disabled_at"));
  }
}
