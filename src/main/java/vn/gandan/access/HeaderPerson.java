package vn.gandan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.ReferenceMemory;
import vn.gandan.ui.SignedIn;

/** Tells the header of a page who is signed in, and at which office. */
@Component
class HeaderPerson implements SignedIn {
  private final Workplaces workplaces;
  private final ReferenceMemory<UUID, String> names = new ReferenceMemory<>();

  HeaderPerson(Workplaces workplaces) {
    this.workplaces = workplaces;
  }

  @Override
  public Optional<Person> of(HttpServletRequest request) {
    return CurrentActor.accountOf(request)
        .map(account -> new Person(account.displayName(), account.role(), office(account)));
  }

  /** Null too where it cannot be read: a header is no reason for a page to fail. */
  private @Nullable String office(Account account) {
    UUID unit = account.unitId();
    if (unit == null || ProvinceRoute.find().isEmpty()) {
      return null;
    }
    try {
      return names.get(unit, workplaces::nameOf).orElse(null);
    } catch (DataAccessException away) {
      return null;
    }
  }
}
