package vn.gandan.access.web;

import java.util.List;
import vn.gandan.access.Account;
import vn.gandan.access.OwnAccount.OpenSession;
import vn.gandan.access.OwnAccount.Passkey;
import vn.gandan.ui.Mistakes;

/** One's own account: sessions, passkeys, the password. */
public record AccountPage(
    Account account, List<OpenSession> sessions, List<Passkey> passkeys, Mistakes mistakes) {

  public boolean elsewhere() {
    return sessions.size() > 1;
  }
}
