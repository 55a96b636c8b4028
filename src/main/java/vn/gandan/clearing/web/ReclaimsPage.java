package vn.gandan.clearing.web;

import java.util.List;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.PaidAfterDeath;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * What was paid in a commune for months after a death, and what was asked back.
 *
 * @param paid with the name of each, as the payer wrote it
 */
public record ReclaimsPage(
    String commune, List<Paid> paid, List<Line> reclaimed, Filled form, Mistakes mistakes) {
  static final String HERE = "/chi-tra/xa/thu-hoi";

  public record Paid(Round round, String name, PaidAfterDeath duty) {}

  public record Line(Round round, Reclaimed reclaimed) {}

  /** Mistakes of the form of one payment, and none of the others. */
  public Mistakes mistakesOf(PaidAfterDeath duty) {
    return duty.entitlementId().toString().equals(form.fields().get("entitlement"))
        ? mistakes
        : Mistakes.NONE;
  }
}
