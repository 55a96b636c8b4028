package vn.gandan.operation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gandan.kernel.Role;

/**
 * A place at which acts are done and things are held: a counter, an agency's desk, a shelf, a
 * courier's device.
 *
 * @param unitId the commune post office or the agency that answers for it
 */
public record Desk(UUID deskId, UUID unitId, Kind kind) {

  /**
   * The one desk of a provincial post office. It is in no table: it belongs to no office, and holds
   * nothing.
   *
   * @param province two digits
   */
  public static Desk ofProvince(String province) {
    UUID id =
        UUID.nameUUIDFromBytes(
            ("gandan:desk:province:" + province).getBytes(StandardCharsets.UTF_8));
    return new Desk(id, id, Kind.PROVINCE);
  }

  /**
   * Where the program writes what it heard or found by itself. It is in no table either; what it
   * writes that concerns no office is the provincial post office's.
   *
   * @param province two digits
   */
  public static Desk ofProgram(String province) {
    UUID id =
        UUID.nameUUIDFromBytes(
            ("gandan:desk:program:" + province).getBytes(StandardCharsets.UTF_8));
    return new Desk(id, ofProvince(province).unitId(), Kind.PROGRAM);
  }

  /** The kinds of desks; where work is done, and where things only lie. */
  public enum Kind {
    /** Quầy giao dịch. */
    COUNTER,
    /** Quầy tại trung tâm phục vụ hành chính công. */
    CENTRE,
    /** Bàn của cơ quan. */
    AGENCY,
    /** Kệ lưu kết quả: things lie there, nobody works there. */
    SHELF,
    /** Két. */
    VAULT,
    /** Thiết bị của bưu tá. */
    DEVICE,
    /** Bưu điện tỉnh: rules are entered there, nothing lies there. */
    PROVINCE,
    /** Chương trình: no place at all; what is written there was entered by nobody. */
    PROGRAM;

    /** Whether somebody of this role works at such a desk. */
    public boolean servedBy(Role role) {
      return switch (this) {
        case COUNTER, CENTRE -> role == Role.CLERK || role == Role.DIRECTOR;
        case VAULT -> role == Role.VAULT_KEEPER || role == Role.DIRECTOR;
        case DEVICE -> role == Role.COURIER;
        case AGENCY -> role == Role.AGENCY_OFFICER || role == Role.AGENCY_SYSTEM;
        case PROVINCE -> role == Role.PROVINCE_OFFICE;
        case PROGRAM -> role == Role.PROGRAM;
        case SHELF -> false;
      };
    }
  }
}
