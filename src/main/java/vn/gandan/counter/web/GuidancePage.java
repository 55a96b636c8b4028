package vn.gandan.counter.web;

import java.util.List;
import java.util.Map;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * One short form for what somebody came for, and for help with the national portal.
 *
 * @param asked what was searched for
 * @param procedures found, to choose from
 */
public record GuidancePage(
    String operationId,
    String asked,
    List<Choice> procedures,
    List<Choice> outcomes,
    Map<String, String> fields,
    Mistakes mistakes) {

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
