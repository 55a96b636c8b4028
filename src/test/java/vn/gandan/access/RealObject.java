package vn.gandan.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that belongs to an office, or that names nothing.
 *
 * @param ids what stands for it in an address, a form or an act, by the name of the variable
 * @param beside other things that are needed to name it
 */
record RealObject(Map<String, String> ids, Map<String, String> beside) {

  /**
   * @param pairs names and values in turn
   */
  static RealObject of(Object... pairs) {
    Map<String, String> ids = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ids.put(pairs[i].toString(), pairs[i + 1].toString());
    }
    return new RealObject(ids, Map.of());
  }

  RealObject with(String name, Object id) {
    Map<String, String> more = new TreeMap<>(beside);
    more.put(name, id.toString());
    return new RealObject(ids, more);
  }

  String id(String name) {
    String id = ids.getOrDefault(name, beside.get(name));
    if (id == null) {
      throw new AssertionError("no " + name + " among " + ids.keySet());
    }
    return id;
  }

  UUID uuid(String name) {
    return UUID.fromString(id(name));
  }

  /** With its ids in the places of the variables. */
  String in(String template) {
    Map<String, String> all = new TreeMap<>(beside);
    all.putAll(ids);
    String text = template;
    for (Map.Entry<String, String> each : all.entrySet()) {
      text = text.replace("{" + each.getKey() + "}", each.getValue());
    }
    return text;
  }

  /**
   * An answer without the ids that stood in the question, so that answers about two objects can be
   * compared; an id that nobody had asked with stays.
   */
  String takenOutOf(String answer, String question) {
    String rest = answer;
    for (Map<String, String> each : List.of(ids, beside)) {
      for (String id : each.values()) {
        if (question.contains(id)) {
          // Codes of things are printed in groups.
          rest = rest.replaceAll(String.join("\\h?", id.split("")), "…");
        }
      }
    }
    return rest;
  }
}
