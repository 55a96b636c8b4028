package vn.gandan.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.network.TerritoryRows.CommuneRow;
import vn.gandan.network.TerritoryRows.FormerCommuneRow;
import vn.gandan.network.TerritoryRows.FormerProvinceRow;
import vn.gandan.network.TerritoryRows.PrefixRow;
import vn.gandan.network.TerritoryRows.ProvinceRow;
import vn.gandan.network.TerritoryRows.RosterRow;

/** Writes the territory as the owner of {@code national}, a file in one or two statements. */
final class TerritoryWriter {
  @Sql
  static final String PUT_PROVINCES =
      """
      insert into network_province (province_code, slug)
      select distinct code, slug
        from unnest(:codes::text[], :slugs::text[]) as file (code, slug)
          on conflict (province_code) do update set slug = excluded.slug
      """;

  @Sql static final String CLEAR_PROVINCE_NAMES = "delete from network_province_name";

  @Sql
  static final String PUT_PROVINCE_NAMES =
      """
      insert into network_province_name (province_code, valid_from, valid_to, kind, name, source)
      select code, valid_from, valid_to, kind, name, source
        from unnest(:codes::text[], :froms::date[], :tos::date[], :kinds::text[], :names::text[],
                    :sources::text[]) as file (code, valid_from, valid_to, kind, name, source)
      """;

  @Sql static final String CLEAR_PREFIXES = "delete from network_postal_prefix";

  @Sql
  static final String PUT_PREFIXES =
      """
      insert into network_postal_prefix (prefix, province_code)
      select prefix, province
        from unnest(:prefixes::text[], :provinces::text[]) as file (prefix, province)
      """;

  @Sql static final String CLEAR_ROSTERS = "delete from network_roster";

  @Sql
  static final String PUT_ROSTERS =
      """
      insert into network_roster (province_code, valid_from, valid_to, xa, phuong, dac_khu, source)
      select province, valid_from, valid_to, xa, phuong, dac_khu, source
        from unnest(:provinces::text[], :froms::date[], :tos::date[], :xas::bigint[], :phuongs::bigint[],
                    :dackhus::bigint[], :sources::text[])
             as file (province, valid_from, valid_to, xa, phuong, dac_khu, source)
      """;

  @Sql
  static final String PUT_FORMER_PROVINCES =
      """
      insert into network_former_province (former_code, name, kind, agency_code, agency_code_seen, province_code)
      select code, name, kind, agency, seen, province
        from unnest(:codes::text[], :names::text[], :kinds::text[], :agencies::text[], :seens::text[],
                    :provinces::text[]) as file (code, name, kind, agency, seen, province)
          on conflict (former_code) do update
         set name = excluded.name, kind = excluded.kind, agency_code = excluded.agency_code,
             agency_code_seen = excluded.agency_code_seen, province_code = excluded.province_code
      """;

  @Sql
  static final String PUT_COMMUNES =
      """
      insert into network_commune (commune_code, province_code, postal_code, lat_micro, lon_micro)
      select distinct on (code) code, province, postal, lat, lon
        from unnest(:codes::text[], :provinces::text[], :postals::text[], :lats::bigint[], :lons::bigint[],
                    :froms::date[]) as file (code, province, postal, lat, lon, valid_from)
       order by code, valid_from desc
          on conflict (commune_code) do update
         set province_code = excluded.province_code, postal_code = excluded.postal_code,
             lat_micro = excluded.lat_micro, lon_micro = excluded.lon_micro
      """;

  @Sql
  static final String CLEAR_COMMUNE_NAMES =
      "delete from network_commune_name where commune_code = any (:codes::text[])";

  @Sql
  static final String PUT_COMMUNE_NAMES =
      """
      insert into network_commune_name
             (commune_code, valid_from, valid_to, kind, name, search_text, source)
      select code, valid_from, valid_to, kind, name, search_text, source
        from unnest(:codes::text[], :froms::date[], :tos::date[], :kinds::text[], :names::text[],
                    :searches::text[], :sources::text[])
             as file (code, valid_from, valid_to, kind, name, search_text, source)
      """;

  @Sql
  static final String CLEAR_FORMER_COMMUNES =
      "delete from network_former_commune where commune_code = any (:communes::text[])";

  @Sql
  static final String PUT_FORMER_COMMUNES =
      """
      insert into network_former_commune
             (former_code, commune_code, name, district, former_province, scope, closed_on)
      select code, commune, name, district, province, scope, :closed
        from unnest(:codes::text[], :communes::text[], :names::text[], :districts::text[], :provinces::text[],
                    :scopes::text[]) as file (code, commune, name, district, province, scope)
      """;

  private final JdbcClient national;

  TerritoryWriter(JdbcClient national) {
    this.national = national;
  }

  void provinces(List<ProvinceRow> rows) {
    national
        .sql(PUT_PROVINCES)
        .param("codes", texts(rows, ProvinceRow::code))
        .param("slugs", texts(rows, ProvinceRow::slug))
        .update();
    national.sql(CLEAR_PROVINCE_NAMES).update();
    national
        .sql(PUT_PROVINCE_NAMES)
        .param("codes", texts(rows, ProvinceRow::code))
        .param("froms", dates(rows, ProvinceRow::from))
        .param("tos", dates(rows, ProvinceRow::to))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("names", texts(rows, ProvinceRow::name))
        .param("sources", texts(rows, ProvinceRow::source))
        .update();
  }

  void prefixes(List<PrefixRow> rows) {
    national.sql(CLEAR_PREFIXES).update();
    national
        .sql(PUT_PREFIXES)
        .param("prefixes", texts(rows, PrefixRow::prefix))
        .param("provinces", texts(rows, PrefixRow::province))
        .update();
  }

  void rosters(List<RosterRow> rows) {
    national.sql(CLEAR_ROSTERS).update();
    national
        .sql(PUT_ROSTERS)
        .param("provinces", texts(rows, RosterRow::province))
        .param("froms", dates(rows, RosterRow::from))
        .param("tos", dates(rows, RosterRow::to))
        .param("xas", numbers(rows, RosterRow::xa))
        .param("phuongs", numbers(rows, RosterRow::phuong))
        .param("dackhus", numbers(rows, RosterRow::dacKhu))
        .param("sources", texts(rows, RosterRow::source))
        .update();
  }

  void formerProvinces(List<FormerProvinceRow> rows) {
    national
        .sql(PUT_FORMER_PROVINCES)
        .param("codes", texts(rows, FormerProvinceRow::code))
        .param("names", texts(rows, FormerProvinceRow::name))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("agencies", texts(rows, FormerProvinceRow::agencyCode))
        .param("seens", texts(rows, FormerProvinceRow::seen))
        .param("provinces", texts(rows, FormerProvinceRow::into))
        .update();
  }

  void communes(List<CommuneRow> rows) {
    String[] codes = texts(rows, CommuneRow::code);
    national
        .sql(PUT_COMMUNES)
        .param("codes", codes)
        .param("provinces", texts(rows, CommuneRow::province))
        .param("postals", texts(rows, CommuneRow::postalCode))
        .param("lats", numbers(rows, row -> row.point().latMicro()))
        .param("lons", numbers(rows, row -> row.point().lonMicro()))
        .param("froms", dates(rows, CommuneRow::from))
        .update();
    national.sql(CLEAR_COMMUNE_NAMES).param("codes", codes).update();
    national
        .sql(PUT_COMMUNE_NAMES)
        .param("codes", codes)
        .param("froms", dates(rows, CommuneRow::from))
        .param("tos", dates(rows, CommuneRow::to))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("names", texts(rows, CommuneRow::name))
        .param("searches", texts(rows, TerritoryWriter::searchable))
        .param("sources", texts(rows, CommuneRow::source))
        .update();
  }

  void formerCommunes(List<FormerCommuneRow> rows) {
    String[] communes = texts(rows, FormerCommuneRow::into);
    national.sql(CLEAR_FORMER_COMMUNES).param("communes", communes).update();
    national
        .sql(PUT_FORMER_COMMUNES)
        .param("codes", texts(rows, FormerCommuneRow::code))
        .param("communes", communes)
        .param("names", texts(rows, FormerCommuneRow::name))
        .param("districts", texts(rows, FormerCommuneRow::district))
        .param("provinces", texts(rows, FormerCommuneRow::province))
        .param("scopes", texts(rows, row -> row.scope().name()))
        .param("closed", TerritoryRows.TWO_LEVELS)
        .update();
  }

  private static String searchable(CommuneRow row) {
    return Text.searchable(row.kind().word() + " " + row.name());
  }

  static <T> String[] texts(List<T> rows, Function<T, @Nullable String> cell) {
    return rows.stream().map(cell).toArray(String[]::new);
  }

  static <T> Long[] numbers(List<T> rows, Function<T, @Nullable Long> cell) {
    return rows.stream().map(cell).toArray(Long[]::new);
  }

  /** As text: the statement casts them. */
  static <T> String[] dates(List<T> rows, Function<T, @Nullable LocalDate> cell) {
    return texts(rows, row -> Objects.toString(cell.apply(row), null));
  }
}
