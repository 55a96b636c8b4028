package vn.gandan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.ImportReport;
import vn.gandan.sheet.Sheet;
import vn.gandan.storage.NationalReference;

/** Loads the pilot set of procedures and the page rates that the program brings. */
@Component
@Order(20)
class CatalogueReference implements NationalReference {
  private static final String FOLDER = "/reference/catalogue/";

  private final CatalogueImport imports;

  CatalogueReference(CatalogueImport imports) {
    this.imports = imports;
  }

  @Override
  public void load(JdbcClient national) {
    ImportReport report =
        imports.run(
            national,
            bytes("procedures.csv"),
            bytes("channels.csv"),
            bytes("documents.csv"),
            false);
    if (report.outcome() == ImportReport.Outcome.REFUSED) {
      throw new IllegalStateException("the shipped catalogue is wrong: " + report.faults());
    }
    if (report.outcome() == ImportReport.Outcome.IMPORTED) {
      pageRates(national);
    }
  }

  private static void pageRates(JdbcClient national) {
    Faults faults = new Faults();
    Sheet sheet = Sheet.shipped(FOLDER + "page-rates.csv", CatalogueRows.PAGE_RATES, faults);
    var rows = sheet.map(CatalogueRows::pageRate, it -> it.code() + " " + it.from());
    if (!faults.none()) {
      throw new IllegalStateException("the shipped rates are wrong: " + faults.kept());
    }
    new VersionWriter(national).pageRates(rows);
  }

  private static byte[] bytes(String name) {
    try (var in = CatalogueReference.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
