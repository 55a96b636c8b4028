package vn.gandan.benefit;

import java.util.List;
import java.util.Random;
import vn.gandan.benefit.ListOf.Person;

/** Invented people of a commune, the same each time: names as common as they are. */
final class Neighbours {
  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
  private static final List<String> MIDDLE =
      List.of("Thị", "Văn", "Đình", "Hữu", "Thị Kim", "Xuân", "Ngọc", "Quang");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Cúc", "Dung", "Đào", "Giang", "Hạnh", "Hoà", "Hùng", "Khang", "Lan", "Lộc",
          "Mai", "Minh", "Nga", "Ngân", "Phúc", "Quý", "Sen", "Tâm", "Thắm", "Tuyết", "Vân", "Yến");

  private final Random random;
  private final String commune;
  private final String point;
  private int count;

  Neighbours(long seed, String commune, String point) {
    this.random = new Random(seed);
    this.commune = commune;
    this.point = point;
  }

  /** Above 75, paid in cash at the point; one in twenty has no personal number on the list. */
  Person next() {
    count++;
    int year = 1932 + random.nextInt(18);
    String born =
        random.nextInt(3) == 0
            ? Integer.toString(year)
            : "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    Person person = Person.cash(commune, "BT-" + count, name(), born, point);
    return random.nextInt(20) == 0 ? person : person.citizen(number(year));
  }

  String name() {
    return one(FAMILIES) + " " + one(MIDDLE) + " " + one(GIVEN);
  }

  /** A number of its own that agrees with the year. */
  String number(int year) {
    return "038%d%02d%06d"
        .formatted(random.nextInt(2), year % 100, 100_000 + 7 * count + random.nextInt(7));
  }

  boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
