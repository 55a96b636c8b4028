package vn.gandan.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province (tỉnh) or centrally governed city (thành phố) as it is on one day.
 *
 * @param code two digits
 * @param slug the name in ASCII, {@code quang_ninh}
 * @param validTo first day on which it no longer has this name and kind; null while it does
 */
public record ProvinceName(
    String code,
    String slug,
    Kind kind,
    String name,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source) {

  /** The first level of government. */
  public enum Kind {
    TINH("Tỉnh"),
    THANH_PHO("Thành phố");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** "Thành phố Quảng Ninh". */
  public String fullName() {
    return kind.word() + " " + name;
  }
}
