package vn.gandan.benefit;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Out of which people are paid (chương trình chi trả).
 *
 * @param programmeCode as in the payer's lists, {@code HTXH}
 * @param legalBasis the law that it rests on
 */
public record Programme(
    UUID programmeId, String programmeCode, Kind kind, String name, String legalBasis) {
  static final String CODE_FORM = "[A-Z0-9][A-Z0-9-]{1,19}";
  private static final Pattern CODE = Pattern.compile(CODE_FORM);

  /** What is paid, and so which rules hold. */
  public enum Kind {
    /** Lương hưu, trợ cấp bảo hiểm xã hội hằng tháng. */
    PENSION,
    /** Trợ cấp xã hội hằng tháng. */
    SOCIAL_ASSISTANCE,
    /** Trợ cấp hưu trí xã hội. */
    SOCIAL_PENSION,
    /** Trợ cấp ưu đãi người có công. */
    MERIT,
    /** Quà tặng một lần cho hộ gia đình. */
    ONE_OFF_GIFT
  }

  public Programme {
    if (!CODE.matcher(programmeCode).matches()) {
      throw new IllegalArgumentException("not a code of a programme: " + programmeCode);
    }
  }
}
