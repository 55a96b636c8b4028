package vn.gandan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTest {

  @ParameterizedTest
  @CsvSource({
    "255044462d312e370a25e2e3cfd30a, PDF",
    "ffd8ffe000104a46494600010101006000600000, JPEG",
    "ffd8ffe1001845786966000049492a0008000000, JPEG",
    "89504e470d0a1a0a0000000d49484452, PNG",
  })
  void theFirstBytesTellTheType(String hex, FileType type) {
    assertThat(FileRules.typeOf(HexFormat.of().parseHex(hex))).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF",
        " %PDF-1.7",
        "<html><script>alert(1)</script>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "GIF89a",
        "PK\u0003\u0004",
        "MZ",
        "#!/bin/sh",
        "text"
      })
  void everythingElseIsRefused(String content) {
    assertThat(FileRules.typeOf(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ffd8", "89504e470d0a1a", "d8ffe000104a464946", "00ffd8ffe0"})
  void halfABeginningIsNone(String hex) {
    assertThat(FileRules.typeOf(HexFormat.of().parseHex(hex))).isEmpty();
  }
}
