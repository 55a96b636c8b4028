package vn.gandan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Sql;
import vn.gandan.network.NetworkRows.AgencyRow;
import vn.gandan.network.NetworkRows.AppointmentRow;
import vn.gandan.network.NetworkRows.DeskRow;
import vn.gandan.network.NetworkRows.FieldRow;
import vn.gandan.network.NetworkRows.PointRow;
import vn.gandan.network.NetworkRows.PostRow;
import vn.gandan.network.NetworkRows.StaffRow;
import vn.gandan.operation.Desk;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Row;
import vn.gandan.sheet.Sheet;

/** Reads each kind of file of a province against what stands, and writes it when it is whole. */
final class ProvinceSheets {
  /**
   * All codes in use, each with its kind in front, so that one statement tells what a file may
   * name.
   */
  @Sql
  static final String CODES =
      """
      select 'commune ' || commune_code as code from network_commune
      union all
      select 'office ' || commune_code from network_office
      union all
      select 'point ' || point_code from network_point
      union all
      select 'staff ' || staff_code from network_staff
      union all
      select 'agency ' || agency_code from network_agency_code
      union all
      select 'director ' || o.commune_code
        from network_appointment a
        join network_office o on o.office_id = a.office_id
       where a.ends_on is null
      union all
      select 'desk ' || desk_id from network_desk
       limit 1000000
      """;

  private static final Pattern POINT_CODE = Pattern.compile("[A-Za-z0-9-]{3,30}");
  private static final Pattern STAFF_CODE = Pattern.compile("[A-Za-z0-9-]{3,30}");
  private static final Pattern SIGN = Pattern.compile("[a-z0-9-]{2,30}");
  private static final Pattern AGENCY_CODE =
      Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,3}){0,3}|\\d{3}(\\.\\d{2}){2}\\.[A-Z]\\d{2}");
  private static final Pattern LEVEL = Pattern.compile("[1-4]|CENTRE");
  private static final int NAME = 200;
  private static final long MOST_WAVES = 99;

  private final JdbcClient jdbc;
  private final String source;
  private final Set<String> codes = new HashSet<>();

  ProvinceSheets(JdbcClient jdbc, String source) {
    this.jdbc = jdbc;
    this.source = source;
  }

  static Columns columns(NetworkImport.Shape shape) {
    return switch (shape) {
      case OFFICES ->
          Columns.of(
              "commune", "name", "decision_number", "decision_date", "decision_signer", "opens_on");
      case POINTS ->
          Columns.of(
              "code",
              "commune",
              "level",
              "name",
              "address",
              "lat",
              "lon",
              "wave",
              "services",
              "hours",
              "opens_on");
      case STAFF ->
          Columns.of("code", "name", "joined_on", "left_on", "post", "point", "starts_on");
      case DIRECTORS ->
          Columns.of(
              "commune",
              "staff",
              "decision_number",
              "decision_date",
              "decision_signer",
              "starts_on",
              "ends_on");
      case AGENCIES -> Columns.of("code", "level", "kind", "commune", "name", "fields", "opens_on");
      case DESKS -> Columns.of("unit", "sign", "kind", "point", "name", "opens_on");
    };
  }

  /** Tells all faults to the sheet; what comes back writes the rows. */
  Runnable check(NetworkImport.Shape shape, Sheet sheet) {
    codes.addAll(jdbc.sql(CODES).query(String.class).list());
    NetworkWriter writer = new NetworkWriter(jdbc);
    return switch (shape) {
      case OFFICES -> {
        List<Office> rows = sheet.map(this::office, Office::communeCode);
        yield () -> writer.offices(rows, source);
      }
      case POINTS -> {
        List<ReadPoint> rows = sheet.map(this::point, it -> it.point().code());
        yield () -> {
          writer.points(rows.stream().map(ReadPoint::point).toList());
          writer.hours(rows.stream().flatMap(it -> it.hours().stream()).toList());
          writer.services(rows.stream().flatMap(it -> it.services().stream()).toList());
        };
      }
      case STAFF -> {
        List<ReadStaff> rows = sheet.map(this::staff, it -> it.staff().code());
        yield () -> {
          writer.staff(rows.stream().map(ReadStaff::staff).toList());
          writer.posts(rows.stream().flatMap(it -> it.post().stream()).toList());
        };
      }
      case DIRECTORS -> {
        List<AppointmentRow> rows = sheet.map(this::director, it -> it.office().toString());
        yield () -> writer.appointments(rows);
      }
      case AGENCIES -> {
        List<ReadAgency> rows = sheet.map(this::agency, it -> it.agency().code());
        yield () -> {
          writer.agencies(rows.stream().map(ReadAgency::agency).toList());
          writer.fields(rows.stream().flatMap(it -> it.fields().stream()).toList());
        };
      }
      case DESKS -> {
        List<DeskRow> rows = sheet.map(this::desk, it -> it.id().toString());
        yield () -> writer.desks(rows);
      }
    };
  }

  private record ReadPoint(
      PointRow point, List<NetworkRows.HoursRow> hours, List<NetworkRows.ServiceRow> services) {}

  private record ReadStaff(StaffRow staff, Optional<PostRow> post) {}

  private record ReadAgency(AgencyRow agency, List<FieldRow> fields) {}

  private Office office(Row row) {
    String commune = existing(row, "commune", Commune.CODE, "commune ");
    fresh(row, "commune", "office ", commune);
    return new Office(
        NetworkIds.office(commune),
        commune,
        row.text("name", NAME),
        row.text("decision_number", NAME),
        row.date("decision_date"),
        row.text("decision_signer", NAME),
        row.date("opens_on"),
        null);
  }

  private ReadPoint point(Row row) {
    String code = row.matching("code", POINT_CODE);
    fresh(row, "code", "point ", code);
    String commune = existing(row, "commune", Commune.CODE, "office ");
    LocalDate opensOn = row.date("opens_on");
    UUID id = NetworkIds.point(code);
    PointRow point =
        new PointRow(
            id,
            code,
            NetworkIds.office(commune),
            commune,
            ServicePoint.Level.of(row.matching("level", LEVEL)),
            row.text("name", NAME),
            row.text("address", NAME),
            new GeoPoint(
                row.micro("lat", GeoPoint.SOUTHERNMOST, GeoPoint.NORTHERNMOST),
                row.micro("lon", GeoPoint.WESTERNMOST, GeoPoint.EASTERNMOST)),
            row.maybeWhole("wave", 1, MOST_WAVES).stream().boxed().findFirst().orElse(null),
            opensOn,
            source);
    return new ReadPoint(
        point, HoursText.read(row, "hours", id, opensOn), services(row, id, opensOn));
  }

  private static List<NetworkRows.ServiceRow> services(Row row, UUID point, LocalDate from) {
    Set<ServicePoint.Service> services = new HashSet<>();
    for (String word : row.text("services", NAME).split("\\|", -1)) {
      try {
        if (!services.add(ServicePoint.Service.valueOf(word))) {
          throw row.unreadable("services", Fault.Reason.TWICE, word);
        }
      } catch (IllegalArgumentException e) {
        throw row.unreadable("services", Fault.Reason.UNKNOWN_WORD, word);
      }
    }
    return services.stream().map(it -> new NetworkRows.ServiceRow(point, it, from)).toList();
  }

  private ReadStaff staff(Row row) {
    String code = row.matching("code", STAFF_CODE);
    fresh(row, "code", "staff ", code);
    LocalDate joined = row.date("joined_on");
    LocalDate left = after(row, "left_on", joined);
    UUID id = NetworkIds.staff(code);
    StaffRow staff = new StaffRow(id, code, row.text("name", NAME), joined, left, source);
    if (row.maybe("post", NAME).isEmpty()) {
      return new ReadStaff(staff, Optional.empty());
    }
    LocalDate starts = row.date("starts_on");
    if (starts.isBefore(joined)) {
      throw row.unreadable("starts_on", Fault.Reason.PERIOD, starts.toString());
    }
    String point = existing(row, "point", POINT_CODE, "point ");
    PostRow post =
        new PostRow(
            NetworkIds.post(code, starts.toString()),
            id,
            NetworkIds.point(point),
            row.oneOf("post", Coverage.PostKind.class),
            starts);
    return new ReadStaff(staff, Optional.of(post));
  }

  private AppointmentRow director(Row row) {
    String commune = existing(row, "commune", Commune.CODE, "office ");
    fresh(row, "commune", "director ", commune);
    LocalDate starts = row.date("starts_on");
    return new AppointmentRow(
        NetworkIds.appointment(commune, starts.toString()),
        NetworkIds.office(commune),
        NetworkIds.staff(existing(row, "staff", STAFF_CODE, "staff ")),
        row.text("decision_number", NAME),
        row.date("decision_date"),
        row.text("decision_signer", NAME),
        starts,
        after(row, "ends_on", starts));
  }

  private ReadAgency agency(Row row) {
    String code = row.matching("code", AGENCY_CODE);
    fresh(row, "code", "agency ", code);
    Agency.Level level = row.oneOf("level", Agency.Level.class);
    String commune = null;
    if (level == Agency.Level.COMMUNE) {
      commune = existing(row, "commune", Commune.CODE, "commune ");
    } else if (!row.maybe("commune", NAME).isEmpty()) {
      throw row.unreadable("commune", Fault.Reason.FORM, row.maybe("commune", NAME));
    }
    LocalDate opensOn = row.date("opens_on");
    UUID id = NetworkIds.agency(code);
    List<FieldRow> fields = new ArrayList<>();
    for (String field : row.maybe("fields", 1_000).split("\\|", -1)) {
      if (!field.isBlank()) {
        fields.add(new FieldRow(id, field.strip(), opensOn));
      }
    }
    return new ReadAgency(
        new AgencyRow(
            id,
            level,
            row.oneOf("kind", Agency.Kind.class),
            commune,
            row.text("name", NAME),
            opensOn,
            code,
            source),
        fields);
  }

  private DeskRow desk(Row row) {
    String unit = row.text("unit", 30);
    boolean ofOffice = Commune.CODE.matcher(unit).matches();
    existing(row, "unit", ofOffice ? Commune.CODE : AGENCY_CODE, ofOffice ? "office " : "agency ");
    Desk.Kind kind = row.oneOf("kind", Desk.Kind.class);
    if (ofOffice == (kind == Desk.Kind.AGENCY) || kind == Desk.Kind.PROVINCE) {
      throw row.unreadable("kind", Fault.Reason.FORM, kind.name());
    }
    UUID id = NetworkIds.desk(unit, row.matching("sign", SIGN));
    fresh(row, "sign", "desk ", id.toString());
    UUID point =
        row.maybe("point", NAME).isEmpty()
            ? null
            : NetworkIds.point(existing(row, "point", POINT_CODE, "point "));
    return new DeskRow(
        id,
        ofOffice ? NetworkIds.office(unit) : null,
        ofOffice ? null : NetworkIds.agency(unit),
        kind,
        point,
        row.text("name", NAME),
        row.date("opens_on"));
  }

  private String existing(Row row, String column, Pattern form, String kind) {
    String code = row.matching(column, form);
    if (!codes.contains(kind + code)) {
      throw row.unreadable(column, Fault.Reason.UNKNOWN_REFERENCE, code);
    }
    return code;
  }

  private void fresh(Row row, String column, String kind, String code) {
    if (codes.contains(kind + code)) {
      throw row.unreadable(column, Fault.Reason.TWICE, code);
    }
  }

  private static @Nullable LocalDate after(Row row, String column, LocalDate start) {
    LocalDate end = row.maybeDate(column).orElse(null);
    if (end != null && !end.isAfter(start)) {
      throw row.unreadable(column, Fault.Reason.PERIOD, end.toString());
    }
    return end;
  }
}
