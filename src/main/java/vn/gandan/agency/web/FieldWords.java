package vn.gandan.agency.web;

import java.util.List;
import vn.gandan.handover.Words;
import vn.gandan.paper.Form;
import vn.gandan.paper.TemplateField;

/**
 * Says what a field of a template means. A meaning is looked up for the form, then for the field
 * with its list and group, then without them, since most fields mean the same wherever they stand.
 */
final class FieldWords {
  private FieldWords() {}

  static List<TemplateEditPage.Field> of(Form form, List<TemplateField> fields, Words words) {
    return fields.stream()
        .map(field ->
            new TemplateEditPage.Field(
                field.within(), field.written(), meaning(form, field, words), field.example()))
        .toList();
  }

  static String meaning(Form form, TemplateField field, Words words) {
    boolean choice = field.use() == TemplateField.Use.WHEN && !field.as().isEmpty();
    String place = choice ? field.place() + "." + field.as() : field.place();
    String fact = words.t(key(form, place, words));
    return switch (field.use()) {
      case LINES -> words.t("agency.template.field.lines", fact);
      case WHEN -> words.t("agency.template.field.when", fact);
      case TEXT ->
          field.as().isEmpty() ? fact : words.t("agency.template.field." + field.as(), fact);
    };
  }

  private static String key(Form form, String place, Words words) {
    String ofForm = "paper.field." + form.folder() + "." + place;
    if (words.texts().has(ofForm)) {
      return ofForm;
    }
    String rest = place;
    while (!words.texts().has("paper.field." + rest) && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return "paper.field." + rest;
  }
}
