package vn.gandan.clearing;

/** Kết quả của một dòng: what became of one line of a list. */
public enum DutyOutcome {
  /** Xã giữ lại: nothing was to be paid. */
  WITHHELD,
  /** Đã chi tiền mặt. */
  CASH,
  /** Đã chuyển tài khoản. */
  ACCOUNT,
  /** Trả lại bên chi trả. */
  RETURNED,
  /** Chưa chi: in somebody's hand still. */
  UNPAID
}
