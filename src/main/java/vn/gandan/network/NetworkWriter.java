package vn.gandan.network;

import static vn.gandan.network.TerritoryWriter.dates;
import static vn.gandan.network.TerritoryWriter.numbers;
import static vn.gandan.network.TerritoryWriter.texts;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Sql;
import vn.gandan.network.NetworkRows.AgencyRow;
import vn.gandan.network.NetworkRows.AppointmentRow;
import vn.gandan.network.NetworkRows.DeskRow;
import vn.gandan.network.NetworkRows.FieldRow;
import vn.gandan.network.NetworkRows.HoursRow;
import vn.gandan.network.NetworkRows.PointRow;
import vn.gandan.network.NetworkRows.PostRow;
import vn.gandan.network.NetworkRows.ServiceRow;
import vn.gandan.network.NetworkRows.StaffRow;

/**
 * Adds rows to a province's network, each kind in one statement; joins the caller's transaction.
 */
final class NetworkWriter {
  @Sql
  static final String PUT_OFFICES =
      """
      insert into network_office
             (office_id, commune_code, name, decision_number, decision_date, decision_signer, opens_on, source)
      select id, commune, name, number, dated, signer, opens, source
        from unnest(:ids::uuid[], :communes::text[], :names::text[], :numbers::text[], :dates::date[],
                    :signers::text[], :opens::date[], :sources::text[])
             as file (id, commune, name, number, dated, signer, opens, source)
      """;

  @Sql
  static final String PUT_POINTS =
      """
      insert into network_point
             (point_id, point_code, office_id, commune_code, level, name, address, lat_micro, lon_micro,
              expansion_wave, opens_on, source)
      select id, code, office, commune, level, name, address, lat, lon, wave, opens, source
        from unnest(:ids::uuid[], :codes::text[], :offices::uuid[], :communes::text[], :levels::text[],
                    :names::text[], :addresses::text[], :lats::bigint[], :lons::bigint[], :waves::bigint[],
                    :opens::date[], :sources::text[])
             as file (id, code, office, commune, level, name, address, lat, lon, wave, opens, source)
      """;

  @Sql
  static final String PUT_HOURS =
      """
      insert into network_point_hours (point_id, weekday, opens_minute, closes_minute, valid_from)
      select point, weekday, opens, closes, valid_from
        from unnest(:points::uuid[], :weekdays::bigint[], :opens::bigint[], :closes::bigint[], :froms::date[])
             as file (point, weekday, opens, closes, valid_from)
      """;

  @Sql
  static final String PUT_SERVICES =
      """
      insert into network_point_service (point_id, service, valid_from)
      select point, service, valid_from
        from unnest(:points::uuid[], :services::text[], :froms::date[]) as file (point, service, valid_from)
      """;

  @Sql
  static final String PUT_STAFF =
      """
      insert into network_staff (staff_id, staff_code, name, joined_on, left_on, source)
      select id, code, name, joined, gone, source
        from unnest(:ids::uuid[], :codes::text[], :names::text[], :joins::date[], :lefts::date[],
                    :sources::text[]) as file (id, code, name, joined, gone, source)
      """;

  @Sql
  static final String PUT_APPOINTMENTS =
      """
      insert into network_appointment
             (appointment_id, office_id, staff_id, duty, decision_number, decision_date, decision_signer, starts_on,
              ends_on)
      select id, office, staff, 'DIRECTOR', number, dated, signer, starts, ends
        from unnest(:ids::uuid[], :offices::uuid[], :staffs::uuid[], :numbers::text[], :dates::date[],
                    :signers::text[], :starts::date[], :ends::date[])
             as file (id, office, staff, number, dated, signer, starts, ends)
      """;

  @Sql
  static final String PUT_POSTS =
      """
      insert into network_post (post_id, staff_id, point_id, kind, starts_on)
      select id, staff, point, kind, starts
        from unnest(:ids::uuid[], :staffs::uuid[], :points::uuid[], :kinds::text[], :starts::date[])
             as file (id, staff, point, kind, starts)
      """;

  @Sql
  static final String PUT_AGENCIES =
      """
      insert into network_agency (agency_id, level, kind, commune_code, name, opens_on, source)
      select id, level, kind, commune, name, opens, source
        from unnest(:ids::uuid[], :levels::text[], :kinds::text[], :communes::text[], :names::text[],
                    :opens::date[], :sources::text[]) as file (id, level, kind, commune, name, opens, source)
      """;

  @Sql
  static final String PUT_AGENCY_CODES =
      """
      insert into network_agency_code (agency_code, agency_id, valid_from, source)
      select code, id, opens, source
        from unnest(:codes::text[], :ids::uuid[], :opens::date[], :sources::text[])
             as file (code, id, opens, source)
      """;

  @Sql
  static final String PUT_FIELDS =
      """
      insert into network_agency_field (agency_id, field, valid_from)
      select agency, field, valid_from
        from unnest(:agencies::uuid[], :fields::text[], :froms::date[]) as file (agency, field, valid_from)
      """;

  @Sql
  static final String PUT_DESKS =
      """
      insert into network_desk (desk_id, office_id, agency_id, kind, point_id, name, opens_on)
      select id, office, agency, kind, point, name, opens
        from unnest(:ids::uuid[], :offices::uuid[], :agencies::uuid[], :kinds::text[], :points::uuid[],
                    :names::text[], :opens::date[]) as file (id, office, agency, kind, point, name, opens)
      """;

  private final JdbcClient jdbc;

  NetworkWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void offices(List<Office> rows, String source) {
    jdbc.sql(PUT_OFFICES)
        .param("ids", ids(rows, Office::officeId))
        .param("communes", texts(rows, Office::communeCode))
        .param("names", texts(rows, Office::name))
        .param("numbers", texts(rows, Office::decisionNumber))
        .param("dates", dates(rows, Office::decisionDate))
        .param("signers", texts(rows, Office::decisionSigner))
        .param("opens", dates(rows, Office::opensOn))
        .param("sources", texts(rows, _ -> source))
        .update();
  }

  void points(List<PointRow> rows) {
    jdbc.sql(PUT_POINTS)
        .param("ids", ids(rows, PointRow::id))
        .param("codes", texts(rows, PointRow::code))
        .param("offices", ids(rows, PointRow::office))
        .param("communes", texts(rows, PointRow::commune))
        .param("levels", texts(rows, row -> row.level().stored()))
        .param("names", texts(rows, PointRow::name))
        .param("addresses", texts(rows, PointRow::address))
        .param("lats", numbers(rows, row -> row.place().latMicro()))
        .param("lons", numbers(rows, row -> row.place().lonMicro()))
        .param("waves", numbers(rows, PointRow::wave))
        .param("opens", dates(rows, PointRow::opensOn))
        .param("sources", texts(rows, PointRow::source))
        .update();
  }

  void hours(List<HoursRow> rows) {
    jdbc.sql(PUT_HOURS)
        .param("points", ids(rows, HoursRow::point))
        .param("weekdays", numbers(rows, HoursRow::weekday))
        .param("opens", numbers(rows, HoursRow::opensMinute))
        .param("closes", numbers(rows, HoursRow::closesMinute))
        .param("froms", dates(rows, HoursRow::from))
        .update();
  }

  void services(List<ServiceRow> rows) {
    jdbc.sql(PUT_SERVICES)
        .param("points", ids(rows, ServiceRow::point))
        .param("services", texts(rows, row -> row.service().name()))
        .param("froms", dates(rows, ServiceRow::from))
        .update();
  }

  void staff(List<StaffRow> rows) {
    jdbc.sql(PUT_STAFF)
        .param("ids", ids(rows, StaffRow::id))
        .param("codes", texts(rows, StaffRow::code))
        .param("names", texts(rows, StaffRow::name))
        .param("joins", dates(rows, StaffRow::joinedOn))
        .param("lefts", dates(rows, StaffRow::leftOn))
        .param("sources", texts(rows, StaffRow::source))
        .update();
  }

  void appointments(List<AppointmentRow> rows) {
    jdbc.sql(PUT_APPOINTMENTS)
        .param("ids", ids(rows, AppointmentRow::id))
        .param("offices", ids(rows, AppointmentRow::office))
        .param("staffs", ids(rows, AppointmentRow::staff))
        .param("numbers", texts(rows, AppointmentRow::decisionNumber))
        .param("dates", dates(rows, AppointmentRow::decisionDate))
        .param("signers", texts(rows, AppointmentRow::decisionSigner))
        .param("starts", dates(rows, AppointmentRow::startsOn))
        .param("ends", dates(rows, AppointmentRow::endsOn))
        .update();
  }

  void posts(List<PostRow> rows) {
    jdbc.sql(PUT_POSTS)
        .param("ids", ids(rows, PostRow::id))
        .param("staffs", ids(rows, PostRow::staff))
        .param("points", ids(rows, PostRow::point))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("starts", dates(rows, PostRow::startsOn))
        .update();
  }

  void agencies(List<AgencyRow> rows) {
    UUID[] ids = ids(rows, AgencyRow::id);
    String[] opens = dates(rows, AgencyRow::opensOn);
    String[] sources = texts(rows, AgencyRow::source);
    jdbc.sql(PUT_AGENCIES)
        .param("ids", ids)
        .param("levels", texts(rows, row -> row.level().name()))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("communes", texts(rows, AgencyRow::commune))
        .param("names", texts(rows, AgencyRow::name))
        .param("opens", opens)
        .param("sources", sources)
        .update();
    jdbc.sql(PUT_AGENCY_CODES)
        .param("codes", texts(rows, AgencyRow::code))
        .param("ids", ids)
        .param("opens", opens)
        .param("sources", sources)
        .update();
  }

  void fields(List<FieldRow> rows) {
    jdbc.sql(PUT_FIELDS)
        .param("agencies", ids(rows, FieldRow::agency))
        .param("fields", texts(rows, FieldRow::field))
        .param("froms", dates(rows, FieldRow::from))
        .update();
  }

  void desks(List<DeskRow> rows) {
    jdbc.sql(PUT_DESKS)
        .param("ids", ids(rows, DeskRow::id))
        .param("offices", ids(rows, DeskRow::office))
        .param("agencies", ids(rows, DeskRow::agency))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("points", ids(rows, DeskRow::point))
        .param("names", texts(rows, DeskRow::name))
        .param("opens", dates(rows, DeskRow::opensOn))
        .update();
  }

  private static <T> UUID[] ids(List<T> rows, Function<T, @Nullable UUID> cell) {
    return rows.stream().map(cell).toArray(UUID[]::new);
  }
}
