package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.calendar.CalendarFixture.SATURDAY_TERMS;
import static vn.gandan.calendar.CalendarFixture.USUAL;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;

class CalendarTableTest {
  private static final TestDatabases.TestDatabase DATABASE = TestDatabases.fresh();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static HikariDataSource owner;
  private static HikariDataSource app;
  private static CalendarTable table;

  @BeforeAll
  static void loadTwice() {
    owner = DATABASE.owner("national");
    app = DATABASE.app(TestDatabases.THANH_HOA);
    CalendarReference reference = new CalendarReference();
    reference.load(JdbcClient.create(owner));
    reference.load(JdbcClient.create(owner));
    table = new CalendarTable(JdbcClient.create(app));
  }

  @AfterAll
  static void close() {
    owner.close();
    app.close();
  }

  @Test
  void theTablesSayWhatTheFilesSay() {
    for (int year = 2024; year <= 2030; year++) {
      assertThat(table.days(TODAY).of(year)).isEqualTo(CalendarFixture.shipped().of(year));
    }
    assertThat(count("calendar_day_rule")).isEqualTo(CalendarFixture.lines("days").size());
    assertThat(table.hours("STANDARD", TODAY)).isEqualTo(USUAL);
    assertThat(table.hours("SATURDAY_MORNING", TODAY)).isEqualTo(SATURDAY_TERMS.hours());
    assertThat(table.cutOff(TODAY)).isEqualTo(LocalTime.of(15, 0));
    assertThat(table.leg(PostalZone.REMOTE, TODAY).orElseThrow().workingDays()).isEqualTo(3);
  }

  @Test
  void theHolidayOf24NovemberWasNotKnownBeforeItsResolution() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertThat(table.days(LocalDate.of(2026, 6, 30)).ruleOn(day)).isEmpty();
    assertThat(table.days(LocalDate.of(2026, 7, 1)).ruleOn(day)).isPresent();
  }

  @Test
  void aLaterNoticeReplacesAnAssumedDayFromItsDate() {
    JdbcClient national = JdbcClient.create(owner);
    LocalDate lastDay = LocalDate.of(2030, 2, 7);
    national
        .sql(CalendarReference.DAY)
        .param("day", lastDay)
        .param("known_from", LocalDate.of(2029, 12, 1))
        .param("kind", "ORDINARY")
        .param("stands_for", null)
        .param("name_vi", "Không nghỉ")
        .param("name_en", "Not a day off")
        .param("certainty", "CERTAIN")
        .param("source", "thông báo")
        .update();
    assertThat(DayRules.isWorking(lastDay, table.days(LocalDate.of(2029, 11, 30)))).isFalse();
    assertThat(DayRules.isWorking(lastDay, table.days(LocalDate.of(2029, 12, 1)))).isTrue();
    national.sql("delete from calendar_day_rule where known_from = date '2029-12-01'").update();
  }

  @Test
  void theApplicationCannotChangeADay() {
    assertThatThrownBy(
            () -> JdbcClient.create(app).sql("update calendar_year set year = 2031").update())
        .isInstanceOf(BadSqlGrammarException.class)
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void theSchemaRefusesDaysThatMakeNoSense() {
    for (String row :
        List.of(
            "date '2031-03-03', 'SWAPPED_WORK', date '2031-03-04'",
            "date '2031-03-01', 'SWAPPED_OFF', date '2031-03-04'",
            "date '2031-03-03', 'SWAPPED_OFF', null",
            "date '2031-03-02', 'HALF_DAY', null",
            "date '2031-03-03', 'HOLIDAY', date '2031-03-04'",
            "date '2031-03-03', 'FESTIVAL', null")) {
      String insert =
          """
          insert into calendar_day_rule
                 (known_from, name_vi, name_en, certainty, source, day, kind, stands_for)
          values (date '2026-01-01', 'x', 'x', 'CERTAIN', 'x', %s)
          """
              .formatted(row);
      assertThatThrownBy(() -> JdbcClient.create(owner).sql(insert).update())
          .as(row)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private static int count(String name) {
    return JdbcClient.create(app).sql("select count(*) from " + name).query(Integer.class).single();
  }
}
