package vn.gandan.party;

/** Why somebody looks at a person's record; kept with each look (Luật 91/2025/QH15). */
public enum Purpose {
  /** Hướng dẫn: what waits for this person, which papers are needed. */
  GUIDANCE,
  /** Tiếp nhận hồ sơ. */
  ACCEPTANCE,
  /** Giải quyết: the deciding agency works on the dossier. */
  PROCESSING,
  /** Trả kết quả. */
  RETURN,
  /** Liên hệ: a supplement, a result that waits. */
  CONTACT,
  /** Chi trả: somebody is paid, or asks what is owed. */
  PAYOUT,
  /** In biểu mẫu. */
  PRINT,
  /** Sửa dữ liệu. */
  CORRECTION,
  /** Thanh tra, kiểm tra. */
  INSPECTION
}
