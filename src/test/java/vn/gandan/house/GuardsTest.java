package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever docs/guards.md says stands against a failure is there, by that name. */
class GuardsTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

  @Test
  void everyFailureThatWasWrittenDownHasItsTest() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/guards.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| Failure"))
            .filter(line -> !line.startsWith("| ---"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(8);
    List<String> missing = new ArrayList<>();
    for (String row : rows) {
      Matcher named = NAMED.matcher(row);
      assertThat(named.find()).as(row).isTrue();
      do {
        if (!isTest(named.group(1), named.group(2))) {
          missing.add(named.group());
        }
      } while (named.find());
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isTest(String type, String method) throws IOException {
    Pattern declared =
        Pattern.compile(
            "(?s)@(Test|ParameterizedTest)\\b((?!\\bvoid\\b).)*\\bvoid " + method + "\\(");
    for (Path file : House.filesBelow(Path.of("src/test/java"), type + ".java")) {
      if (declared.matcher(Files.readString(file)).find()) {
        return true;
      }
    }
    return false;
  }
}
