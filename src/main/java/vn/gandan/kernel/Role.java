package vn.gandan.kernel;

/** What an account may be used for. One account has one role. */
public enum Role {
  /** Nobody signed in. */
  ANONYMOUS,
  /** Công dân. */
  CITIZEN,
  /** Giao dịch viên. */
  CLERK,
  /** Thủ quỹ. */
  VAULT_KEEPER,
  /** Giám đốc Bưu điện xã. */
  DIRECTOR,
  /** Bưu tá. */
  COURIER,
  /** Cán bộ, công chức của cơ quan. */
  AGENCY_OFFICER,
  /** A system of an agency, by OAuth2 client credentials. */
  AGENCY_SYSTEM,
  /** Bưu điện tỉnh. */
  PROVINCE_OFFICE,
  /** Thanh tra, kiểm toán: reads everything of the province, writes nothing. */
  AUDITOR,
  /** Quản trị hệ thống: accounts and settings, no business data. */
  ADMINISTRATOR,
  /** Chương trình: what it writes by itself. Nobody can sign in as it. */
  PROGRAM
}
