package vn.gandan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.ui.SignedIn;

/** Tells the header of a page who is signed in. */
@Component
class HeaderPerson implements SignedIn {
  @Override
  public Optional<Person> of(HttpServletRequest request) {
    return CurrentActor.accountOf(request)
        .map(account -> new Person(account.displayName(), account.role(), null));
  }
}
