package vn.gandan.network;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.ImportReport;
import vn.gandan.sheet.ImportReport.Outcome;
import vn.gandan.sheet.Sheet;

/**
 * Brings the network of a province, or communes of the whole country, from CSV files. Every row is
 * checked before anything is written; a file whose bytes were imported before changes nothing.
 */
@Component
public class NetworkImport {
  @Sql
  static final String KNOWN =
      """
      select count(*) as known
        from network_import
       where digest = :digest and shape = :shape
       limit 1
      """;

  @Sql
  static final String REMEMBER =
      """
      insert into network_import (digest, shape, file_name, row_count, imported_at)
      values (:digest, :shape, :file, :rows, :at)
      """;

  @Sql
  static final String KNOWN_TERRITORY =
      """
      select count(*) as known
        from network_reference
       where digest = :digest
       limit 1
      """;

  private final InstantSource clock;

  NetworkImport(InstantSource clock) {
    this.clock = clock;
  }

  /** The kinds of files of a province, in the order in which they build on each other. */
  public enum Shape {
    /** commune, name, decision_number, decision_date, decision_signer, opens_on. */
    OFFICES,
    /**
     * code, commune, level, name, address, lat, lon, wave, services ("DOSSIER|MAIL"), hours ("1-5
     * 07:30-17:00; 6 07:30-11:30"), opens_on.
     */
    POINTS,
    /** code, name, joined_on, left_on, post (CENTRE, ADJACENT_POINT, POINT), point, starts_on. */
    STAFF,
    /** commune, staff, decision_number, decision_date, decision_signer, starts_on, ends_on. */
    DIRECTORS,
    /** code, level, kind, commune, name, fields ("Hộ tịch|Chứng thực"), opens_on. */
    AGENCIES,
    /** unit (commune or agency code), sign, kind, point, name, opens_on. */
    DESKS
  }

  /**
   * Imports a file of the current province, or says why not.
   *
   * @param province reaches the province's schema, inside a transaction of the caller's
   * @param dryRun true: only say what would happen
   */
  public ImportReport run(
      JdbcClient province, Shape shape, String fileName, byte[] bytes, boolean dryRun) {
    Faults faults = new Faults();
    ProvinceSheets sheets = new ProvinceSheets(province, fileName);
    Sheet sheet = Sheet.read(fileName, bytes, ProvinceSheets.columns(shape), faults);
    long known =
        province
            .sql(KNOWN)
            .param("digest", sheet.digest())
            .param("shape", shape.name())
            .query(Long.class)
            .single();
    if (known > 0) {
      return ImportReport.clean(Outcome.ALREADY_IMPORTED, sheet.digest(), sheet.size());
    }
    Runnable writing = sheets.check(shape, sheet);
    return finish(
        sheet,
        faults,
        dryRun,
        read -> {
          writing.run();
          province
              .sql(REMEMBER)
              .param("digest", read.digest())
              .param("shape", shape.name())
              .param("file", fileName)
              .param("rows", read.size())
              .param("at", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
        });
  }

  /**
   * Imports communes of whole provinces, in the form of the shipped files.
   *
   * @param national reaches the schema as its owner, inside a transaction of the caller's
   */
  public ImportReport runCommunes(
      JdbcClient national, String fileName, byte[] bytes, boolean dryRun) {
    Faults faults = new Faults();
    Sheet sheet = Sheet.read(fileName, bytes, TerritoryRows.COMMUNES, faults);
    long known =
        national.sql(KNOWN_TERRITORY).param("digest", sheet.digest()).query(Long.class).single();
    if (known > 0) {
      return ImportReport.clean(Outcome.ALREADY_IMPORTED, sheet.digest(), sheet.size());
    }
    List<TerritoryRows.CommuneRow> rows =
        sheet.map(TerritoryRows::commune, row -> row.code() + " " + row.from());
    TerritoryFacts facts = new TerritoryFacts(national);
    TerritoryRules.judge(rows, facts.provinces(), facts.prefixes(), facts.rosters())
        .forEach(it -> sheet.fault(it.line(), it.column(), it.reason(), it.value()));
    return finish(
        sheet,
        faults,
        dryRun,
        read -> {
          new TerritoryWriter(national).communes(rows);
          national
              .sql(NetworkReference.PUT)
              .param("file", fileName)
              .param("digest", read.digest())
              .param("rows", read.size())
              .param("at", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
        });
  }

  private static ImportReport finish(
      Sheet sheet, Faults faults, boolean dryRun, Consumer<Sheet> writing) {
    if (!faults.none()) {
      return ImportReport.refused(sheet.digest(), sheet.size(), faults);
    }
    if (dryRun) {
      return ImportReport.clean(Outcome.WOULD_IMPORT, sheet.digest(), sheet.size());
    }
    writing.accept(sheet);
    return ImportReport.clean(Outcome.IMPORTED, sheet.digest(), sheet.size());
  }
}
