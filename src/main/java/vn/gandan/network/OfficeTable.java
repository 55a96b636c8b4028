package vn.gandan.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Commune post offices and their directors. */
@Repository
class OfficeTable {
  @Sql
  static final String OFFICE =
      """
      select office_id, commune_code, name, decision_number, decision_date, decision_signer, opens_on, closes_on
        from network_office
       where office_id = :office
       limit 1
      """;

  @Sql
  static final String OFFICE_OF_COMMUNE =
      """
      select office_id, commune_code, name, decision_number, decision_date, decision_signer, opens_on, closes_on
        from network_office
       where commune_code = :commune
         and opens_on <= :on and (closes_on is null or closes_on > :on)
       limit 1
      """;

  @Sql
  static final String OFFICES =
      """
      select office_id, commune_code, name, decision_number, decision_date, decision_signer, opens_on, closes_on
        from network_office
       where opens_on <= :on and (closes_on is null or closes_on > :on)
       order by commune_code
       limit 1000
      """;

  @Sql
  static final String DIRECTOR =
      """
      select a.office_id, a.staff_id, s.name, a.decision_number, a.starts_on, a.ends_on
        from network_appointment a
        join network_staff s on s.staff_id = a.staff_id
       where a.office_id = :office and a.duty = 'DIRECTOR'
         and a.starts_on <= :on and (a.ends_on is null or a.ends_on > :on)
       limit 1
      """;

  @Sql
  static final String WITHOUT_DIRECTOR =
      """
      select o.office_id, o.commune_code, o.name, o.decision_number, o.decision_date, o.decision_signer,
             o.opens_on, o.closes_on
        from network_office o
       where o.opens_on <= :on and (o.closes_on is null or o.closes_on > :on)
         and not exists (select 1
                           from network_appointment a
                          where a.office_id = o.office_id and a.duty = 'DIRECTOR'
                            and a.starts_on <= :on and (a.ends_on is null or a.ends_on > :on))
       order by o.commune_code
       limit 1000
      """;

  @Sql
  static final String STAFF_NAME =
      """
      select name
        from network_staff
       where staff_id = :staff
       limit 1
      """;

  private final JdbcClient jdbc;

  OfficeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Office> office(UUID office) {
    return jdbc.sql(OFFICE).param("office", office).query((row, _) -> office(row)).optional();
  }

  Optional<Office> officeOfCommune(String commune, LocalDate on) {
    return jdbc.sql(OFFICE_OF_COMMUNE)
        .param("commune", commune)
        .param("on", on)
        .query((row, _) -> office(row))
        .optional();
  }

  List<Office> offices(LocalDate on) {
    return jdbc.sql(OFFICES).param("on", on).query((row, _) -> office(row)).list();
  }

  Optional<Director> director(UUID office, LocalDate on) {
    return jdbc.sql(DIRECTOR)
        .param("office", office)
        .param("on", on)
        .query((row, _) -> director(row))
        .optional();
  }

  List<Office> withoutDirector(LocalDate on) {
    return jdbc.sql(WITHOUT_DIRECTOR).param("on", on).query((row, _) -> office(row)).list();
  }

  Optional<String> staffName(UUID staff) {
    return jdbc.sql(STAFF_NAME).param("staff", staff).query(String.class).optional();
  }

  private static Office office(ResultSet row) throws SQLException {
    return new Office(
        row.getObject("office_id", UUID.class),
        row.getString("commune_code"),
        row.getString("name"),
        row.getString("decision_number"),
        row.getObject("decision_date", LocalDate.class),
        row.getString("decision_signer"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class));
  }

  private static Director director(ResultSet row) throws SQLException {
    return new Director(
        row.getObject("office_id", UUID.class),
        row.getObject("staff_id", UUID.class),
        row.getString("name"),
        row.getString("decision_number"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class));
  }
}
