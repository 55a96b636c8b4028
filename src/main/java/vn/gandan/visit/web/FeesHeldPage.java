package vn.gandan.visit.web;

import java.util.List;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.FeePayment;

/**
 * Fees of the State that the office holds, and what it paid on.
 *
 * @param agencies that are owed something, to choose from
 */
public record FeesHeldPage(
    List<HeldFor> held, List<Paid> paid, List<Choice> agencies, Filled filled, Mistakes mistakes) {

  static final String HERE = "/quy/phi-giu-ho";

  public FeesHeldPage {
    held = List.copyOf(held);
    paid = List.copyOf(paid);
    agencies = List.copyOf(agencies);
  }

  public record HeldFor(String agency, Vnd amount) {}

  /**
   * @param by who entered it
   */
  public record Paid(FeePayment payment, String agency, String by) {

    /** Of its voucher. */
    public String path() {
      return "/quy/chung-tu/" + payment.operation();
    }
  }
}
