package vn.gandan.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/** What everybody signed in may see and change of their own account. */
@Service
public class OwnAccount {

  /**
   * One place where the account is signed in.
   *
   * @param here the session that asks
   */
  public record OpenSession(Instant begun, Instant lastSeen, boolean here) {}

  /**
   * One passkey (khóa truy cập).
   *
   * @param id as the authenticator names it, base64url
   * @param label the name its owner gave it
   */
  public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

  private final AccountTable accounts;
  private final CurrentAccounts current;
  private final Passwords passwords;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final PublicKeyCredentialUserEntityRepository owners;
  private final UserCredentialRepository credentials;
  private final InstantSource clock;

  OwnAccount(
      AccountTable accounts,
      CurrentAccounts current,
      Passwords passwords,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      PublicKeyCredentialUserEntityRepository owners,
      UserCredentialRepository credentials,
      InstantSource clock) {
    this.accounts = accounts;
    this.current = current;
    this.passwords = passwords;
    this.sessions = sessions;
    this.owners = owners;
    this.credentials = credentials;
    this.clock = clock;
  }

  public Account account(Actor actor) {
    return accounts
        .byId(actor.accountId())
        .orElseThrow(() -> new RefusedException(new AccessRefusal.NoSuchAccount()));
  }

  /**
   * Where the account is signed in, the last used first.
   *
   * @param here the id of the session that asks
   */
  public List<OpenSession> sessions(Actor actor, String here) {
    return sessions.findByPrincipalName(account(actor).login()).values().stream()
        .map(session ->
            new OpenSession(
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here)))
        .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
        .toList();
  }

  /** Ends every session of the account but the one that asks. */
  public void endOtherSessions(Actor actor, String here) {
    sessions.findByPrincipalName(account(actor).login()).keySet().stream()
        .filter(session -> !session.equals(here))
        .forEach(sessions::deleteById);
  }

  /**
   * Changes the password, and ends every session and token of the account: whoever knew the old one
   * is out.
   *
   * @throws RefusedException {@link AccessRefusal.WrongPassword}, or why the new one may not be
   *     chosen
   */
  @Transactional(Access.PLATFORM)
  public void changePassword(Actor actor, String present, String chosen) {
    Account account = account(actor);
    boolean right =
        accounts.secret(account.id()).filter(hash -> passwords.matches(present, hash)).isPresent();
    if (!right) {
      throw new RefusedException(new AccessRefusal.WrongPassword());
    }
    accounts.setSecret(account.id(), passwords.choose(chosen, account.login()), clock.instant());
    current.end(account.login());
  }

  public List<Passkey> passkeys(Actor actor) {
    return Optional.ofNullable(owners.findByUsername(account(actor).login())).stream()
        .flatMap(owner -> credentials.findByUserId(owner.getId()).stream())
        .map(OwnAccount::passkey)
        .sorted(Comparator.comparing(Passkey::created))
        .toList();
  }

  /** Removes one of one's own passkeys; another's is not found. */
  public void removePasskey(Actor actor, String id) {
    if (passkeys(actor).stream().noneMatch(passkey -> passkey.id().equals(id))) {
      throw new RefusedException(new AccessRefusal.NoSuchPasskey());
    }
    credentials.delete(Bytes.fromBase64(id));
  }

  private static Passkey passkey(CredentialRecord record) {
    return new Passkey(
        record.getCredentialId().toBase64UrlString(),
        record.getLabel(),
        record.getCreated(),
        record.getLastUsed());
  }
}
