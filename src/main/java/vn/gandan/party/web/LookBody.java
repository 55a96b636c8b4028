package vn.gandan.party.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.Look;
import vn.gandan.party.Purpose;

/** Who looked, and why. */
record LookBody(
    UUID account,
    @Nullable UUID staff,
    @Nullable UUID unit,
    Purpose purpose,
    Look.Way way,
    OffsetDateTime lookedAt) {

  static LookBody of(Look look) {
    return new LookBody(
        look.accountId(),
        look.staffId(),
        look.unitId(),
        look.purpose(),
        look.way(),
        look.lookedAt().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toOffsetDateTime());
  }
}
