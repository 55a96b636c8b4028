package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.gandan.storage.TestDatabases;

/**
 * Whatever stands in a cell arrives in the database as it stood, and none breaks out of its row.
 */
class CopyRowsTest {
  private static final int MANY = 5_000;

  @Test
  void textArrivesAsItStoodAndBreaksBecomeSpaces() throws Exception {
    List<String> sent =
        List.of(
            "Lê Thị Hoà, thôn Đông",
            "\\N",
            "C:\\lương\\.",
            "\\.",
            "",
            "một\thai\nba\rbốn",
            "chữ Nôm \uD840\uDC00 và \uD83D\uDE00",
            "x".repeat(200_000));
    assertThat(copied(sent))
        .containsExactly(
            "Lê Thị Hoà, thôn Đông",
            "\\N",
            "C:\\lương\\.",
            "\\.",
            "",
            "một hai ba bốn",
            "chữ Nôm \uD840\uDC00 và \uD83D\uDE00",
            "x".repeat(200_000));
  }

  @Test
  void halfACharacterIsReplacedAndNothingAroundItIsLost() throws Exception {
    assertThat(copied(List.of("trước \uD840 sau"))).containsExactly("trước ? sau");
  }

  @Test
  void manyRowsArriveWholeAcrossBlocks() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      sent.add("Đặng Thị Mến " + i);
    }
    assertThat(copied(sent)).isEqualTo(sent);
  }

  private static List<String> copied(List<String> texts) throws Exception {
    try (HikariDataSource owner = TestDatabases.fresh().owner("thanh_hoa");
        Connection connection = owner.getConnection()) {
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      jdbc.sql("create temporary table arrived (no integer, day date, words text, nothing text)")
          .update();
      try (CopyRows rows = new CopyRows(connection, "copy arrived from stdin")) {
        int number = 0;
        for (String text : texts) {
          rows.add(number++).add(LocalDate.of(2026, 11, 22)).add(text).add(null).end();
        }
        rows.finish();
      }
      assertThat(
              jdbc.sql("select count(*) from arrived where nothing is null and day = '2026-11-22'")
                  .query(Long.class)
                  .single())
          .isEqualTo(texts.size());
      return jdbc.sql("select words from arrived order by no").query(String.class).list();
    }
  }
}
