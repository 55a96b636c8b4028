package vn.gandan.custody;

import java.util.Locale;
import java.util.UUID;

/** One physical thing with an identity (vật được giao nhận). */
public record Thing(UUID id, ThingCode code, Kind kind) {

  /** What it is. */
  public enum Kind {
    /** Hồ sơ giấy: the papers of a dossier in their sealed cover. */
    DOSSIER,
    /** Giấy tờ bổ sung: papers handed in later. */
    SUPPLEMENT,
    /** Kết quả: the paper that the agency issues. */
    RESULT,
    /** Túi: sealed, holds other things. */
    BAG;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
