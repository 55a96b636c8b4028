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
  PLACES("o-dau");

  private final String path;

  Topic(String path) {
    this.path = path;
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
