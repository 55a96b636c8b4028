package vn.gandan.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
    assertThat(RowsFile.harmless(cell)).isEqualTo("'" + cell);
  }

  @Test
  void vietnameseQuotesAndCommasComeOutAsTheyWere() {
    RowsPage.Cell cell = new RowsPage.Cell("x", "Xã \"Lưu Vệ\", Thanh Hóa", null, null);
    String file =
        new String(
            RowsFile.of(List.of("Bưu điện"), List.of(new RowsPage.Row(List.of(cell)))),
            StandardCharsets.UTF_8);
    assertThat(file).isEqualTo("\uFEFFBưu điện\r\n\"Xã \"\"Lưu Vệ\"\", Thanh Hóa\"\r\n");
  }
}
