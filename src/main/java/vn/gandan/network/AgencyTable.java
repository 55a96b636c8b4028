package vn.gandan.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Agencies with the code that they have on a day. */
@Repository
class AgencyTable {
  @Sql
  static final String AGENCIES =
      """
      select a.agency_id, c.agency_code, a.level, a.kind, a.commune_code, a.name
        from network_agency a
        left join network_agency_code c
          on c.agency_id = a.agency_id and c.valid_from <= :on and (c.valid_to is null or c.valid_to > :on)
       where a.opens_on <= :on and (a.closes_on is null or a.closes_on > :on)
         and (cast(:agency as uuid) is null or a.agency_id = :agency)
         and (cast(:code as text) is null or c.agency_code = :code)
         and (cast(:commune as text) is null or a.commune_code = :commune)
         and (cast(:level as text) is null or a.level = :level)
         and (cast(:kind as text) is null or a.kind = :kind)
         and (cast(:field as text) is null
              or exists (select 1
                           from network_agency_field f
                          where f.agency_id = a.agency_id and f.field = :field
                            and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on)))
       order by a.level, c.agency_code, a.name
       limit 2000
      """;

  private final JdbcClient jdbc;

  AgencyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Agency> agency(UUID id, LocalDate on) {
    return ask(new Wanted(id, null, null, null, null, null), on).stream().findFirst();
  }

  Optional<Agency> byCode(String code, LocalDate on) {
    return ask(new Wanted(null, code, null, null, null, null), on).stream().findFirst();
  }

  Optional<Agency> ofCommune(String commune, Agency.Kind kind, LocalDate on) {
    return ask(new Wanted(null, null, commune, Agency.Level.COMMUNE, kind, null), on).stream()
        .findFirst();
  }

  Optional<Agency> ofLevel(Agency.Level level, Agency.Kind kind, LocalDate on) {
    return ask(new Wanted(null, null, null, level, kind, null), on).stream().findFirst();
  }

  Optional<Agency> ofField(Agency.Level level, String field, LocalDate on) {
    return ask(new Wanted(null, null, null, level, null, field), on).stream().findFirst();
  }

  List<Agency> all(LocalDate on) {
    return ask(new Wanted(null, null, null, null, null, null), on);
  }

  private record Wanted(
      @Nullable UUID agency,
      @Nullable String code,
      @Nullable String commune,
      Agency.@Nullable Level level,
      Agency.@Nullable Kind kind,
      @Nullable String field) {}

  private List<Agency> ask(Wanted wanted, LocalDate on) {
    return jdbc.sql(AGENCIES)
        .param("on", on)
        .param("agency", wanted.agency())
        .param("code", wanted.code())
        .param("commune", wanted.commune())
        .param("level", wanted.level() == null ? null : wanted.level().name())
        .param("kind", wanted.kind() == null ? null : wanted.kind().name())
        .param("field", wanted.field())
        .query((row, _) -> agency(row))
        .list();
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
