package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Personal;
import vn.gandan.kernel.Refusal;

/** Nobody is told no without words: each reason has a text in both languages, and is listed. */
class RefusalsHaveMessagesTest {
  private static final Path PAGE = Path.of("docs/problems.md");
  private static final Map<String, String> VIETNAMESE = Messages.in("vi");
  private static final Map<String, String> ENGLISH = Messages.in("en");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)[^}]*}");

  private record Reason(Class<?> type, String code, Refusal.Kind kind) {
    String key() {
      return "problem." + code;
    }
  }

  @Test
  void everyReasonIsARecordOfASealedFamily() {
    assertThat(families()).hasSizeGreaterThan(5).allMatch(Class::isSealed);
    assertThat(reasons()).hasSizeGreaterThan(30).allMatch(reason -> reason.type().isRecord());
  }

  @Test
  void everyReasonHasItsWordsInBothLanguages() {
    List<String> wordless = new ArrayList<>();
    for (Reason reason : reasons()) {
      if (!VIETNAMESE.containsKey(reason.key())) {
        wordless.add(reason.key() + " in Vietnamese, for " + reason.type().getName());
      }
      if (!ENGLISH.containsKey(reason.key())) {
        wordless.add(reason.key() + " in English, for " + reason.type().getName());
      }
    }
    assertThat(wordless).as("add these keys to messages/<module>_vi and _en").isEmpty();
  }

  @Test
  void wordsNameOnlyFactsThatTheReasonHas() {
    List<String> wrong = new ArrayList<>();
    for (Reason reason : reasons()) {
      Set<String> facts =
          Arrays.stream(reason.type().getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toSet());
      String words =
          VIETNAMESE.getOrDefault(reason.key(), "") + ENGLISH.getOrDefault(reason.key(), "");
      Matcher place = PLACE.matcher(words);
      while (place.find()) {
        if (!facts.contains(place.group(1))) {
          wrong.add(reason.key() + " names {" + place.group(1) + "}");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void factsAreNeverPersonal() {
    for (Reason reason : reasons()) {
      assertThat(reason.type().getRecordComponents())
          .as(reason.code())
          .noneMatch(fact ->
              fact.isAnnotationPresent(Personal.class)
                  || fact.getType().isAnnotationPresent(Personal.class));
    }
  }

  /** A component named {@code code} would become the type of the problem. */
  @Test
  void noFactHidesWhatARefusalSaysOfItself() {
    for (Reason reason : reasons()) {
      assertThat(reason.type().getRecordComponents())
          .extracting(RecordComponent::getName)
          .as(reason.type().getName())
          .doesNotContain("code", "kind", "facts");
    }
  }

  @Test
  void noTwoReasonsShareACode() {
    assertThat(reasons()).extracting(Reason::code).doesNotHaveDuplicates();
  }

  @Test
  void thePageOfProblemsIsCurrent() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Problems

        Every refusal that the program can give, as `type` (`urn:problem:` and the code), drawn from the
        program by `RefusalsHaveMessagesTest`; a stale copy fails the build. The codes are part of the public
        interface for ever. Words in braces are facts, which answers over the API carry as members of their own.

        | code | HTTP | Vietnamese | English |
        | --- | --- | --- | --- |
        """);
    for (Reason reason : reasons()) {
      page.append(
          "| `%s` | %d | %s | %s |\n"
              .formatted(
                  reason.code(),
                  status(reason.kind()),
                  cell(VIETNAMESE.get(reason.key())),
                  cell(ENGLISH.get(reason.key()))));
    }
    Drawn.mustBeCurrent(PAGE, page.toString());
  }

  private static String cell(@Nullable String text) {
    return text == null ? "" : text.replace("|", "\\|");
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case UNPROCESSABLE -> 422;
      case TOO_LARGE -> 413;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static List<Class<?>> families() {
    return House.written().stream()
        .filter(type -> type.isInterface() && type.isAssignableTo(Refusal.class))
        .filter(type -> !type.getFullName().equals(Refusal.class.getName()))
        .map(JavaClass::reflect)
        .collect(Collectors.toList());
  }

  private static List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (JavaClass type : House.written()) {
      if (!type.isInterface() && type.isAssignableTo(Refusal.class)) {
        Refusal example = example(type.reflect());
        reasons.add(new Reason(example.getClass(), example.code(), example.kind()));
      }
    }
    reasons.sort(Comparator.comparing(Reason::code));
    return reasons;
  }

  /** One of its kind, to ask it for its code and its kind. */
  private static Refusal example(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      Object[] facts = Arrays.stream(constructor.getParameterTypes()).map(Examples::of).toArray();
      return (Refusal) constructor.newInstance(facts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make an example of " + type.getName(), e);
    }
  }
}
