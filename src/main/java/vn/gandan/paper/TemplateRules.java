package vn.gandan.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.gandan.kernel.Source;
import vn.gandan.paper.TemplateFault.Kind;

/** What an edited template may hold: known fields, a few elements, no address and no program. */
@Source("own rule: an administrator edits the words and the layout of a form, nothing else")
final class TemplateRules {
  static final int LONGEST_BODY = 60_000;

  /** A list inside itself would print its lines by their square, and so on. */
  private static final int MOST_SECTIONS = 8;

  private static final Pattern TAG =
      Pattern.compile("\\{\\{(\\{?)\\s*([#^/!&>=<$]?)\\s*([^{}]*)}?}}");
  private static final Pattern OPENING = Pattern.compile("\\{\\{");

  private TemplateRules() {}

  /** Faults by line; empty when the template may be tried on the press. */
  static List<TemplateFault> faults(Form form, String body) {
    if (body.length() > LONGEST_BODY) {
      return List.of(new TemplateFault(0, Kind.TOO_LONG, Integer.toString(body.length())));
    }
    List<TemplateFault> faults = new ArrayList<>(fieldFaults(form, body));
    faults.addAll(markupFaults(body));
    faults.sort(Comparator.comparingInt(TemplateFault::line));
    return List.copyOf(faults);
  }

  private static List<TemplateFault> fieldFaults(Form form, String body) {
    List<TemplateFault> faults = new ArrayList<>();
    Deque<Section> open = new ArrayDeque<>();
    open.push(new Section("", 0, Fields.known(form)));
    Matcher tag = TAG.matcher(body);
    int after = 0;
    while (tag.find()) {
      strayFaults(body, after, tag.start(), faults);
      after = tag.end();
      String name = tag.group(3).strip();
      int line = lineOf(body, tag.start());
      String sign = tag.group(1).isEmpty() ? tag.group(2) : "{";
      switch (sign) {
        case "!" -> {}
        case "/" -> close(open, name, line, faults);
        case "", "#", "^" -> {
          if (!knows(open, name)) {
            faults.add(new TemplateFault(line, Kind.UNKNOWN_FIELD, name));
          }
          if (!sign.isEmpty()) {
            if (open.size() > MOST_SECTIONS
                || open.stream().anyMatch(it -> it.name().equals(name))) {
              faults.add(new TemplateFault(line, Kind.NESTED, name));
            }
            open.push(new Section(name, line, below(open, name)));
          }
        }
        default -> faults.add(new TemplateFault(line, Kind.FORBIDDEN_FIELD, tag.group()));
      }
    }
    strayFaults(body, after, body.length(), faults);
    while (open.size() > 1) {
      Section left = open.pop();
      faults.add(new TemplateFault(left.line(), Kind.SECTION_NOT_CLOSED, left.name()));
    }
    return faults;
  }

  /** Braces that open a field which is never closed. */
  private static void strayFaults(String body, int from, int to, List<TemplateFault> faults) {
    Matcher stray = OPENING.matcher(body).region(from, to);
    if (stray.find()) {
      faults.add(new TemplateFault(lineOf(body, stray.start()), Kind.FORBIDDEN_FIELD, "{{"));
    }
  }

  private static void close(
      Deque<Section> open, String name, int line, List<TemplateFault> faults) {
    if (open.size() > 1 && open.element().name().equals(name)) {
      open.pop();
    } else {
      faults.add(new TemplateFault(line, Kind.SECTION_NOT_CLOSED, name));
    }
  }

  private static boolean knows(Deque<Section> open, String name) {
    String[] steps = name.split("\\.", -1);
    Section home = home(open, steps[0]);
    if (home == null) {
      return false;
    }
    Map<String, @Nullable Object> fields = home.fields();
    for (String step : steps) {
      if (!fields.containsKey(step)) {
        return false;
      }
      fields = group(fields.get(step));
    }
    return true;
  }

  private static Map<String, @Nullable Object> below(Deque<Section> open, String name) {
    String[] steps = name.split("\\.", -1);
    Section home = home(open, steps[0]);
    Map<String, @Nullable Object> fields = home == null ? Map.of() : home.fields();
    for (String step : steps) {
      fields = group(fields.get(step));
    }
    return fields;
  }

  private static @Nullable Section home(Deque<Section> open, String first) {
    return open.stream().filter(s -> s.fields().containsKey(first)).findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> group(@Nullable Object field) {
    return field == null ? new HashMap<>() : (Map<String, @Nullable Object>) field;
  }

  private static List<TemplateFault> markupFaults(String body) {
    TemplateMarkup markup = new TemplateMarkup();
    try {
      Xhtml.read(new InputSource(new StringReader(body)), markup);
    } catch (SAXParseException e) {
      List<TemplateFault> faults = new ArrayList<>(markup.faults());
      faults.add(markup.brokenAt(e.getLineNumber(), String.valueOf(e.getMessage())));
      return faults;
    } catch (SAXException | IOException e) {
      return List.of(new TemplateFault(0, Kind.NOT_WELL_FORMED, String.valueOf(e.getMessage())));
    }
    return markup.faults();
  }

  static int lineOf(String body, int position) {
    return 1 + (int) body.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private record Section(String name, int line, Map<String, @Nullable Object> fields) {}
}
