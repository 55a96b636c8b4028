package vn.gandan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the steps of a promise to people, in Vietnamese or in English. */
public final class StepWords {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Locale language;
  private final ResourceBundle messages;
  private final DateTimeFormatter date;

  private StepWords(Locale language) {
    this.language = language;
    this.messages =
        ResourceBundle.getBundle(
            "messages.calendar",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.date = DateTimeFormatter.ofPattern(messages.getString("calendar.date"), language);
  }

  /** English if asked for, Vietnamese otherwise. */
  public static StepWords in(Locale asked) {
    return new StepWords(asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE);
  }

  /** One sentence for each step. */
  public List<String> tell(List<Step> steps) {
    return steps.stream().map(this::tell).toList();
  }

  public String tell(Step step) {
    Object[] arguments = step.arguments().stream().map(this::told).toArray();
    return format(step.key(), arguments);
  }

  /** "5 ngày làm việc", "5 working days". */
  public String tell(TimeLimit limit) {
    return switch (limit.unit()) {
      case WORKING_DAY -> format("calendar.limit.working-day", limit.value());
      case DAY -> format("calendar.limit.day", limit.value());
      case HOUR -> format("calendar.limit.hour", limit.value());
      case MONTH -> format("calendar.limit.month", limit.value());
      case SAME_DAY -> messages.getString("calendar.limit.same-day");
    };
  }

  private Object told(Object argument) {
    return switch (argument) {
      case LocalDate day -> date.format(day);
      case LocalDateTime moment ->
          format("calendar.moment", TIME.format(moment), date.format(moment));
      case LocalTime time -> TIME.format(time);
      case TimeLimit limit -> tell(limit);
      case Wording name -> name.in(language);
      case Integer number -> number;
      case Object other -> throw new IllegalArgumentException("no words for " + other.getClass());
    };
  }

  /** A number in the first place chooses between the singular and the plural. */
  private String format(String key, Object... arguments) {
    String form =
        arguments[0] instanceof Integer count ? key + (count == 1 ? ".one" : ".other") : key;
    String sentence = messages.getString(form);
    for (int i = 0; i < arguments.length; i++) {
      sentence = sentence.replace("{" + i + "}", arguments[i].toString());
    }
    return sentence;
  }
}
