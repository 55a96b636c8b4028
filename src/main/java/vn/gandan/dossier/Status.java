package vn.gandan.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.gandan.kernel.Source;

/** The ten national statuses of a dossier (trạng thái hồ sơ). */
@Source("QĐ 766/QĐ-TTg and the national portal's integration guide: status codes 1 to 10")
public enum Status {
  /** Mới đăng ký: handed in at the post, on its way to the agency. */
  SUBMITTED(1),
  /** Được tiếp nhận: the agency confirmed a complete dossier; the legal clock runs. */
  RECEIVED(2),
  /** Không được tiếp nhận. */
  NOT_RECEIVED(3),
  /** Đang xử lý. */
  IN_PROGRESS(4),
  /** Yêu cầu bổ sung giấy tờ; the clock stands. */
  SUPPLEMENT_ASKED(5),
  /** Yêu cầu thực hiện nghĩa vụ tài chính. */
  PAYMENT_ASKED(6),
  /** Công dân yêu cầu rút hồ sơ. */
  WITHDRAWAL_ASKED(7),
  /** Dừng xử lý. */
  STOPPED(8),
  /** Đã xử lý xong: there is a result. */
  FINISHED(9),
  /** Đã trả kết quả. */
  RETURNED(10);

  private final int code;

  Status(int code) {
    this.code = code;
  }

  /** 1 to 10. */
  @JsonValue
  public int code() {
    return code;
  }

  /** Nothing follows; a correction is a new act that the graph must name. */
  public boolean isFinal() {
    return this == NOT_RECEIVED || this == STOPPED || this == RETURNED;
  }

  static Status of(int code) {
    for (Status status : values()) {
      if (status.code == code) {
        return status;
      }
    }
    throw new IllegalArgumentException("not a status: " + code);
  }
}
