package vn.gandan.paper;

import vn.gandan.kernel.Personal;

/**
 * The person or organisation whose dossier it is, as far as the forms ask: never the citizen
 * number.
 *
 * @param phone empty prints dots
 * @param email empty prints dots
 */
public record Applicant(
    @Personal String name,
    @Personal String address,
    @Personal String phone,
    @Personal String email) {

  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
