package vn.gandan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ui.SignedIn;

/** Tells the header of a page who is signed in. */
@Component
class HeaderPerson implements SignedIn {
  private final AccountTable accounts;

  HeaderPerson(AccountTable accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Person> of(HttpServletRequest request) {
    Actor actor = CurrentActor.of(request);
    return actor.role() == Role.ANONYMOUS
        ? Optional.empty()
        : accounts
            .byId(actor.accountId())
            .map(account -> new Person(account.displayName(), account.role(), null));
  }
}
