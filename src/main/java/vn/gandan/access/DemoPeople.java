package vn.gandan.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;

/**
 * Who works in the demonstration's current province. Offered by the module that knows the offices
 * and their staff.
 */
public interface DemoPeople {

  /**
   * Somebody who gets a demonstration login.
   *
   * @param login lower case, the same at every start, such as {@code gdv.hac-thanh}
   * @param staffId null for systems and for people outside the staff list
   * @param unitId commune post office or agency; null for the province's own
   */
  record Person(
      String login, Role role, @Nullable UUID staffId, @Nullable UUID unitId, String displayName) {}

  /** Of the province that is bound now. */
  List<Person> people();
}
