package vn.gandan.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Sql;
import vn.gandan.network.TerritoryRows.RosterRow;

/** What stands of the territory, for judging a file of communes. */
final class TerritoryFacts {
  @Sql
  static final String PROVINCES =
      """
      select province_code
        from network_province
       order by province_code
       limit 100
      """;

  @Sql
  static final String PREFIXES =
      """
      select prefix, province_code
        from network_postal_prefix
       order by prefix
       limit 100
      """;

  @Sql
  static final String ROSTERS =
      """
      select province_code, valid_from, valid_to, xa, phuong, dac_khu, source
        from network_roster
       order by province_code, valid_from
       limit 1000
      """;

  private final JdbcClient national;

  TerritoryFacts(JdbcClient national) {
    this.national = national;
  }

  Set<String> provinces() {
    return new HashSet<>(national.sql(PROVINCES).query(String.class).list());
  }

  Map<String, String> prefixes() {
    Map<String, String> prefixes = new HashMap<>();
    national
        .sql(PREFIXES)
        .query(row -> {
          prefixes.put(row.getString("prefix"), row.getString("province_code"));
        });
    return prefixes;
  }

  List<RosterRow> rosters() {
    return national
        .sql(ROSTERS)
        .query((row, _) ->
            new RosterRow(
                row.getString("province_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("xa"),
                row.getLong("phuong"),
                row.getLong("dac_khu"),
                row.getString("source")))
        .list();
  }
}
