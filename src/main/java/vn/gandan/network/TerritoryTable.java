package vn.gandan.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.ReferenceMemory;

/** Reads the territory of the country; needs no province. */
@Repository
class TerritoryTable {
  @Sql
  static final String PROVINCES =
      """
      select p.province_code, p.slug, n.kind, n.name, n.valid_from, n.valid_to, n.source
        from network_province p
        join network_province_name n on n.province_code = p.province_code
       where n.valid_from <= :on and (n.valid_to is null or n.valid_to > :on)
       order by p.province_code
       limit 100
      """;

  @Sql
  static final String COMMUNE =
      """
      select c.commune_code, c.province_code, n.kind, n.name, c.postal_code, c.lat_micro, c.lon_micro,
             n.valid_from, n.valid_to, n.source
        from network_commune c
        join network_commune_name n on n.commune_code = c.commune_code
       where c.commune_code = :code
         and n.valid_from <= :on and (n.valid_to is null or n.valid_to > :on)
       limit 1
      """;

  @Sql
  static final String COMMUNES =
      """
      select c.commune_code, c.province_code, n.kind, n.name, c.postal_code, c.lat_micro, c.lon_micro,
             n.valid_from, n.valid_to, n.source
        from network_commune c
        join network_commune_name n on n.commune_code = c.commune_code
       where c.province_code = :province
         and n.valid_from <= :on and (n.valid_to is null or n.valid_to > :on)
       order by c.commune_code
       limit 1000
      """;

  @Sql
  static final String FORMER =
      """
      select f.former_code, f.name, f.district, p.name as province_name, f.scope, f.commune_code, f.closed_on
        from network_former_commune f
        join network_former_province p on p.former_code = f.former_province
       where f.commune_code = :commune
       order by f.former_code
       limit 200
      """;

  @Sql
  static final String SUCCESSORS =
      """
      select f.former_code, f.name, f.district, p.name as province_name, f.scope, f.commune_code, f.closed_on
        from network_former_commune f
        join network_former_province p on p.former_code = f.former_province
       where f.former_code = :former
       order by f.commune_code
       limit 50
      """;

  @Sql
  static final String PROVINCE_OF_AGENCY =
      """
      select province_code
        from network_former_province
       where agency_code = :letters
       limit 1
      """;

  @Sql
  static final String FORMER_OF_PROVINCE =
      """
      select f.former_code, f.name, f.district, p.name as province_name, f.scope, f.commune_code, f.closed_on
        from network_former_commune f
        join network_former_province p on p.former_code = f.former_province
        join network_commune c on c.commune_code = f.commune_code
       where c.province_code = :province
       order by f.former_code, f.commune_code
       limit 5000
      """;

  private final JdbcClient national;
  private final ReferenceMemory<CodeOn, Commune> communes = new ReferenceMemory<>();

  TerritoryTable(@Qualifier("national") JdbcClient national) {
    this.national = national;
  }

  List<ProvinceName> provinces(LocalDate on) {
    return national.sql(PROVINCES).param("on", on).query((row, _) -> province(row)).list();
  }

  private record CodeOn(String code, LocalDate on) {}

  Optional<Commune> commune(String code, LocalDate on) {
    return communes.get(new CodeOn(code, on), this::ask);
  }

  private Optional<Commune> ask(CodeOn asked) {
    return national
        .sql(COMMUNE)
        .param("code", asked.code())
        .param("on", asked.on())
        .query((row, _) -> commune(row))
        .optional();
  }

  List<Commune> communes(String province, LocalDate on) {
    return national
        .sql(COMMUNES)
        .param("province", province)
        .param("on", on)
        .query((row, _) -> commune(row))
        .list();
  }

  List<FormerCommune> former(String commune) {
    return national.sql(FORMER).param("commune", commune).query((row, _) -> former(row)).list();
  }

  Optional<String> provinceOfAgency(String letters) {
    return national
        .sql(PROVINCE_OF_AGENCY)
        .param("letters", letters)
        .query(String.class)
        .optional();
  }

  List<FormerCommune> formerOf(String province) {
    return national
        .sql(FORMER_OF_PROVINCE)
        .param("province", province)
        .query((row, _) -> former(row))
        .list();
  }

  List<FormerCommune> successors(String former) {
    return national.sql(SUCCESSORS).param("former", former).query((row, _) -> former(row)).list();
  }

  private static ProvinceName province(ResultSet row) throws SQLException {
    return new ProvinceName(
        row.getString("province_code"),
        row.getString("slug"),
        ProvinceName.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("source"));
  }

  private static Commune commune(ResultSet row) throws SQLException {
    return new Commune(
        row.getString("commune_code"),
        row.getString("province_code"),
        Commune.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("postal_code"),
        new GeoPoint(row.getLong("lat_micro"), row.getLong("lon_micro")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("source"));
  }

  private static FormerCommune former(ResultSet row) throws SQLException {
    return new FormerCommune(
        row.getString("former_code"),
        row.getString("name"),
        row.getString("district"),
        row.getString("province_name"),
        FormerCommune.Scope.valueOf(row.getString("scope")),
        row.getString("commune_code"),
        row.getObject("closed_on", LocalDate.class));
  }
}
