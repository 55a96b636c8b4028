package vn.gandan.portal.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.gandan.network.ServicePoint;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/** The reader's language, for sentences that a page puts together. */
record Words(Texts texts, Language language) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  String t(String key, Object... args) {
    return texts.text(language, key, args);
  }

  /** The singular or the plural. */
  String count(String key, long count) {
    return texts.count(language, key, count);
  }

  /**
   * One line for each run of days with the same hours: "Thứ Hai – Thứ Sáu: 07:30–17:00".
   *
   * @param hours in the order of the week
   */
  List<String> hours(List<ServicePoint.Hours> hours) {
    SequencedMap<DayOfWeek, String> days = new LinkedHashMap<>();
    for (ServicePoint.Hours each : hours) {
      String stretch = time(each.opens()) + "–" + time(each.closes());
      days.merge(each.day(), stretch, (before, more) -> before + ", " + more);
    }
    List<String> lines = new ArrayList<>();
    DayOfWeek first = null;
    DayOfWeek last = null;
    String open = "";
    for (Map.Entry<DayOfWeek, String> day : days.sequencedEntrySet()) {
      if (first != null
          && last != null
          && (!day.getValue().equals(open) || !last.plus(1).equals(day.getKey()))) {
        lines.add(line(first, last, open));
        first = null;
      }
      if (first == null) {
        first = day.getKey();
        open = day.getValue();
      }
      last = day.getKey();
    }
    if (first != null && last != null) {
      lines.add(line(first, last, open));
    }
    return lines;
  }

  private String line(DayOfWeek first, DayOfWeek last, String open) {
    String day = t("portal.day." + first.getValue());
    String days = first == last ? day : day + " – " + t("portal.day." + last.getValue());
    return days + ": " + open;
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }
}
