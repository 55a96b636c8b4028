package vn.gandan.access.web;

import org.jspecify.annotations.Nullable;

/**
 * The login form.
 *
 * @param wayBack where to go afterwards; null for where one's work begins
 */
public record LoginPage(boolean wrong, boolean signedOut, @Nullable String wayBack) {}
