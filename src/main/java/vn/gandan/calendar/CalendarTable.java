package vn.gandan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Reads the national tables of days, hours and legs. */
@Repository
class CalendarTable {

  @Sql
  static final String YEARS =
      """
      select year
        from calendar_year
       order by year
       limit 200
      """;

  /** Of each day the rule that was made known last. */
  @Sql
  static final String DAYS =
      """
      select distinct on (day)
             day, kind, stands_for, name_vi, name_en, certainty, source
        from calendar_day_rule
       where known_from <= :asOf
       order by day, known_from desc
       limit 5000
      """;

  @Sql
  static final String HOURS =
      """
      select weekday, opens, closes
        from calendar_office_hours
       where profile = :profile
         and valid_from <= :asOf
         and (valid_to is null or valid_to > :asOf)
       order by weekday, opens
       limit 50
      """;

  @Sql
  static final String LEG =
      """
      select zone, working_days, source
        from calendar_postal_leg
       where zone = :zone
         and valid_from <= :asOf
         and (valid_to is null or valid_to > :asOf)
       limit 2
      """;

  @Sql
  static final String CUT_OFF =
      """
      select at_time
        from calendar_cut_off
       where rule = 'SAME_DAY'
         and valid_from <= :asOf
         and (valid_to is null or valid_to > :asOf)
       limit 2
      """;

  private final JdbcClient national;

  CalendarTable(@Qualifier("national") JdbcClient national) {
    this.national = national;
  }

  /** The days as they were known on {@code asOf}. */
  WorkCalendar days(LocalDate asOf) {
    List<Integer> years = national.sql(YEARS).query(Integer.class).list();
    List<DayRule> rules =
        national.sql(DAYS).param("asOf", asOf).query((row, _) -> dayRule(row)).list();
    return new WorkCalendar(new HashSet<>(years), rules);
  }

  /**
   * @throws IllegalStateException if the reference data has no such hours on that day
   */
  OfficeHours hours(String profile, LocalDate asOf) {
    Map<DayOfWeek, List<OfficeHours.Opening>> week = new EnumMap<>(DayOfWeek.class);
    national
        .sql(HOURS)
        .param("profile", profile)
        .param("asOf", asOf)
        .query(row -> {
          week.computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), _ -> new ArrayList<>())
              .add(opening(row));
        });
    if (week.isEmpty()) {
      throw new IllegalStateException("no office hours " + profile + " on " + asOf);
    }
    return new OfficeHours(week);
  }

  Optional<PostalLeg> leg(PostalZone zone, LocalDate asOf) {
    return national
        .sql(LEG)
        .param("zone", zone.name())
        .param("asOf", asOf)
        .query((row, _) ->
            new PostalLeg(
                PostalZone.valueOf(row.getString("zone")),
                row.getInt("working_days"),
                row.getString("source")))
        .optional();
  }

  LocalTime cutOff(LocalDate asOf) {
    return LocalTime.parse(national.sql(CUT_OFF).param("asOf", asOf).query(String.class).single());
  }

  private static DayRule dayRule(ResultSet row) throws SQLException {
    return new DayRule(
        row.getObject("day", LocalDate.class),
        DayRule.Kind.valueOf(row.getString("kind")),
        row.getObject("stands_for", LocalDate.class),
        new Wording(row.getString("name_vi"), row.getString("name_en")),
        row.getString("certainty").equals("CERTAIN"),
        row.getString("source"));
  }

  private static OfficeHours.Opening opening(ResultSet row) throws SQLException {
    return new OfficeHours.Opening(
        LocalTime.parse(row.getString("opens")), LocalTime.parse(row.getString("closes")));
  }
}
