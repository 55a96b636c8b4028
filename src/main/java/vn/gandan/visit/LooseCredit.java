package vn.gandan.visit;

import java.time.Instant;
import java.util.UUID;
import vn.gandan.bank.Reference;

/**
 * Money that came by transfer and pays for nothing (tiền chuyển chưa gắn biên nhận).
 *
 * @param amount what came, in đồng
 * @param asked what had been asked for, in đồng
 */
public record LooseCredit(
    UUID credit,
    UUID request,
    Reference reference,
    long amount,
    long asked,
    Instant bookedAt,
    Why why) {

  /** Why it is loose, from which follows what to do next. */
  public enum Why {
    /** Exactly what was asked for; the basket waits to be settled. */
    NOT_SETTLED,
    /** Another sum than was asked for. */
    OTHER_SUM,
    /** The basket was settled by another credit. */
    TWICE,
    /** The receipt that it paid was taken back. */
    TAKEN_BACK;

    /** As in keys of texts. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
