package vn.gandan.insight;

import vn.gandan.kernel.Source;

/** What is to be done about a result that nobody collects: each has a next action at any age. */
@Source("own rule: no law sets a contact ladder; a result is never destroyed in silence")
public final class ShelfRules {
  private static final long CALL_AGAIN_AFTER = 3;
  private static final long VISIT_AFTER = 10;
  private static final long AGENCY_AFTER = 30;

  private ShelfRules() {}

  /** The ladder, in order. */
  public enum Next {
    /** Gọi báo người nhận. */
    CALL,
    /** Gọi lại, nhắn tin. */
    CALL_AGAIN,
    /** Bưu tá đến nhà báo. */
    VISIT,
    /** Báo cơ quan và xin ý kiến bằng văn bản. */
    ASK_AGENCY
  }

  /**
   * The next action.
   *
   * @param days on the shelf
   */
  public static Next next(long days) {
    if (days >= AGENCY_AFTER) {
      return Next.ASK_AGENCY;
    }
    if (days >= VISIT_AFTER) {
      return Next.VISIT;
    }
    return days >= CALL_AGAIN_AFTER ? Next.CALL_AGAIN : Next.CALL;
  }
}
