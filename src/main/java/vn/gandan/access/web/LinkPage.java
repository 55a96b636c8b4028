package vn.gandan.access.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Mistakes;

/**
 * The page behind a link that works once: an invitation, or the set-up of the first administrator.
 *
 * @param token from the link; goes back with the form
 * @param account the login that the invitation is for; null at the set-up, where it is chosen
 * @param login as typed at the set-up
 * @param displayName as typed at the set-up, or of the invited account
 */
public record LinkPage(
    String token,
    @Nullable String account,
    String login,
    String displayName,
    int minimum,
    Mistakes mistakes) {

  public boolean setUp() {
    return account == null;
  }
}
