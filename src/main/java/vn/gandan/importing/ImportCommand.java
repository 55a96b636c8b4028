package vn.gandan.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.CatalogueImport;
import vn.gandan.network.NetworkImport;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.ImportReport;
import vn.gandan.storage.OwnerDatabase;
import vn.gandan.storage.Province;
import vn.gandan.storage.Provinces;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/**
 * {@code import SHAPE FILE… [--province=38] [--apply]}: says what would happen, and only with
 * {@code --apply} does it. A file with faults is refused whole, each fault with its line, column
 * and reason.
 */
@Component
public class ImportCommand {
  private static final int OK = 0;
  private static final int FAULTS = 1;

  /** Exit code for an order that cannot be understood. */
  public static final int USAGE = 2;

  private final OwnerDatabase database;
  private final Provinces provinces;
  private final NetworkImport network;
  private final CatalogueImport catalogue;
  private final Texts texts;

  ImportCommand(
      OwnerDatabase database,
      Provinces provinces,
      NetworkImport network,
      CatalogueImport catalogue,
      Texts texts) {
    this.database = database;
    this.provinces = provinces;
    this.network = network;
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /**
   * @param out where the report goes
   * @return the exit code: 0 done, 1 refused for faults, 2 not understood
   */
  public int run(ImportOrder order, PrintStream out) {
    try {
      ImportReport report = report(order);
      tell(report, out);
      return report.outcome() == ImportReport.Outcome.REFUSED ? FAULTS : OK;
    } catch (NoSuchFileException e) {
      out.println(said("importing.no-such-file", Map.of("file", e.getFile())));
      return USAGE;
    } catch (IOException | IllegalArgumentException e) {
      out.println(said("importing.not-understood", Map.of("what", String.valueOf(e.getMessage()))));
      return USAGE;
    }
  }

  private ImportReport report(ImportOrder order) throws IOException {
    return switch (order.shape()) {
      case "communes" -> {
        byte[] file = Files.readAllBytes(order.file(0));
        yield database.inNational(
            national -> network.runCommunes(national, name(order.file(0)), file, order.dryRun()));
      }
      case "procedures" -> {
        byte[] procedures = Files.readAllBytes(order.file(0));
        byte[] channels = Files.readAllBytes(order.file(1));
        byte[] papers = Files.readAllBytes(order.file(2));
        yield database.inNational(
            national -> catalogue.run(national, procedures, channels, papers, order.dryRun()));
      }
      default -> ofProvince(order);
    };
  }

  private ImportReport ofProvince(ImportOrder order) throws IOException {
    NetworkImport.Shape shape = NetworkImport.Shape.valueOf(order.shape().toUpperCase(Locale.ROOT));
    Province province =
        provinces
            .byCode(order.province())
            .orElseThrow(() -> new IllegalArgumentException("--province=" + order.province()));
    byte[] file = Files.readAllBytes(order.file(0));
    return database.inProvince(
        province, jdbc -> network.run(jdbc, shape, name(order.file(0)), file, order.dryRun()));
  }

  private void tell(ImportReport report, PrintStream out) {
    for (Fault fault : report.faults()) {
      out.printf(
          "%s:%d: %s: %s%s%n",
          fault.file(),
          fault.line(),
          fault.column(),
          texts.text(Language.VIETNAMESE, "sheet.fault." + fault.reason().name()),
          fault.value().isEmpty() ? "" : " (" + fault.value() + ")");
    }
    out.println(
        said(
            "importing.outcome." + report.outcome().name(),
            Map.of("rows", report.rows(), "faults", report.faultCount())));
  }

  private String said(String key, Map<String, ?> facts) {
    return texts.text(Language.VIETNAMESE, key, facts);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
