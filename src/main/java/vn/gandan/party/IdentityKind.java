package vn.gandan.party;

/** The paper by which a person is known. */
public enum IdentityKind {
  /** Số định danh cá nhân: thẻ căn cước, căn cước công dân. Twelve digits. */
  CITIZEN_NUMBER,
  /** Chứng minh nhân dân: nine digits, no longer issued. */
  OLD_IDENTITY_CARD,
  /** Hộ chiếu. */
  PASSPORT,
  /** Giấy chứng nhận căn cước: people of Vietnamese origin without nationality. Twelve digits. */
  IDENTITY_CERTIFICATE
}
