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

/** Agencies with the code that they have on a day. */
@Repository
class AgencyTable {
  /** Agencies of a day with that day's code; each question adds which of them it means. */
  private static final String ON_THE_DAY =
      """
      select a.agency_id, c.agency_code, a.level, a.kind, a.commune_code, a.name
        from network_agency a
        left join network_agency_code c
          on c.agency_id = a.agency_id and c.valid_from <= :on and (c.valid_to is null or c.valid_to > :on)
       where a.opens_on <= :on and (a.closes_on is null or a.closes_on > :on)
      """;

  @Sql static final String BY_ID = ON_THE_DAY + " and a.agency_id = :agency limit 1";

  @Sql static final String BY_CODE = ON_THE_DAY + " and c.agency_code = :code limit 1";

  @Sql
  static final String OF_COMMUNE =
      ON_THE_DAY + " and a.commune_code = :commune and a.kind = :kind limit 1";

  @Sql
  static final String OF_LEVEL =
      ON_THE_DAY
          + """
             and a.level = :level and a.kind = :kind
           order by c.agency_code, a.name
           limit 1
          """;

  @Sql
  static final String OF_FIELD =
      ON_THE_DAY
          + """
             and a.level = :level
             and exists (select 1
                           from network_agency_field f
                          where f.agency_id = a.agency_id and f.field = :field
                            and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on))
           order by c.agency_code, a.name
           limit 1
          """;

  @Sql static final String ALL = ON_THE_DAY + " order by a.level, c.agency_code, a.name limit 2000";

  private final JdbcClient jdbc;

  AgencyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Agency> agency(UUID id, LocalDate on) {
    return one(jdbc.sql(BY_ID).param("agency", id), on);
  }

  Optional<Agency> byCode(String code, LocalDate on) {
    return one(jdbc.sql(BY_CODE).param("code", code), on);
  }

  Optional<Agency> ofCommune(String commune, Agency.Kind kind, LocalDate on) {
    return one(jdbc.sql(OF_COMMUNE).param("commune", commune).param("kind", kind.name()), on);
  }

  Optional<Agency> ofLevel(Agency.Level level, Agency.Kind kind, LocalDate on) {
    return one(jdbc.sql(OF_LEVEL).param("level", level.name()).param("kind", kind.name()), on);
  }

  Optional<Agency> ofField(Agency.Level level, String field, LocalDate on) {
    return one(jdbc.sql(OF_FIELD).param("level", level.name()).param("field", field), on);
  }

  List<Agency> all(LocalDate on) {
    return jdbc.sql(ALL).param("on", on).query((row, _) -> agency(row)).list();
  }

  private static Optional<Agency> one(JdbcClient.StatementSpec question, LocalDate on) {
    return question.param("on", on).query((row, _) -> agency(row)).optional();
  }

  private static Agency agency(ResultSet row) throws SQLException {
    return new Agency(
        row.getObject("agency_id", UUID.class),
        row.getString("agency_code"),
        Agency.Level.valueOf(row.getString("level")),
        Agency.Kind.valueOf(row.getString("kind")),
        row.getString("commune_code"),
        row.getString("name"));
  }
}
