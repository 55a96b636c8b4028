package vn.gandan.access;

import java.util.UUID;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/** Opens accounts for tests, past the administrator's page. */
record Accounts(Access access, Passwords passwords) {
  static final String PASSWORD = "một câu đủ dài để nhớ";

  /** A clerk of an office in Thanh Hóa. */
  Account clerk() {
    UUID id = UUID.randomUUID();
    NewAccount account =
        new NewAccount(
            id, "gdv." + id, Role.CLERK, "38", UUID.randomUUID(), UUID.randomUUID(), "Lê Thị Thử");
    access.insert(account, passwords.encode(PASSWORD), null);
    return access.account(id).orElseThrow();
  }

  Account administrator() {
    UUID id = UUID.randomUUID();
    NewAccount account =
        new NewAccount(id, "quan-tri." + id, Role.ADMINISTRATOR, null, null, null, "Quản trị thử");
    access.insert(account, passwords.encode(PASSWORD), null);
    return access.account(id).orElseThrow();
  }

  static Actor actor(Account account) {
    return account.actor();
  }
}
