package vn.gandan.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * What an account is allowed at this moment: read from the table and remembered for a few seconds,
 * so that a session or a token is worth no more than its account, on every process.
 */
@Component
class CurrentAccounts {
  /** Below the five seconds within which a disabled account must be out everywhere. */
  static final Duration REMEMBERED = Duration.ofSeconds(3);

  private static final int AT_MOST = 10_000;

  private record Seen(Optional<Account> account, Instant at) {}

  private record SeenClient(Optional<UUID> account, Instant at) {}

  private final AccountTable accounts;
  private final ClientTable clients;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final InstantSource clock;
  private final Map<String, Seen> remembered = new ConcurrentHashMap<>();
  private final Map<String, SeenClient> rememberedClients = new ConcurrentHashMap<>();

  CurrentAccounts(
      AccountTable accounts,
      ClientTable clients,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      InstantSource clock) {
    this.accounts = accounts;
    this.clients = clients;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Empty if there is no such account in use. */
  Optional<Account> inUse(String login) {
    Instant now = clock.instant();
    Seen seen = remembered.get(login);
    if (seen == null || outdated(seen.at(), now)) {
      keepSmall(remembered);
      seen = new Seen(accounts.byLogin(login), now);
      remembered.put(login, seen);
    }
    return seen.account().filter(account -> !account.disabled());
  }

  /** True if this client is in use and stands for this account. */
  boolean standsFor(String clientId, Account account) {
    Instant now = clock.instant();
    SeenClient seen = rememberedClients.get(clientId);
    if (seen == null || outdated(seen.at(), now)) {
      keepSmall(rememberedClients);
      seen = new SeenClient(clients.active(clientId).map(ClientTable.Client::accountId), now);
      rememberedClients.put(clientId, seen);
    }
    return seen.account().filter(account.id()::equals).isPresent();
  }

  private static boolean outdated(Instant seen, Instant now) {
    return !now.isBefore(seen.plus(REMEMBERED));
  }

  private static void keepSmall(Map<String, ?> memory) {
    if (memory.size() >= AT_MOST) {
      memory.clear();
    }
  }

  /** Ends every session of the account and forgets what was known of it. */
  void end(String login) {
    sessions.findByPrincipalName(login).keySet().forEach(sessions::deleteById);
    remembered.remove(login);
  }
}
