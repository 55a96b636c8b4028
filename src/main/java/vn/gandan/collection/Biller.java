package vn.gandan.collection;

import java.util.UUID;

/**
 * Whoever lets the post collect what their customers owe (đơn vị nhờ thu).
 *
 * @param billerCode short, for files and settings
 */
public record Biller(UUID billerId, String billerCode, Kind kind, String name) {

  /** What is owed. */
  public enum Kind {
    /** Tiền điện. */
    ELECTRICITY,
    /** Tiền nước. */
    WATER,
    /** Cước viễn thông, Internet. */
    TELECOM,
    /** Học phí. */
    TUITION,
    /** Khoản trả góp. */
    INSTALMENT
  }
}
