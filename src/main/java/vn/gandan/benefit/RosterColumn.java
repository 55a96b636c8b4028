package vn.gandan.benefit;

import java.util.Locale;
import java.util.Optional;
import vn.gandan.kernel.Text;

/** The columns of a payer's list; headings in any order, with or without marks. */
public enum RosterColumn {
  LINE("STT", false),
  PROGRAMME("Mã chương trình", true),
  MONTH("Tháng", true),
  COMMUNE("Mã xã", true),
  BENEFICIARY("Số hưởng", true),
  NAME("Họ và tên", true),
  BIRTH("Ngày sinh", true),
  CITIZEN("Số định danh", true),
  ADDRESS("Địa chỉ", true),
  AMOUNT("Số tiền", true),
  ARREARS("Truy lĩnh", true),
  WAY("Hình thức", true),
  ACCOUNT("Số tài khoản", false),
  POINT("Mã điểm chi trả", true),
  PROXY_NAME("Người nhận thay", false),
  PROXY_CITIZEN("Số định danh người nhận thay", false),
  PROXY_FROM("Ủy quyền từ", false),
  PROXY_TO("Ủy quyền đến", false),
  NOTE("Ghi chú", false);

  private final String heading;
  private final String known;
  private final boolean required;

  RosterColumn(String heading, boolean required) {
    this.heading = heading;
    this.known = plain(heading);
    this.required = required;
  }

  /** As it stands in the file. */
  public String heading() {
    return heading;
  }

  /** Whether a file without the column is refused; its cells may still be empty. */
  public boolean required() {
    return required;
  }

  static Optional<RosterColumn> of(String written) {
    String plain = plain(written);
    for (RosterColumn column : values()) {
      if (column.known.equals(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static String plain(String heading) {
    return Text.searchable(heading.replace('_', ' ')).toLowerCase(Locale.ROOT);
  }
}
