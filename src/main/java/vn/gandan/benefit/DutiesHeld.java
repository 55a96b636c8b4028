package vn.gandan.benefit;

/**
 * Where the duties of a round are that were neither paid nor given back (nơi giữ các khoản chưa
 * chi).
 *
 * @param unpaid that may still be paid
 * @param out of these, with a till or a courier on a shift
 * @param stopped that only go back
 */
public record DutiesHeld(long unpaid, long out, long stopped) {

  /** In anybody's hand. */
  public long all() {
    return unpaid + stopped;
  }
}
