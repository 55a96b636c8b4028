package vn.gandan.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** OAuth2 clients and the list of tokens given to them. */
@Repository
class ClientTable {
  /**
   * A system that may ask for tokens.
   *
   * @param login of the account behind the client
   */
  record Client(String clientId, String secretHash, UUID accountId, String login, String name) {}

  @Sql
  static final String ACTIVE =
      """
      select c.client_id, c.secret_hash, c.account_id, a.login, c.name
        from access_client c
        join access_account a on a.account_id = c.account_id
       where c.client_id = :client
         and c.disabled_at is null
         and a.disabled_at is null
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into access_client (client_id, secret_hash, account_id, name, created_at)
      values (:client, :secret, :account, :name, :at)
          on conflict (client_id) do nothing
      """;

  @Sql
  static final String DISABLE =
      """
      update access_client
         set disabled_at = :at
       where client_id = :client
         and disabled_at is null
      """;

  @Sql
  static final String ISSUED =
      """
      insert into access_token_issue (token_id, client_id, account_id, issued_at, expires_at)
      values (:token, :client, :account, :issued, :expires)
      """;

  private final JdbcClient jdbc;

  ClientTable(@Qualifier("platform") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Client> active(String clientId) {
    return jdbc.sql(ACTIVE)
        .param("client", clientId)
        .query((row, _) ->
            new Client(
                row.getString("client_id"),
                row.getString("secret_hash"),
                row.getObject("account_id", UUID.class),
                row.getString("login"),
                row.getString("name")))
        .optional();
  }

  /** False if the client's id is taken. */
  boolean insert(String clientId, String secretHash, UUID account, String name, Instant at) {
    return jdbc.sql(INSERT)
            .param("client", clientId)
            .param("secret", secretHash)
            .param("account", account)
            .param("name", name)
            .param("at", AccountTable.time(at))
            .update()
        == 1;
  }

  boolean disable(String clientId, Instant at) {
    return jdbc.sql(DISABLE).param("at", AccountTable.time(at)).param("client", clientId).update()
        == 1;
  }

  void issued(String tokenId, String clientId, UUID account, Instant issued, Instant expires) {
    jdbc.sql(ISSUED)
        .param("token", tokenId)
        .param("client", clientId)
        .param("account", account)
        .param("issued", AccountTable.time(issued))
        .param("expires", AccountTable.time(expires))
        .update();
  }
}
