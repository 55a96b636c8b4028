package vn.gandan.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Service points with their services and hours, each list in one statement. */
@Repository
class PointTable {
  /**
   * Services and hours come as "DOSSIER MAIL" and "1-420-690 1-810-1020", so that 200 points are
   * one round trip.
   */
  @Sql
  static final String POINTS =
      """
      select p.point_id, p.point_code, p.office_id, p.commune_code, p.level, p.name, p.address, p.lat_micro, p.lon_micro,
             p.expansion_wave,
             (select coalesce(string_agg(s.service, ' ' order by s.service), '')
                from network_point_service s
               where s.point_id = p.point_id
                 and s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)) as services,
             (select coalesce(string_agg(h.weekday || '-' || h.opens_minute || '-' || h.closes_minute, ' '
                                         order by h.weekday, h.opens_minute), '')
                from network_point_hours h
               where h.point_id = p.point_id
                 and h.valid_from <= :on and (h.valid_to is null or h.valid_to > :on)) as hours
        from network_point p
       where p.opens_on <= :on and (p.closes_on is null or p.closes_on > :on)
         and (cast(:point as uuid) is null or p.point_id = :point)
         and (cast(:office as uuid) is null or p.office_id = :office)
         and (cast(:level as text) is null or p.level = :level)
         and (cast(:service as text) is null
              or exists (select 1
                           from network_point_service f
                          where f.point_id = p.point_id and f.service = :service
                            and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on)))
       order by p.commune_code, p.point_code
       limit 2000
      """;

  private static final int MINUTES_A_DAY = 24 * 60;
  private final JdbcClient jdbc;

  PointTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ServicePoint> point(UUID point, LocalDate on) {
    return ask(on, point, null, null, null).stream().findFirst();
  }

  List<ServicePoint> pointsOf(UUID office, LocalDate on) {
    return ask(on, null, office, null, null);
  }

  List<ServicePoint> points(
      ServicePoint.@Nullable Level level, ServicePoint.@Nullable Service service, LocalDate on) {
    return ask(
        on,
        null,
        null,
        level == null ? null : level.stored(),
        service == null ? null : service.name());
  }

  private List<ServicePoint> ask(
      LocalDate on,
      @Nullable UUID point,
      @Nullable UUID office,
      @Nullable String level,
      @Nullable String service) {
    return jdbc.sql(POINTS)
        .param("on", on)
        .param("point", point)
        .param("office", office)
        .param("level", level)
        .param("service", service)
        .query((row, _) -> point(row))
        .list();
  }

  private static ServicePoint point(ResultSet row) throws SQLException {
    long wave = row.getLong("expansion_wave");
    boolean inWave = !row.wasNull();
    return new ServicePoint(
        row.getObject("point_id", UUID.class),
        row.getString("point_code"),
        row.getObject("office_id", UUID.class),
        row.getString("commune_code"),
        ServicePoint.Level.of(row.getString("level")),
        row.getString("name"),
        row.getString("address"),
        new GeoPoint(row.getLong("lat_micro"), row.getLong("lon_micro")),
        inWave ? Math.toIntExact(wave) : null,
        services(row.getString("services")),
        hours(row.getString("hours")));
  }

  private static Set<ServicePoint.Service> services(String stored) {
    Set<ServicePoint.Service> services = EnumSet.noneOf(ServicePoint.Service.class);
    for (String word : stored.split(" ", -1)) {
      if (!word.isEmpty()) {
        services.add(ServicePoint.Service.valueOf(word));
      }
    }
    return services;
  }

  private static List<ServicePoint.Hours> hours(String stored) {
    List<ServicePoint.Hours> hours = new ArrayList<>();
    for (String stretch : stored.split(" ", -1)) {
      if (!stretch.isEmpty()) {
        String[] parts = stretch.split("-", -1);
        hours.add(
            new ServicePoint.Hours(
                DayOfWeek.of(Integer.parseInt(parts[0])), minute(parts[1]), minute(parts[2])));
      }
    }
    return hours;
  }

  private static LocalTime minute(String minutes) {
    int minute = Integer.parseInt(minutes);
    return minute == MINUTES_A_DAY ? LocalTime.MAX : LocalTime.ofSecondOfDay(minute * 60L);
  }
}
