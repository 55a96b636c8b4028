package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.SealedFileRules.Shape;
import vn.gandan.kernel.RefusedException;

class SealedFileRulesTest {
  /** Whole numbers, at most three of them, in at most 200 bytes. */
  private static final Shape<Long> ANY =
      new Shape<>(
          "number",
          200,
          3,
          row -> row.matches("\\d{1,3}") ? Long.valueOf(row) : null,
          number -> number,
          null);

  private static final Shape<Long> ONCE =
      new Shape<>("number", 200, 3, ANY.line(), ANY.amount(), String::valueOf);

  private static byte[] file(long... numbers) {
    List<String> lines = Arrays.stream(numbers).mapToObj(String::valueOf).toList();
    return SealedFileRules.write("number", lines, Arrays.stream(numbers).sum())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int brokenAt(byte[] file, Shape<Long> shape) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> SealedFileRules.read(file, shape));
    return ((CollectionRefusal.FileBroken) refused.refusal()).line();
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(new String(file(5, 7), StandardCharsets.UTF_8)).startsWith("number\n5\n7\n#;2;12;");
    assertThat(SealedFileRules.read(file(5, 7, 7), ANY)).containsExactly(5L, 7L, 7L);
    assertThat(SealedFileRules.read(file(), ANY)).isEmpty();
  }

  @Test
  void aLineStandsOnceWhereItHasAName() {
    assertThat(SealedFileRules.read(file(5, 7), ONCE)).containsExactly(5L, 7L);
    assertThat(brokenAt(file(5, 7, 5), ONCE)).isEqualTo(4);
  }

  @Test
  void linesAndBytesAreBounded() {
    assertThat(brokenAt(file(1, 2, 3, 4), ANY)).isEqualTo(5);
    assertThat(brokenAt(new byte[201], ANY)).isZero();
    assertThat(brokenAt(new byte[200], ANY)).isEqualTo(1);
  }

  @Test
  void theSealIsOfEverythingBeforeIt() {
    String good = new String(file(5, 7), StandardCharsets.UTF_8);
    for (String bent :
        List.of(
            good.replace("\n5\n", "\n6\n"),
            good.replace("#;2;", "#;1;"),
            good.replace(";12;", ";13;"),
            good.replace("\n5\n7\n", "\n7\n5\n"))) {
      assertThat(brokenAt(bent.getBytes(StandardCharsets.UTF_8), ANY)).as(bent).isEqualTo(4);
    }
    assertThat(brokenAt(good.replace("number", "Number").getBytes(StandardCharsets.UTF_8), ANY))
        .isEqualTo(1);
  }
}
