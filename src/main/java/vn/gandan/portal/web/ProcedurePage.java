package vn.gandan.portal.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.Procedure;

/**
 * A procedure for citizens.
 *
 * @param limit in words
 * @param promise what would be promised for papers handed in now; null without a verified limit
 * @param fees one line if all provinces agree, one for each otherwise
 * @param cases its papers, by the case in which they are asked for
 */
public record ProcedurePage(
    Procedure procedure,
    String limit,
    @Nullable PromiseLines promise,
    List<FeeLine> fees,
    List<Case> cases,
    @Nullable String phone) {

  public ProcedurePage {
    fees = List.copyOf(fees);
    cases = List.copyOf(cases);
  }

  /**
   * How the promise comes about.
   *
   * @param steps the law's reckoning, a sentence each
   */
  public record PromiseLines(
      Instant atAgencyBy, Instant dueAt, Instant backBy, List<String> steps) {}

  /**
   * What it costs.
   *
   * @param province null where all provinces served here agree
   */
  public record FeeLine(@Nullable String province, String text) {}

  /** Papers that belong together. */
  public record Case(String name, List<Procedure.Document> papers) {}
}
