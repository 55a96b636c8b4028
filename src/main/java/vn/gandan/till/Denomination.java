package vn.gandan.till;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gandan.kernel.Source;

/** Money that circulates, largest first; coins are no longer struck and hardly met. */
@Source({
  "Luật Ngân hàng Nhà nước 46/2010/QH12, Điều 17: tiền giấy, tiền kim loại là phương tiện thanh toán hợp pháp",
  "notes of 100 đ and less are legal tender and not met; whoever has one uses the bank"
})
public enum Denomination {
  D500000(500_000),
  D200000(200_000),
  D100000(100_000),
  D50000(50_000),
  D20000(20_000),
  D10000(10_000),
  D5000(5_000),
  D2000(2_000),
  D1000(1_000),
  D500(500),
  D200(200);

  private final int dong;

  Denomination(int dong) {
    this.dong = dong;
  }

  public int dong() {
    return dong;
  }

  public static List<Denomination> all() {
    return List.of(values());
  }

  static Optional<Denomination> of(int dong) {
    return Arrays.stream(values()).filter(each -> each.dong == dong).findFirst();
  }
}
