package vn.gandan.collection.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.GiveBackRequest;
import vn.gandan.collection.Surplus;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;

/**
 * Money of one bill on its way back.
 *
 * @param request the last one; null if nobody asked
 * @param askedBy who made it; empty if nobody asked
 * @param amount what is given back, or what was taken if there is nothing to give back
 * @param surplus what the biller does not count, given back or not; null if it counts all of it
 * @param step what the reader may do now
 */
public record GiveBackPage(
    BillPayment payment,
    @Nullable GiveBackRequest request,
    String askedBy,
    Vnd amount,
    @Nullable Surplus surplus,
    Step step,
    Filled filled,
    Mistakes mistakes) {

  /** What comes next, and for whom. */
  public enum Step {
    /** The biller has it, or it was given back. */
    NOTHING,
    /** The receipt is taken back instead. */
    RECEIPT,
    ASK,
    /** Somebody who may ask has to. */
    OTHERS_ASK,
    ANSWER,
    /** A second person has to. */
    OTHERS_ANSWER,
    GIVE,
    /** Somebody at a till has to. */
    OTHERS_GIVE,
    /** The bill was paid by transfer: the bank gives it back, and the director writes that down. */
    BANK,
    /** The director has to. */
    OTHERS_BANK
  }

  public String path() {
    return "/thu-ho/" + payment.id() + "/tra-lai";
  }

  /** As in keys of texts. */
  public String stepKey() {
    return step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
