package vn.gandan.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state body that decides dossiers (cơ quan giải quyết) as it is on one day.
 *
 * @param code national agency code on that day, {@code H49.29}; null if it has none
 * @param communeCode its commune; null for bodies of the province and above
 */
public record Agency(
    UUID agencyId,
    @Nullable String code,
    Level level,
    Kind kind,
    @Nullable String communeCode,
    String name) {

  /** Cấp thực hiện. */
  public enum Level {
    COMMUNE,
    PROVINCE,
    MINISTRY
  }

  /** What sort of body it is. */
  public enum Kind {
    /** Ủy ban nhân dân xã, with its one-stop desk. */
    PEOPLES_COMMITTEE,
    /** Trung tâm Phục vụ hành chính công. */
    ONE_STOP_CENTRE,
    /** Sở. */
    DEPARTMENT,
    POLICE,
    SOCIAL_INSURANCE,
    TAX,
    OTHER
  }
}
