package vn.gandan.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gandan.calendar.OfficeHours.Opening;

/** The shipped days without a database, and the usual hours. */
final class CalendarFixture {
  static final OfficeHours USUAL =
      OfficeHours.weekdays(opening("07:30", "11:30"), opening("13:00", "17:00"));
  static final OfficeHours WITH_SATURDAY = USUAL.withSaturday(opening("07:30", "11:30"));
  static final Terms TERMS = new Terms(shipped(), USUAL, LocalTime.of(15, 0));
  static final Terms SATURDAY_TERMS = new Terms(shipped(), WITH_SATURDAY, LocalTime.of(15, 0));

  private CalendarFixture() {}

  static Opening opening(String opens, String closes) {
    return new Opening(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }

  static Instant instant(String local) {
    return at(local).atZone(Terms.ZONE).toInstant();
  }

  static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, Terms.ZONE);
  }

  static WorkCalendar shipped() {
    List<DayRule> rules = lines("days").stream().map(CalendarFixture::dayRule).toList();
    return new WorkCalendar(
        lines("years").stream()
            .map(line -> Integer.valueOf(line.getField("year")))
            .collect(Collectors.toSet()),
        rules);
  }

  static List<NamedCsvRecord> lines(String file) {
    InputStream stream =
        CalendarFixture.class.getResourceAsStream("/reference/calendar/" + file + ".csv");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DayRule dayRule(NamedCsvRecord line) {
    String standsFor = line.getField("stands_for");
    return new DayRule(
        LocalDate.parse(line.getField("day")),
        DayRule.Kind.valueOf(line.getField("kind")),
        standsFor.isEmpty() ? null : LocalDate.parse(standsFor),
        new Wording(line.getField("name_vi"), line.getField("name_en")),
        line.getField("certainty").equals("CERTAIN"),
        line.getField("source"));
  }
}
