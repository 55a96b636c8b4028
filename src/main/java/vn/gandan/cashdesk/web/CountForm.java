package vn.gandan.cashdesk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.gandan.handover.Words;
import vn.gandan.till.Denomination;
import vn.gandan.till.Pieces;
import vn.gandan.ui.Mistakes;

/**
 * A count by denomination as it was typed; an empty field is no note.
 *
 * @param typed by denomination in đồng, largest first
 */
public record CountForm(Map<Integer, String> typed) {
  private static final Pattern PIECES = Pattern.compile("\\d{1,5}");

  static final CountForm EMPTY = of(Map.of());

  static CountForm of(Map<String, String> parameters) {
    Map<Integer, String> typed = new LinkedHashMap<>();
    for (Denomination each : Denomination.all()) {
      typed.put(each.dong(), parameters.getOrDefault("n" + each.dong(), "").strip());
    }
    return new CountForm(typed);
  }

  Mistakes check(Words words) {
    Mistakes mistakes = Mistakes.NONE;
    for (Map.Entry<Integer, String> each : typed.entrySet()) {
      if (!each.getValue().isEmpty() && !PIECES.matcher(each.getValue()).matches()) {
        mistakes = mistakes.and("n" + each.getKey(), words.t("cashdesk.mistake.pieces"));
      }
    }
    return mistakes;
  }

  /** Only after {@link #check} found nothing. */
  List<Pieces> pieces() {
    List<Pieces> pieces = new ArrayList<>();
    typed.forEach((denomination, text) -> {
      int count = text.isEmpty() ? 0 : Integer.parseInt(text);
      if (count > 0) {
        pieces.add(new Pieces(denomination, count));
      }
    });
    return pieces;
  }

  /** In đồng, of what can be read. */
  public long total() {
    return typed.entrySet().stream()
        .filter(each -> PIECES.matcher(each.getValue()).matches())
        .mapToLong(each -> each.getKey() * Long.parseLong(each.getValue()))
        .sum();
  }
}
