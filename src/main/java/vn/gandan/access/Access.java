package vn.gandan.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** The accounts of this installation (tài khoản): who opens them, shuts them and takes them up. */
@Service
public class Access {
  static final String PLATFORM = "platform";

  /** The set-up link is read off the console by someone standing there. */
  static final Duration SET_UP_LASTS = Duration.ofMinutes(30);

  static final Duration INVITATION_LASTS = Duration.ofDays(3);

  /** Characters that a password needs at least. */
  public static final int PASSWORD_MINIMUM = PasswordRules.MINIMUM;

  private static final int TOKEN_BYTES = 32;

  private final AccountTable accounts;
  private final LinkTable links;
  private final ClientTable clients;
  private final CurrentAccounts current;
  private final Passwords passwords;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Access(
      AccountTable accounts,
      LinkTable links,
      ClientTable clients,
      CurrentAccounts current,
      Passwords passwords,
      InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.clients = clients;
    this.current = current;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * A page of accounts in the order of their logins.
   *
   * @param prefix the beginning of the login; empty for all
   * @param after the last login of the page before; empty for the first page
   * @return at most 101: the last one only tells that there are more
   */
  public List<Account> accounts(String prefix, String after) {
    return accounts.listed(prefix, after);
  }

  public Optional<Account> account(UUID id) {
    return accounts.byId(id);
  }

  /**
   * Opens an account that nobody can use until its invitation is taken up.
   *
   * @return the token of the invitation, shown once and stored nowhere
   * @throws RefusedException {@link AccessRefusal.LoginTaken}
   */
  @Transactional(PLATFORM)
  public String open(NewAccount account, Actor administrator) {
    if (account.role() == Role.AGENCY_SYSTEM) {
      throw new IllegalArgumentException("a system has a client and no password");
    }
    insert(account, null, administrator.accountId());
    return invite(account.id(), administrator.accountId());
  }

  /**
   * Opens the account of a system, with an OAuth2 client of the same name.
   *
   * @return the client's secret, shown once and stored nowhere
   * @throws RefusedException {@link AccessRefusal.LoginTaken}
   */
  @Transactional(PLATFORM)
  public String openSystem(NewAccount account, Actor administrator) {
    insert(account, null, administrator.accountId());
    return openClient(account.login(), account.id(), account.displayName());
  }

  /**
   * A new invitation to choose a password; earlier ones no longer work.
   *
   * @return its token
   * @throws RefusedException {@link AccessRefusal.NoSuchAccount}
   */
  @Transactional(PLATFORM)
  public String inviteAgain(UUID account, Actor administrator) {
    Account found = required(account);
    if (found.disabled() || found.role() == Role.AGENCY_SYSTEM) {
      throw new RefusedException(new AccessRefusal.NoSuchAccount());
    }
    return invite(account, administrator.accountId());
  }

  /**
   * Ends the account's use at once; its sessions and tokens with it.
   *
   * @throws RefusedException {@link AccessRefusal.NotOneself}, {@link AccessRefusal.NoSuchAccount}
   */
  @Transactional(PLATFORM)
  public void disable(UUID account, Actor administrator) {
    if (account.equals(administrator.accountId())) {
      throw new RefusedException(new AccessRefusal.NotOneself());
    }
    Account found = required(account);
    accounts.disable(account, administrator.accountId(), clock.instant());
    current.end(found.login());
  }

  /** Takes an account into use again; what was signed in before stays ended. */
  @Transactional(PLATFORM)
  public void enable(UUID account) {
    Account found = required(account);
    accounts.enable(account, clock.instant());
    current.end(found.login());
  }

  /**
   * Who an invitation is for.
   *
   * @return empty if the link does not work or no longer
   */
  public Optional<Account> invited(String token) {
    return links
        .open(LinkTable.Purpose.INVITATION, token, clock.instant())
        .flatMap(link -> Optional.ofNullable(link.accountId()))
        .flatMap(accounts::byId)
        .filter(account -> !account.disabled());
  }

  /**
   * Chooses the password of an invited account. The link works once.
   *
   * @throws RefusedException {@link AccessRefusal.LinkNotValid}, or why the password may not be
   *     chosen
   */
  @Transactional(PLATFORM)
  public Account takeUp(String token, String password) {
    Account account = invited(token).orElseThrow(Access::linkNotValid);
    String secret = passwords.choose(password, account.login());
    use(LinkTable.Purpose.INVITATION, token);
    accounts.setSecret(account.id(), secret, clock.instant());
    current.end(account.login());
    return account;
  }

  /** True if this set-up link still opens. */
  public boolean maySetUp(String token) {
    return links.open(LinkTable.Purpose.SET_UP, token, clock.instant()).isPresent();
  }

  /**
   * Makes the first administrator. The link works once.
   *
   * @throws RefusedException {@link AccessRefusal.LinkNotValid}, or why the password may not be
   *     chosen
   */
  @Transactional(PLATFORM)
  public void setUp(String token, String login, String displayName, String password) {
    if (!maySetUp(token)) {
      throw linkNotValid();
    }
    NewAccount first =
        new NewAccount(UUID.randomUUID(), login, Role.ADMINISTRATOR, null, null, null, displayName);
    String secret = passwords.choose(password, first.login());
    use(LinkTable.Purpose.SET_UP, token);
    insert(first, secret, null);
  }

  /**
   * Opens the way to the first administrator.
   *
   * @return a token for the set-up, or empty if there already is an administrator
   */
  @Transactional(PLATFORM)
  Optional<String> firstStart() {
    if (accounts.hasActive(Role.ADMINISTRATOR)) {
      return Optional.empty();
    }
    String token = randomToken();
    Instant now = clock.instant();
    links.insert(
        new LinkTable.Link(UUID.randomUUID(), LinkTable.Purpose.SET_UP, null),
        token,
        null,
        now,
        now.plus(SET_UP_LASTS));
    return Optional.of(token);
  }

  /**
   * Lets a system in by OAuth2 client credentials, with the rights of an account.
   *
   * @return the client's secret, shown once and stored nowhere
   */
  @Transactional(PLATFORM)
  public String openClient(String clientId, UUID account, String name) {
    required(account);
    String secret = randomToken();
    if (!clients.insert(clientId, Passwords.hashOfRandom(secret), account, name, clock.instant())) {
      throw new RefusedException(new AccessRefusal.LoginTaken());
    }
    return secret;
  }

  void insert(NewAccount account, @Nullable String secret, @Nullable UUID by) {
    if (!accounts.insert(account, secret, by, clock.instant())) {
      throw new RefusedException(new AccessRefusal.LoginTaken());
    }
  }

  private String invite(UUID account, UUID by) {
    String token = randomToken();
    Instant now = clock.instant();
    links.insert(
        new LinkTable.Link(UUID.randomUUID(), LinkTable.Purpose.INVITATION, account),
        token,
        by,
        now,
        now.plus(INVITATION_LASTS));
    return token;
  }

  private void use(LinkTable.Purpose purpose, String token) {
    Instant now = clock.instant();
    boolean first =
        links.open(purpose, token, now).map(link -> links.use(link.id(), now)).orElse(false);
    if (!first) {
      throw linkNotValid();
    }
  }

  private Account required(UUID account) {
    return accounts
        .byId(account)
        .orElseThrow(() -> new RefusedException(new AccessRefusal.NoSuchAccount()));
  }

  private static RefusedException linkNotValid() {
    return new RefusedException(new AccessRefusal.LinkNotValid());
  }

  private String randomToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
