package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;

/** Tells the frame of a page who looks at it. Implemented by the module that knows accounts. */
public interface SignedIn {

  /** Empty when nobody is signed in. Asked once per page; must not create a session. */
  Optional<Person> of(HttpServletRequest request);

  /**
   * Whom the header names.
   *
   * @param name as shown in the header; never a citizen's number
   * @param office the post office or agency; null for accounts of the province
   */
  record Person(String name, Role role, @Nullable String office) {}
}
