package vn.gandan.network;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A commune (xã), ward (phường) or special zone (đặc khu) as it is on one day.
 *
 * @param code five digits (QĐ 19/2025/QĐ-TTg)
 * @param provinceCode two digits
 * @param name without the kind in front
 * @param postalCode five digits; null where it is not known here
 * @param point in or near the unit, not its post office
 * @param validFrom since when it has this name and kind
 * @param validTo first day on which it no longer has; null while it does
 * @param source the resolution
 */
public record Commune(
    String code,
    String provinceCode,
    Kind kind,
    String name,
    @Nullable String postalCode,
    GeoPoint point,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source) {
  static final Pattern CODE = Pattern.compile("\\d{5}");

  /** The two-level government knows no others. */
  public enum Kind {
    XA("Xã"),
    PHUONG("Phường"),
    DAC_KHU("Đặc khu");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Commune {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a commune code: " + code);
    }
  }

  /** "Phường Hạ Long". */
  public String fullName() {
    return kind.word() + " " + name;
  }
}
