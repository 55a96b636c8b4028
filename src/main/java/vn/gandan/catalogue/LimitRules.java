package vn.gandan.catalogue;

import java.util.OptionalLong;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** Reads the time limit of a procedure's page without believing more than it says. */
@Source({"NĐ 118/2025/NĐ-CP", "Luật Hộ tịch 60/2014/QH13", "QĐ 663/QĐ-TTPVHCC"})
final class LimitRules {
  private static final int LONGEST = 4_000;

  private LimitRules() {}

  /** Units as the national portal has them. */
  enum PortalUnit {
    WORKING_DAY,
    DAY,
    HOUR,
    MONTH,
    /** "Khác". */
    OTHER,
    /** The page gives no time. */
    UNKNOWN
  }

  /**
   * "1 Khác" of a civil-status procedure means the same day. In any other field, and with any other
   * number, "Khác" is a number without a unit.
   */
  static Limit read(OptionalLong value, PortalUnit unit, String field) {
    return switch (unit) {
      case WORKING_DAY -> in(value, Limit.Unit.WORKING_DAY);
      case DAY -> in(value, Limit.Unit.DAY);
      case HOUR -> in(value, Limit.Unit.HOUR);
      case MONTH -> in(value, Limit.Unit.MONTH);
      case OTHER ->
          value.isPresent() && value.getAsLong() == 1 && civilStatus(field)
              ? new Limit.SameDay()
              : new Limit.NotStated();
      case UNKNOWN -> new Limit.NotStated();
    };
  }

  private static Limit in(OptionalLong value, Limit.Unit unit) {
    return value.isPresent() && value.getAsLong() >= 1 && value.getAsLong() <= LONGEST
        ? new Limit.In((int) value.getAsLong(), unit)
        : new Limit.NotStated();
  }

  private static boolean civilStatus(String field) {
    return Text.searchable(field).equals("ho tich");
  }
}
