package vn.gandan.network;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;
import vn.gandan.network.TerritoryRows.CommuneRow;
import vn.gandan.network.TerritoryRows.PrefixRow;
import vn.gandan.network.TerritoryRows.ProvinceRow;
import vn.gandan.network.TerritoryRows.RosterRow;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.Row;
import vn.gandan.sheet.Sheet;
import vn.gandan.storage.NationalReference;

/**
 * Loads the territory that the program brings: 34 provinces, and the communes of Quảng Ninh, Thanh
 * Hóa, Quảng Trị and Thái Nguyên. Files whose bytes stand already are left alone.
 */
@Component
@Order(10)
class NetworkReference implements NationalReference {
  static final String FOLDER = "/reference/network/";
  static final List<String> WITH_COMMUNES = List.of("19", "22", "38", "44");

  @Sql
  static final String STANDING =
      """
      select file_name, digest
        from network_reference
       order by file_name
       limit 1000
      """;

  @Sql
  static final String PUT =
      """
      insert into network_reference (file_name, digest, row_count, loaded_at)
      values (:file, :digest, :rows, :at)
          on conflict (file_name) do update
         set digest = excluded.digest, row_count = excluded.row_count, loaded_at = excluded.loaded_at
      """;

  private final InstantSource clock;

  NetworkReference(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void load(JdbcClient national) {
    new Load(national).run();
  }

  /** One load: what stood before, the faults, and the files that are new. */
  private final class Load {
    private final JdbcClient national;
    private final TerritoryWriter writer;
    private final Faults faults = new Faults();
    private final Map<String, String> standing = new LinkedHashMap<>();

    Load(JdbcClient national) {
      this.national = national;
      this.writer = new TerritoryWriter(national);
    }

    void run() {
      national
          .sql(STANDING)
          .query(row -> {
            standing.put(row.getString("file_name"), row.getString("digest"));
          });
      List<ProvinceRow> provinces =
          file(
              "provinces.csv",
              TerritoryRows.PROVINCES,
              TerritoryRows::province,
              null,
              writer::provinces);
      List<PrefixRow> prefixes =
          file(
              "postal-prefixes.csv",
              TerritoryRows.PREFIXES,
              TerritoryRows::prefix,
              PrefixRow::prefix,
              writer::prefixes);
      List<RosterRow> rosters =
          file("rosters.csv", TerritoryRows.ROSTERS, TerritoryRows::roster, null, writer::rosters);
      file(
          "former-provinces.csv",
          TerritoryRows.FORMER_PROVINCES,
          TerritoryRows::formerProvince,
          TerritoryRows.FormerProvinceRow::code,
          writer::formerProvinces);
      for (String province : WITH_COMMUNES) {
        List<CommuneRow> communes =
            file(
                "communes-" + province + ".csv",
                TerritoryRows.COMMUNES,
                TerritoryRows::commune,
                row -> row.code() + " " + row.from(),
                writer::communes);
        judge(province, communes, provinces, prefixes, rosters);
        file(
            "former-communes-" + province + ".csv",
            TerritoryRows.FORMER_COMMUNES,
            TerritoryRows::formerCommune,
            row -> row.code() + " " + row.into(),
            writer::formerCommunes);
      }
    }

    private void judge(
        String province,
        List<CommuneRow> communes,
        List<ProvinceRow> provinces,
        List<PrefixRow> prefixes,
        List<RosterRow> rosters) {
      TerritoryRules.judge(
              communes,
              provinces.stream().map(ProvinceRow::code).collect(Collectors.toSet()),
              prefixes.stream().collect(Collectors.toMap(PrefixRow::prefix, PrefixRow::province)),
              rosters)
          .forEach(it ->
              faults.add(
                  new Fault(
                      "communes-" + province + ".csv",
                      it.line(),
                      it.column(),
                      it.reason(),
                      it.value())));
      refuseFaults();
    }

    private <T> List<T> file(
        String name,
        Columns columns,
        Function<Row, T> reading,
        @Nullable Function<T, String> key,
        java.util.function.Consumer<List<T>> writing) {
      Sheet sheet = Sheet.shipped(FOLDER + name, columns, faults);
      List<T> rows = sheet.map(reading, key);
      refuseFaults();
      if (!Objects.equals(standing.get(name), sheet.digest())) {
        writing.accept(rows);
        national
            .sql(PUT)
            .param("file", name)
            .param("digest", sheet.digest())
            .param("rows", sheet.size())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
      }
      return rows;
    }

    private void refuseFaults() {
      if (!faults.none()) {
        throw new IllegalStateException("the shipped territory is wrong: " + faults.kept());
      }
    }
  }
}
