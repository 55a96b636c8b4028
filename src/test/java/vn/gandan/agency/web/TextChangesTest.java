package vn.gandan.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gandan.agency.web.TextChanges.Fate;
import vn.gandan.agency.web.TextChanges.Line;
import vn.gandan.agency.web.TextChanges.Part;

class TextChangesTest {

  @Test
  void theSameTextHasNoChanges() {
    assertThat(TextChanges.between("a\nb\nc", "a\nb\nc\n")).isEmpty();
    assertThat(TextChanges.between("", "")).isEmpty();
  }

  @Test
  void aChangedLineIsTakenOutAndPutInWithTheLinesRoundIt() {
    List<Part> parts = TextChanges.between(numbered(20), numbered(20).replace("10", "mười"));
    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().skipped()).isEqualTo(6);
    assertThat(words(parts))
        .containsExactly(
            "SAME 7 7 7",
            "SAME 8 8 8",
            "SAME 9 9 9",
            "OUT 10 - 10",
            "IN - 10 mười",
            "SAME 11 11 11",
            "SAME 12 12 12",
            "SAME 13 13 13");
  }

  @Test
  void changesFarFromEachOtherStandInPartsOfTheirOwn() {
    String now = numbered(40).replace("\n5\n", "\nnăm\n").replace("\n30\n", "\nba mươi\n");
    List<Part> parts = TextChanges.between(numbered(40), now);
    assertThat(parts).extracting(Part::skipped).containsExactly(1, 18);
    assertThat(
            TextChanges.between(
                numbered(40), numbered(40).replace("\n5\n", "\nx\n").replace("\n11\n", "\ny\n")))
        .hasSize(1);
  }

  @Test
  void whatIsOnlyAddedOrOnlyRemovedIsToldSo() {
    assertThat(words(TextChanges.between("a\nc", "a\nb\nc")))
        .containsExactly("SAME 1 1 a", "IN - 2 b", "SAME 2 3 c");
    assertThat(words(TextChanges.between("a\nb\nc", "a\nc")))
        .containsExactly("SAME 1 1 a", "OUT 2 - b", "SAME 3 2 c");
    assertThat(words(TextChanges.between("", "a"))).containsExactly("IN - 1 a");
  }

  /**
   * Whatever the texts: what was kept and taken out is the old one, what was kept and put in the
   * new.
   */
  @Test
  void fromTheChangesBothTextsCanBeMadeAgain() {
    Random random = new Random(20261122);
    for (int run = 0; run < 300; run++) {
      String old = text(random);
      String now = text(random);
      List<Part> parts = TextChanges.between(old, now);
      List<Line> shown = parts.stream().flatMap(part -> part.lines().stream()).toList();
      assertThat(told(shown, line -> line.fate() != Fate.IN, Line::before))
          .allSatisfy(
              (number, line) -> assertThat(old.lines().toList().get(number - 1)).isEqualTo(line));
      assertThat(told(shown, line -> line.fate() != Fate.OUT, Line::after))
          .allSatisfy(
              (number, line) -> assertThat(now.lines().toList().get(number - 1)).isEqualTo(line));
      long out = shown.stream().filter(line -> line.fate() == Fate.OUT).count();
      long in = shown.stream().filter(line -> line.fate() == Fate.IN).count();
      assertThat(old.lines().count() - out).isEqualTo(now.lines().count() - in);
    }
  }

  @Test
  void textsTooLongToCompareLineByLineCountAsWrittenAnew() {
    String old =
        IntStream.range(0, 3000).mapToObj(i -> "cũ " + i).collect(Collectors.joining("\n"));
    String now =
        IntStream.range(0, 3000).mapToObj(i -> "mới " + i).collect(Collectors.joining("\n"));
    assertThat(words(TextChanges.between(old, now))).hasSize(6000);
  }

  private static java.util.Map<Integer, String> told(
      List<Line> lines, Predicate<Line> which, java.util.function.Function<Line, Integer> number) {
    return lines.stream().filter(which).collect(Collectors.toMap(number, Line::text));
  }

  private static String numbered(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30), 0, 6)
        .mapToObj(i -> "dòng " + i)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.lines().stream())
        .map(line ->
            "%s %s %s %s"
                .formatted(
                    line.fate(),
                    line.before() == null ? "-" : line.before(),
                    line.after() == null ? "-" : line.after(),
                    line.text()))
        .toList();
  }
}
