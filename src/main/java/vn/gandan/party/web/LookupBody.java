package vn.gandan.party.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Purpose;

/**
 * What is asked; in a body, because numbers of people do not belong into addresses and their logs.
 *
 * @param kind of paper, for {@link By#NUMBER}; the citizen's number if left out
 */
record LookupBody(By by, @Nullable IdentityKind kind, String value, Purpose purpose) {
  enum By {
    NUMBER,
    PHONE,
    SCAN
  }

  @Override
  public String toString() {
    return "lookup by " + by;
  }
}
