package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.RefusedException;

class DayFileRulesTest {
  private static final List<DayLine> LINES =
      List.of(new DayLine("p-1", "HD-1", 120_000), new DayLine("p-2", "HD/2", 3_456));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The line that is named as the first that is broken. */
  private static int broken(String file) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> DayFileRules.read(bytes(file)));
    assertThat(refused).as(file).isNotNull();
    return ((CollectionRefusal.FileBroken) refused.refusal()).line();
  }

  @Test
  void aFileIsReadAsItWasWritten() {
    String file = DayFileRules.write(LINES);
    assertThat(file)
        .startsWith("payment;bill;amount\np-1;HD-1;120000\np-2;HD/2;3456\n#;2;123456;")
        .endsWith("\n");
    assertThat(DayFileRules.read(bytes(file))).isEqualTo(LINES);
    assertThat(DayFileRules.read(bytes(file.strip()))).isEqualTo(LINES);
    assertThat(DayFileRules.read(bytes(file.replace("\n", "\r\n")))).isEqualTo(LINES);
    assertThat(DayFileRules.read(bytes(DayFileRules.write(List.of())))).isEmpty();
  }

  @Test
  void oneByteThatChangedIsSeen() {
    String file = DayFileRules.write(LINES);
    assertThat(broken(file.replace("120000", "120001"))).isEqualTo(4);
    assertThat(broken(file.replace("HD-1", "HD-3"))).isEqualTo(4);
    assertThat(broken(file.replace("p-2;HD/2;3456\n", ""))).isEqualTo(3);
    assertThat(broken(file.replace("#;2;", "#;3;"))).isEqualTo(4);
    assertThat(broken(file.replace(";123456;", ";123457;"))).isEqualTo(4);
    assertThat(broken(file.substring(0, file.length() - 2))).isEqualTo(4);
  }

  @Test
  void theFirstBrokenLineIsNamed() {
    String file = DayFileRules.write(LINES);
    assertThat(broken("")).isEqualTo(1);
    assertThat(broken("payment;bill;amount\n")).isEqualTo(1);
    assertThat(broken(file.replace("payment;", "Payment;"))).isEqualTo(1);
    assertThat(broken(file.replace("p-1;", "p 1;"))).isEqualTo(2);
    assertThat(broken(file.replace(";3456", ";3456.0"))).isEqualTo(3);
    assertThat(broken(file.replace(";3456", ";-3456"))).isEqualTo(3);
    assertThat(broken(file.replace(";3456", ";0"))).isEqualTo(3);
    assertThat(broken(file.replace(";3456", ";1000000001"))).isEqualTo(3);
    assertThat(broken(file.replace("#;2", "##;2"))).isEqualTo(4);
    assertThat(broken(file + "x")).isEqualTo(4);
  }

  private static List<DayLine> lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> new DayLine("p-" + i, "b", 1)).toList();
  }

  private static List<byte[]> files(List<DayLine> lines) {
    return DayFileRules.parts(lines).stream().map(part -> bytes(DayFileRules.write(part))).toList();
  }

  @Test
  void everyLineOfADayStandsInOneOfItsFilesAndTheLastIsNeverFull() {
    int full = DayFileRules.MOST_LINES;
    assertThat(DayFileRules.parts(List.of())).containsExactly(List.of());
    assertThat(DayFileRules.parts(lines(0, full - 1))).hasSize(1);
    assertThat(DayFileRules.parts(lines(0, full))).extracting(List::size).containsExactly(full, 0);
    List<DayLine> many = lines(0, 2 * full + 3);
    assertThat(DayFileRules.parts(many)).extracting(List::size).containsExactly(full, full, 3);
    assertThat(DayFileRules.read(files(many))).isEqualTo(many);
  }

  @Test
  void aDayIsReadWholeOrNotAtAll() {
    int full = DayFileRules.MOST_LINES;
    List<byte[]> files = files(lines(0, full + 3));
    byte[] first = files.getFirst();
    byte[] last = files.getLast();
    assertThat(DayFileRules.read(List.of(last, first))).hasSize(full + 3);
    assertThat(notWhole(List.of(first))).as("the next is missing").isTrue();
    assertThat(notWhole(List.of(first, first, last))).as("one of them twice").isTrue();
    assertThat(notWhole(List.of(last, bytes(DayFileRules.write(LINES))))).as("two days").isTrue();
    assertThat(notWhole(List.of())).isTrue();
  }

  private static boolean notWhole(List<byte[]> files) {
    return catchThrowableOfType(RefusedException.class, () -> DayFileRules.read(files))
        .refusal()
        .equals(new CollectionRefusal.FilesNotWhole(files.size()));
  }

  @Test
  void neitherOtherBytesNorTooManyAreRead() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> DayFileRules.read(new byte[] {(byte) 0xC3, 0x28}));
    assertThat(refused.refusal()).isEqualTo(new CollectionRefusal.FileBroken(0));
    refused =
        catchThrowableOfType(
            RefusedException.class, () -> DayFileRules.read(new byte[DayFileRules.MOST_BYTES + 1]));
    assertThat(refused.refusal()).isEqualTo(new CollectionRefusal.FileBroken(0));
    List<DayLine> many =
        IntStream.rangeClosed(1, DayFileRules.MOST_LINES + 1)
            .mapToObj(i -> new DayLine("p-" + i, "b", 1))
            .toList();
    assertThat(broken(DayFileRules.write(many))).isEqualTo(DayFileRules.MOST_LINES + 2);
    assertThat(DayFileRules.read(bytes(DayFileRules.write(many.subList(1, many.size())))))
        .hasSize(DayFileRules.MOST_LINES);
  }
}
