package vn.gandan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * The form of a new account. First the role and the province, then what these ask for.
 *
 * @param roles to choose from
 * @param role chosen; null at the first step
 * @param units to choose from; empty where the role needs none
 * @param form as typed
 */
public record NewAccountPage(
    List<Choice> roles,
    List<Choice> provinces,
    @Nullable Role role,
    @Nullable String province,
    List<Choice> units,
    NewAccountForm form,
    Mistakes mistakes) {

  public boolean chosen() {
    return role != null;
  }
}
