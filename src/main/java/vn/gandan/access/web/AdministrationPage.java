package vn.gandan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;

/**
 * The accounts of this installation, a hundred at a time.
 *
 * @param search the beginning of the login that was asked for
 * @param next the last login on this page; null if there are no more
 */
public record AdministrationPage(List<Account> accounts, String search, @Nullable String next) {
  private static final int AT_ONCE = 100;

  static AdministrationPage of(List<Account> found, String search) {
    boolean more = found.size() > AT_ONCE;
    List<Account> shown = more ? found.subList(0, AT_ONCE) : found;
    return new AdministrationPage(shown, search, more ? shown.getLast().login() : null);
  }
}
