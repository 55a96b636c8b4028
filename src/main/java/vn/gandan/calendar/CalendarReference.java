package vn.gandan.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.NationalReference;

/** Brings the shipped days, hours and legs into {@code national}, as its owner; repeatable. */
@Component
class CalendarReference implements NationalReference {

  @Sql
  static final String YEAR =
      """
      insert into calendar_year (year, source)
      values (:year, :source)
          on conflict (year) do update set source = excluded.source
      """;

  @Sql
  static final String DAY =
      """
      insert into calendar_day_rule
             (day, known_from, kind, stands_for, name_vi, name_en, certainty, source)
      values (:day, :known_from, :kind, :stands_for, :name_vi, :name_en, :certainty, :source)
          on conflict (day, known_from) do update
         set kind = excluded.kind, stands_for = excluded.stands_for, name_vi = excluded.name_vi,
             name_en = excluded.name_en, certainty = excluded.certainty, source = excluded.source
      """;

  @Sql
  static final String HOURS =
      """
      insert into calendar_office_hours
             (profile, weekday, opens, closes, valid_from, valid_to, source)
      values (:profile, :weekday, :opens, :closes, :valid_from, :valid_to, :source)
          on conflict (profile, weekday, opens, valid_from) do update
         set closes = excluded.closes, valid_to = excluded.valid_to, source = excluded.source
      """;

  @Sql
  static final String LEG =
      """
      insert into calendar_postal_leg (zone, working_days, valid_from, valid_to, source)
      values (:zone, :working_days, :valid_from, :valid_to, :source)
          on conflict (zone, valid_from) do update
         set working_days = excluded.working_days, valid_to = excluded.valid_to,
             source = excluded.source
      """;

  @Sql
  static final String CUT_OFF =
      """
      insert into calendar_cut_off (rule, at_time, valid_from, valid_to, source)
      values (:rule, :at_time, :valid_from, :valid_to, :source)
          on conflict (rule, valid_from) do update
         set at_time = excluded.at_time, valid_to = excluded.valid_to, source = excluded.source
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "years",
          YEAR,
          "days",
          DAY,
          "office_hours",
          HOURS,
          "postal_legs",
          LEG,
          "cut_offs",
          CUT_OFF);

  @Override
  public void load(JdbcClient national) {
    FILES.forEach((name, statement) -> load(national, name, statement));
  }

  private static void load(JdbcClient national, String name, String statement) {
    try (Reader reader = open(name);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      for (NamedCsvRecord line : csv) {
        JdbcClient.StatementSpec insert = national.sql(statement);
        for (String column : line.getHeader()) {
          insert = insert.param(column, value(column, line.getField(column)));
        }
        insert.update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Reader open(String name) {
    InputStream file =
        CalendarReference.class.getResourceAsStream("/reference/calendar/" + name + ".csv");
    return new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8);
  }

  private static @Nullable Object value(String column, String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    return switch (column) {
      case "day", "known_from", "stands_for", "valid_from", "valid_to" -> LocalDate.parse(raw);
      case "year", "weekday", "working_days" -> Integer.valueOf(raw);
      default -> raw;
    };
  }
}
