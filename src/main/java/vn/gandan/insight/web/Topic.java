package vn.gandan.insight.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number of the day that opens its rows. */
enum Topic {
  OPEN("dang-xu-ly"),
  LATE("tre"),
  IDLE("dung"),
  UNCLAIMED("chua-nhan"),
  DISCREPANCIES("chenh-lech"),
  NEEDS("nhu-cau"),
  PLACES("o-dau"),
  STAFF("nhan-su"),
  STAFF_CENTRE("nhan-su-trung-tam"),
  STAFF_ADJACENT_POINT("nhan-su-lan-can"),
  STAFF_POINT("nhan-su-diem-khac"),
  UNASSIGNED("chua-phan-cong"),
  OFFICES("buu-dien"),
  LEADERLESS("chua-co-giam-doc"),
  POINTS("diem-phuc-vu"),
  CENTRES("trung-tam");

  private final String path;

  Topic(String path) {
    this.path = path;
  }

  /** Whether the whole province alone has this number. */
  boolean ofTheNetwork() {
    return compareTo(STAFF) >= 0;
  }

  /** Last part of the address. */
  String path() {
    return path;
  }

  /** Part of its messages' keys. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Topic> of(String path) {
    return Arrays.stream(values()).filter(topic -> topic.path.equals(path)).findFirst();
  }
}
