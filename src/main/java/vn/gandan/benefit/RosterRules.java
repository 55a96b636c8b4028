package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.RosterLine.Way;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;
import vn.gandan.party.CitizenNumber;
import vn.gandan.sheet.Fault.Reason;

/** What a line of a payer's list must be before anybody looks at whether it is true. */
@Source({
  "Danh sách chi trả (họ biểu C72a-HD): columns in our own form, docs/benefits.md",
  "Luật Căn cước 26/2023/QH15, Điều 12: the form of the personal number",
  "TCVN 6909:2001: text in composed form"
})
final class RosterRules {
  private static final int OLDEST_YEAR = 1850;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_BENEFICIARY = 30;
  private static final int SHORTEST_ACCOUNT = 4;
  private static final int LONGEST_ACCOUNT = 24;
  private static final Map<String, Way> WAYS =
      Map.of(
          // As nearly everybody writes them, and below without marks.
          "Tiền mặt", Way.CASH,
          "Tài khoản", Way.ACCOUNT,
          "tien mat", Way.CASH,
          "tm", Way.CASH,
          "tai khoan", Way.ACCOUNT,
          "tk", Way.ACCOUNT);

  private RosterRules() {}

  /** Headings by place; what is missing or unknown is told. */
  static Map<RosterColumn, Integer> headings(List<String> row, HeadingFault told) {
    Map<RosterColumn, Integer> places = new java.util.EnumMap<>(RosterColumn.class);
    for (int i = 0; i < row.size(); i++) {
      String heading = row.get(i);
      int place = i;
      if (heading.isBlank()) {
        continue;
      }
      RosterColumn.of(heading)
          .ifPresentOrElse(
              column -> {
                if (places.putIfAbsent(column, place) != null) {
                  told.fault(heading, Reason.TWICE);
                }
              },
              () -> told.fault(heading, Reason.COLUMN_UNKNOWN));
    }
    for (RosterColumn column : RosterColumn.values()) {
      if (column.required() && !places.containsKey(column)) {
        told.fault(column.heading(), Reason.COLUMN_MISSING);
      }
    }
    return places;
  }

  /** Where faults of the heading go. */
  interface HeadingFault {
    void fault(String heading, Reason reason);
  }

  /** The line; null if any of its cells has a fault. The caller knows from what was told. */
  static @Nullable RosterLine line(long number, RosterCells cells, RosterFrame frame) {
    programme(cells, frame);
    LocalDate month = month(cells, frame);
    String commune = commune(cells, frame);
    String beneficiary = beneficiary(cells);
    String name = name(cells, cells.text(RosterColumn.NAME, LONGEST_NAME), RosterColumn.NAME);
    RosterCells.Born born = born(cells, frame);
    long amount = cells.dong(RosterColumn.AMOUNT, 1, frame.amountMost());
    long arrears = cells.dong(RosterColumn.ARREARS, 0, frame.amountMost() * 12);
    Way way = way(cells);
    String citizen = citizen(cells, RosterColumn.CITIZEN);
    String address = cells.maybe(RosterColumn.ADDRESS, LONGEST_ADDRESS);
    String account = account(cells, way);
    UUID point = point(cells, frame, way);
    RosterLine.Proxy proxy = proxy(cells);
    String note = cells.maybe(RosterColumn.NOTE, LONGEST_ADDRESS);
    if (month == null || commune == null || beneficiary == null || name == null || way == null) {
      return null;
    }
    return new RosterLine(
        number,
        month,
        commune,
        beneficiary,
        name,
        born == null ? null : born.day(),
        born == null ? null : born.year(),
        citizen,
        address,
        amount,
        arrears,
        way,
        account,
        point,
        proxy,
        note,
        contradicts(citizen, born));
  }

  private static boolean contradicts(@Nullable String citizen, RosterCells.@Nullable Born born) {
    return citizen != null
        && born != null
        && CitizenNumber.hasForm(citizen)
        && CitizenNumber.birthYear(citizen) != born.year();
  }

  private static void programme(RosterCells cells, RosterFrame frame) {
    String code = cells.text(RosterColumn.PROGRAMME, 40);
    if (code != null && !code.equals(frame.programmeCode())) {
      cells.fault(RosterColumn.PROGRAMME, Reason.UNKNOWN_REFERENCE, code);
    }
  }

  private static @Nullable LocalDate month(RosterCells cells, RosterFrame frame) {
    LocalDate month = cells.month(RosterColumn.MONTH);
    if (month == null) {
      return null;
    }
    if (month.isBefore(frame.month()) || !month.isBefore(frame.monthAfter())) {
      cells.fault(RosterColumn.MONTH, Reason.PERIOD, month.toString());
      return null;
    }
    return month;
  }

  private static @Nullable String commune(RosterCells cells, RosterFrame frame) {
    String code = cells.text(RosterColumn.COMMUNE, 40);
    if (code != null && !frame.communes().contains(code)) {
      cells.fault(RosterColumn.COMMUNE, Reason.NOT_COVERED, code);
    }
    return code;
  }

  private static RosterCells.@Nullable Born born(RosterCells cells, RosterFrame frame) {
    RosterCells.Born born = cells.born(RosterColumn.BIRTH);
    if (born != null
        && (born.year() < OLDEST_YEAR
            || born.year() > frame.today().getYear()
            || (born.day() != null && born.day().isAfter(frame.today())))) {
      cells.fault(RosterColumn.BIRTH, Reason.NOT_A_DATE, Integer.toString(born.year()));
    }
    return born;
  }

  private static @Nullable Way way(RosterCells cells) {
    String written = cells.text(RosterColumn.WAY, 40);
    if (written == null) {
      return null;
    }
    Way known = WAYS.get(written);
    Way way = known == null ? WAYS.get(Text.searchable(written)) : known;
    if (way == null) {
      cells.fault(RosterColumn.WAY, Reason.UNKNOWN_WORD, written);
    }
    return way;
  }

  /** Some old people have no number; whoever has one has twelve digits. */
  private static @Nullable String citizen(RosterCells cells, RosterColumn column) {
    String number = cells.maybe(column, 40);
    if (number != null && !CitizenNumber.hasForm(number)) {
      cells.fault(column, Reason.FORM, number);
    }
    return number;
  }

  private static @Nullable String account(RosterCells cells, @Nullable Way way) {
    String number =
        way == Way.ACCOUNT
            ? cells.text(RosterColumn.ACCOUNT, 40)
            : cells.maybe(RosterColumn.ACCOUNT, 40);
    if (number != null && !isAccount(number)) {
      cells.fault(RosterColumn.ACCOUNT, Reason.FORM, number);
    }
    return number;
  }

  private static @Nullable UUID point(RosterCells cells, RosterFrame frame, @Nullable Way way) {
    String code =
        way == Way.CASH ? cells.text(RosterColumn.POINT, 40) : cells.maybe(RosterColumn.POINT, 40);
    UUID point = code == null ? null : frame.points().get(code);
    if (code != null && point == null) {
      cells.fault(RosterColumn.POINT, Reason.UNKNOWN_REFERENCE, code);
    }
    return point;
  }

  private static RosterLine.@Nullable Proxy proxy(RosterCells cells) {
    String name = cells.maybe(RosterColumn.PROXY_NAME, LONGEST_NAME);
    String citizen = citizen(cells, RosterColumn.PROXY_CITIZEN);
    LocalDate from = cells.maybeDay(RosterColumn.PROXY_FROM);
    LocalDate to = cells.maybeDay(RosterColumn.PROXY_TO);
    if (name == null) {
      if (citizen != null || from != null || to != null) {
        cells.fault(RosterColumn.PROXY_NAME, Reason.MISSING, "");
      }
      return null;
    }
    if (from != null && to != null && to.isBefore(from)) {
      cells.fault(RosterColumn.PROXY_TO, Reason.PERIOD, to.toString());
    }
    name(cells, name, RosterColumn.PROXY_NAME);
    return new RosterLine.Proxy(name, citizen, from, to);
  }

  private static @Nullable String name(
      RosterCells cells, @Nullable String name, RosterColumn column) {
    if (name != null
        && !Character.isLetter(name.charAt(0))
        && name.codePoints().noneMatch(Character::isLetter)) {
      cells.fault(column, Reason.FORM, name);
    }
    return name;
  }

  private static @Nullable String beneficiary(RosterCells cells) {
    String number = cells.text(RosterColumn.BENEFICIARY, 60);
    if (number != null && !isBeneficiary(number)) {
      cells.fault(RosterColumn.BENEFICIARY, Reason.FORM, number);
    }
    return number;
  }

  // Written out and not as patterns: a million lines take a tenth longer with them.
  private static boolean isBeneficiary(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      // Full stop, slash and the digits stand in a row.
      if (!letter && c != '-' && (c < '.' || c > '9')) {
        return false;
      }
    }
    return !number.isEmpty() && number.length() <= LONGEST_BENEFICIARY;
  }

  private static boolean isAccount(String number) {
    return number.length() >= SHORTEST_ACCOUNT
        && number.length() <= LONGEST_ACCOUNT
        && RosterCells.digits(number);
  }
}
