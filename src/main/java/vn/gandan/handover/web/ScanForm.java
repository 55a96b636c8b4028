package vn.gandan.handover.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.ThingCode;

/**
 * What a form with a scan box sends: the list travels in the form itself, so it outlives a reload
 * and needs no script.
 *
 * @param codes on the list so far
 * @param code in the box and not yet on the list
 * @param add sent by the box's own button
 * @param remove code of the line to take off
 */
record ScanForm(
    @Nullable List<String> codes,
    @Nullable String code,
    @Nullable String add,
    @Nullable String remove) {
  private static final int MOST = 500;
  private static final int LONGEST = 100;

  /** The list as it is now, each code once, in the order of the scans. */
  List<String> list() {
    Set<String> list = new LinkedHashSet<>();
    if (codes != null) {
      codes.stream().map(ScanForm::clean).filter(it -> !it.isEmpty()).forEach(list::add);
    }
    if (code != null && !clean(code).isEmpty()) {
      list.add(clean(code));
    }
    list.remove(remove);
    return list.stream().limit(MOST).toList();
  }

  /** Whether only the list was changed and nothing else is wanted yet. */
  boolean onlyList() {
    return add != null || remove != null;
  }

  /** Those that are codes of things at all. */
  static List<ThingCode> valid(List<String> list) {
    return list.stream().filter(ThingCode::valid).map(ThingCode::new).toList();
  }

  private static String clean(String typed) {
    String bare = typed.replaceAll("[\\s\\u00A0]+", "");
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }
}
