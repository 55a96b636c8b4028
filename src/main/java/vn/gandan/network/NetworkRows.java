package vn.gandan.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Desk;

/** Rows of a province's network, as they are written. */
final class NetworkRows {
  private NetworkRows() {}

  record PointRow(
      UUID id,
      String code,
      UUID office,
      String commune,
      ServicePoint.Level level,
      String name,
      String address,
      GeoPoint place,
      @Nullable Long wave,
      LocalDate opensOn,
      String source) {}

  /**
   * @param weekday 1 Monday to 7 Sunday
   */
  record HoursRow(UUID point, long weekday, long opensMinute, long closesMinute, LocalDate from) {}

  record ServiceRow(UUID point, ServicePoint.Service service, LocalDate from) {}

  record StaffRow(
      UUID id,
      String code,
      String name,
      LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      String source) {}

  record AppointmentRow(
      UUID id,
      UUID office,
      UUID staff,
      String decisionNumber,
      LocalDate decisionDate,
      String decisionSigner,
      LocalDate startsOn,
      @Nullable LocalDate endsOn) {}

  record PostRow(UUID id, UUID staff, UUID point, Coverage.PostKind kind, LocalDate startsOn) {}

  record AgencyRow(
      UUID id,
      Agency.Level level,
      Agency.Kind kind,
      @Nullable String commune,
      String name,
      LocalDate opensOn,
      String code,
      String source) {}

  record FieldRow(UUID agency, String field, LocalDate from) {}

  record DeskRow(
      UUID id,
      @Nullable UUID office,
      @Nullable UUID agency,
      Desk.Kind kind,
      @Nullable UUID point,
      String name,
      LocalDate opensOn) {}
}
