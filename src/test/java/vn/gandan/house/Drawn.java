package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that is drawn from the program. It is written to {@code target}, then
 * compared with the committed one; {@code -Dgandan.refresh=true} replaces the committed one.
 */
final class Drawn {
  private static final String REFRESH = "gandan.refresh";

  private Drawn() {}

  /**
   * @param page its place below the repository's root
   */
  static void mustBeCurrent(Path page, String drawn) {
    write(Path.of("target", "drawn").resolve(page), drawn);
    if (Boolean.getBoolean(REFRESH)) {
      write(page, drawn);
    }
    String committed = Files.exists(page) ? House.text(page) : "";
    assertThat(committed)
        .as(
            "%s is stale: the program has changed. Look at target/drawn/%s; to take it over, run:"
                + "  ./gandan check -D%s=true -Dtest='vn.gandan.house.*'  and commit the page",
            page, page, REFRESH)
        .isEqualTo(drawn);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
