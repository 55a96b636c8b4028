package vn.gandan.counter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser without script would send it. */
final class Form {
  private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<input([^>]*)>|<select([^>]*)>(.*?)</select>|<textarea([^>]*)>(.*?)</textarea>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final String action;

  private Form(String action) {
    this.action = action;
  }

  /** The first form of the page that is sent to this address. */
  static Form to(String action, String html) {
    Matcher forms = FORM.matcher(html);
    while (forms.find()) {
      if (action.equals(attribute(forms.group(1), "action"))) {
        Form form = new Form(action);
        form.read(forms.group(2));
        // Each sender adds a token of its own.
        form.fields.remove("_csrf");
        return form;
      }
    }
    throw new AssertionError("no form to " + action + " in " + html);
  }

  Form with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  String action() {
    return action;
  }

  String value(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new AssertionError("no field " + name + " in " + fields.keySet());
    }
    return value;
  }

  Map<String, String> fields() {
    return fields;
  }

  private void read(String body) {
    Matcher found = FIELD.matcher(body);
    while (found.find()) {
      if (found.group(1) != null) {
        input(found.group(1));
      } else if (found.group(2) != null) {
        select(attribute(found.group(2), "name"), found.group(3));
      } else {
        fields.put(attribute(found.group(4), "name"), unescaped(found.group(5)));
      }
    }
  }

  private void input(String attributes) {
    String type = attribute(attributes, "type");
    boolean choice = type.equals("radio") || type.equals("checkbox");
    if (!choice || attributes.contains("checked")) {
      fields.put(attribute(attributes, "name"), attribute(attributes, "value"));
    }
  }

  private void select(String name, String body) {
    fields.put(name, "");
    Matcher options = OPTION.matcher(body);
    while (options.find()) {
      if (options.group(1).contains("selected")) {
        fields.put(name, attribute(options.group(1), "value"));
      }
    }
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
