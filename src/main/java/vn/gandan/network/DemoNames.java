package vn.gandan.network;

import java.util.List;

/** Invented names of demonstration staff, put together from common syllables; nobody is meant. */
final class DemoNames {
  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
          "Lý");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Đức", "Ngọc", "Minh", "Thu", "Quang", "Thanh", "Hữu", "Kim", "Xuân");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hoa", "Hùng", "Hương",
          "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn",
          "Thảo", "Trang", "Tuấn", "Vân", "Việt", "Yến", "Đạt");

  private DemoNames() {}

  /** The same number has the same name; neighbours differ. */
  static String name(int number) {
    String family = FAMILY.get(Math.floorMod(number * 7, FAMILY.size()));
    String middle = MIDDLE.get(Math.floorMod(number * 5 + number / 13, MIDDLE.size()));
    String given = GIVEN.get(Math.floorMod(number * 11 + number / 143, GIVEN.size()));
    return family + " " + middle + " " + given;
  }
}
