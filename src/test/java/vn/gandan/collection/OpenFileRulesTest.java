package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.kernel.RefusedException;

class OpenFileRulesTest {
  private static final String GOOD = "KH1;HD-1;10/2026;Lê Thị Hoà;123456";

  private static int brokenAt(byte[] file) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> OpenFileRules.read(file));
    return ((CollectionRefusal.FileBroken) refused.refusal()).line();
  }

  private static byte[] file(String... lines) {
    return SimulatedFileBiller.openBills(lines).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsOpenIsReadWithNamesMasked() {
    assertThat(OpenFileRules.read(file(GOOD, "KH1;HD-2;11/2026; Lê Thị Hoà ;1000000000")))
        .containsExactly(
            new OpenFileRules.Line("KH1", "HD-1", "10/2026", "Lê T. H.", 123_456),
            new OpenFileRules.Line("KH1", "HD-2", "11/2026", "Lê T. H.", 1_000_000_000));
    assertThat(OpenFileRules.read(file())).isEmpty();
  }

  @Test
  void aBillStandsOnce() {
    assertThat(brokenAt(file(GOOD, "KH2;HD-1;10/2026;Lê Thị Hoà;123456"))).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K;HD-9;10/2026;Lê;1",
        "KH1;HD 9;10/2026;Lê;1",
        "KH1;HD-9; ;Lê;1",
        "KH1;HD-9;10/2026; ;1",
        "KH1;HD-9;10/2026;Lê;1000000001",
        "KH1;HD-9;10/2026;Lê;-1",
        "KH1;HD-9;10/2026;Lê;0",
        "KH1;HD-9;10/2026;L\u0000ê;1",
        "KH1;HD-9;10/2026;1",
        "KH1;HD-9;10/2026;Lê;1;1"
      })
  void whatIsNotAsAgreedBreaksTheFile(String line) {
    String before = SimulatedFileBiller.openBills(GOOD);
    String with = before.replace("\n#", "\n" + line + "\n#");
    assertThat(brokenAt(with.getBytes(StandardCharsets.UTF_8))).isEqualTo(3);
  }

  @Test
  void aFileIsBoundedAndSealed() {
    assertThat(brokenAt(new byte[OpenFileRules.MOST_BYTES + 1])).isZero();
    String good = SimulatedFileBiller.openBills(GOOD);
    assertThat(brokenAt(good.replace("123456\n", "123457\n").getBytes(StandardCharsets.UTF_8)))
        .as("a byte changed on the way")
        .isEqualTo(3);
    assertThat(brokenAt(new byte[] {(byte) 0xc3, 0x28})).as("no UTF-8").isZero();
    assertThat(brokenAt(new byte[0])).isEqualTo(1);
    List<String> many =
        IntStream.rangeClosed(1, OpenFileRules.MOST_LINES + 1)
            .mapToObj(i -> "KH1;HD-" + i + ";1;L;1")
            .toList();
    assertThat(OpenFileRules.read(file(many.subList(1, many.size()).toArray(String[]::new))))
        .hasSize(OpenFileRules.MOST_LINES);
    assertThat(brokenAt(file(many.toArray(String[]::new)))).isEqualTo(OpenFileRules.MOST_LINES + 2);
  }
}
