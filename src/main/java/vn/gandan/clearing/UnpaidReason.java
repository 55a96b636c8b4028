package vn.gandan.clearing;

import vn.gandan.benefit.StopDuty;

/** Vì sao chưa chi: why somebody was not paid, as it stands in what the payer is told. */
public enum UnpaidReason {
  /** Không đến nhận: all that is known of most. */
  NOBODY_CAME,
  /** Đi vắng. */
  ABSENT,
  DIED,
  /** Chuyển đi nơi khác. */
  MOVED,
  IMPRISONED,
  /** Sai, thiếu giấy tờ. */
  WRONG_PAPER,
  /** Giấy ủy quyền hết hạn. */
  PROXY_EXPIRED,
  /** Từ chối nhận. */
  REFUSED,
  /** Không chi được tại nhà. */
  HOME_VISIT_FAILED,
  /** Chưa chuyển được vào tài khoản. */
  NOT_TRANSFERRED,
  /** Dừng chi vì lý do khác. */
  STOPPED;

  /** What a stop comes to. */
  static UnpaidReason of(StopDuty.Reason stop) {
    return switch (stop) {
      case DEAD -> DIED;
      case IMPRISONED -> IMPRISONED;
      case MOVED -> MOVED;
      case OTHER -> STOPPED;
    };
  }
}
