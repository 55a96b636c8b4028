package vn.gandan.paper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * The fields that a template may name, taken from the components of the records of facts: nothing
 * of a template can reach an object, so nothing of ours can be called by editing one.
 *
 * <p>A moment has {@code words}, {@code day} and {@code clock}; a day {@code words} and {@code
 * day}; money {@code digits}; a choice has one field per possibility, in lower case with
 * underscores, to be asked as a section; lines of a list have {@code no}, counted from 1.
 */
final class Fields {
  /** More characters than this in one field is a fault of the caller, not a paper. */
  static final int LONGEST_TEXT = 4_000;

  /** More lines than this do not go on one paper; the caller splits them. */
  static final int MOST_LINES = 500;

  private Fields() {}

  /** What a template may name: null for a plain value, else the fields below. */
  static Map<String, @Nullable Object> known(Form form) {
    Map<String, @Nullable Object> known = ofRecord(form.facts());
    known.put("on", ofDay());
    return known;
  }

  /** The values that a print puts in their place. */
  static Map<String, Object> values(PaperFacts facts, LocalDate on) {
    Map<String, Object> values = ofFacts((Record) facts);
    values.put("on", day(on));
    return values;
  }

  private static Map<String, @Nullable Object> ofRecord(Class<?> type) {
    Map<String, @Nullable Object> known = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.put(component.getName(), ofType(component.getGenericType()));
    }
    return known;
  }

  static @Nullable Object ofType(Type type) {
    if (type instanceof ParameterizedType list) {
      Map<String, @Nullable Object> line = ofRecord((Class<?>) list.getActualTypeArguments()[0]);
      line.put("no", null);
      return line;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == LocalDate.class) {
      return ofDay();
    }
    if (plain == Instant.class) {
      Map<String, @Nullable Object> moment = ofDay();
      moment.put("clock", null);
      return moment;
    }
    if (plain == Vnd.class) {
      Map<String, @Nullable Object> money = new LinkedHashMap<>();
      money.put("digits", null);
      return money;
    }
    if (plain.isEnum()) {
      Map<String, @Nullable Object> choice = new LinkedHashMap<>();
      for (Object constant : plain.getEnumConstants()) {
        choice.put(choiceName((Enum<?>) constant), null);
      }
      return choice;
    }
    return plain.isRecord() ? ofRecord(plain) : null;
  }

  private static Map<String, @Nullable Object> ofDay() {
    Map<String, @Nullable Object> day = new LinkedHashMap<>();
    day.put("words", null);
    day.put("day", null);
    return day;
  }

  private static Map<String, Object> ofFacts(Record facts) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      try {
        values.put(component.getName(), value(component.getAccessor().invoke(facts)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return values;
  }

  private static Object value(@Nullable Object fact) {
    return switch (fact) {
      case null -> false;
      case String text -> text(text);
      case Boolean flag -> flag;
      case Integer number -> number.toString();
      case LocalDate day -> day(day);
      case Instant moment -> moment(moment);
      case Vnd money -> Map.of("digits", WordingRules.digits(money));
      case Enum<?> choice -> Map.of(choiceName(choice), true);
      case List<?> lines -> lines(lines);
      case Record group -> ofFacts(group);
      default -> throw new IllegalArgumentException("no way to print " + fact.getClass());
    };
  }

  private static String text(String raw) {
    if (raw.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("a field of " + raw.length() + " characters");
    }
    return WordingRules.printable(raw);
  }

  private static List<Map<String, Object>> lines(List<?> lines) {
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("a paper of " + lines.size() + " lines");
    }
    List<Map<String, Object>> values = new ArrayList<>(lines.size());
    for (Object line : lines) {
      Map<String, Object> value = ofFacts((Record) line);
      value.put("no", Integer.toString(values.size() + 1));
      values.add(value);
    }
    return values;
  }

  private static Map<String, Object> day(LocalDate day) {
    return Map.of("words", WordingRules.inWords(day), "day", WordingRules.shortly(day));
  }

  private static Map<String, Object> moment(Instant moment) {
    LocalDate day = WordingRules.local(moment).toLocalDate();
    return Map.of(
        "words", WordingRules.inWords(moment),
        "day", WordingRules.shortly(day),
        "clock", WordingRules.clock(moment));
  }

  private static String choiceName(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
