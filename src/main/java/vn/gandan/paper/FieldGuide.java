package vn.gandan.paper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;
import vn.gandan.paper.TemplateField.Use;

/** Lists what {@link Fields} knows of a form, with what the full specimen holds there. */
final class FieldGuide {
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 21);

  private final List<TemplateField> fields = new ArrayList<>();

  private FieldGuide() {}

  static List<TemplateField> of(Form form) {
    FieldGuide guide = new FieldGuide();
    Map<String, Object> values = Fields.values(Specimens.full(form), ANY_DAY);
    guide.addAll(form.facts(), "", "", values);
    guide.add(LocalDate.class, "", "on", values.get("on"));
    return List.copyOf(guide.fields);
  }

  /**
   * @param within the list whose lines these are; empty for the sheet
   * @param before the group that they stand in, with its point
   */
  private void addAll(Class<?> type, String within, String before, Map<?, ?> values) {
    for (RecordComponent each : type.getRecordComponents()) {
      add(each.getGenericType(), within, before + each.getName(), values.get(each.getName()));
    }
  }

  private void add(Type type, String within, String path, @Nullable Object value) {
    if (type instanceof ParameterizedType list) {
      addLines((Class<?>) list.getActualTypeArguments()[0], within, path, (List<?>) held(value));
      return;
    }
    Class<?> plain = (Class<?>) type;
    Map<?, ?> below = (Map<?, ?>) Fields.ofType(plain);
    if (plain == boolean.class) {
      fields.add(new TemplateField(path, within, Use.WHEN, "", ""));
    } else if (below == null) {
      fields.add(new TemplateField(path, within, Use.TEXT, "", held(value).toString()));
    } else if (plain.isRecord() && plain != Vnd.class) {
      addAll(plain, within, path + ".", (Map<?, ?>) held(value));
    } else if (plain.isEnum()) {
      below
          .keySet()
          .forEach(
              each -> fields.add(new TemplateField(path, within, Use.WHEN, each.toString(), "")));
    } else {
      Map<?, ?> ways = (Map<?, ?>) held(value);
      below
          .keySet()
          .forEach(each ->
              fields.add(
                  new TemplateField(
                      path, within, Use.TEXT, each.toString(), held(ways.get(each)).toString())));
    }
  }

  private void addLines(Class<?> line, String within, String path, List<?> lines) {
    fields.add(new TemplateField(path, within, Use.LINES, "", ""));
    Map<?, ?> first = (Map<?, ?>) lines.getFirst();
    fields.add(new TemplateField("no", path, Use.TEXT, "", held(first.get("no")).toString()));
    addAll(line, path, "", first);
  }

  /** The full specimen leaves nothing out. */
  private static Object held(@Nullable Object value) {
    return Objects.requireNonNull(value);
  }
}
