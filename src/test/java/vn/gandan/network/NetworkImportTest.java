package vn.gandan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.network.NetworkImport.Shape;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.ImportReport;
import vn.gandan.sheet.ImportReport.Outcome;
import vn.gandan.sheet.ReferenceSets;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** Files of the network, small and of the country's size, in a real database. */
class NetworkImportTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final TestDatabase database = TestDatabases.fresh();
  private final HikariDataSource owner = database.owner("national");
  private final HikariDataSource app = database.app(TestDatabases.QUANG_NINH);
  private final JdbcClient national = JdbcClient.create(owner);
  private final JdbcClient province = JdbcClient.create(app);
  private final NetworkImport imports = new NetworkImport(CLOCK);

  @BeforeEach
  void load() {
    new NetworkReference(CLOCK).load(national);
  }

  @AfterEach
  void close() {
    owner.close();
    app.close();
  }

  @Test
  void allCommunesOfTheCountryComeInAtOnceAndOnlyOnce() {
    byte[] file = ReferenceSets.communes();
    ImportReport tried = imports.runCommunes(national, "communes.csv", file, true);
    assertThat(tried.faults()).isEmpty();
    assertThat(tried.outcome()).isEqualTo(Outcome.WOULD_IMPORT);
    assertThat(communes()).isEqualTo(390);
    ImportReport done = imports.runCommunes(national, "communes.csv", file, false);
    assertThat(done.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(done.rows()).isEqualTo(ReferenceSets.COMMUNES);
    assertThat(communes()).isEqualTo(ReferenceSets.COMMUNES);
    assertThat(imports.runCommunes(national, "again.csv", file, false).outcome())
        .isEqualTo(Outcome.ALREADY_IMPORTED);
  }

  @Test
  void a55thUnitOfQuangNinhIsRefusedAndNothingIsWritten() {
    String file = shippedCommunes() + "99999,22,XA,Mới,,21.1,107.1,2026-01-01,,1/NQ\n";
    ImportReport report = imports.runCommunes(national, "c.csv", bytes(file), false);
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.faults()).extracting(Fault::reason).containsExactly(Fault.Reason.ROSTER);
    assertThat(report.faults().getFirst().value()).isEqualTo("22 2026-01-01: 55 / 54");
    assertThat(communes()).isEqualTo(390);
  }

  @Test
  void everyBadRowIsToldAndNoGoodRowIsTaken() {
    String file =
        shippedCommunes()
            .replace("06652,22,PHUONG", "6652,22,PHUONG")
            .replace("06658,22,PHUONG", "06658,22,HUYEN")
            .replace(",01139,", ",41139,");
    ImportReport report = imports.runCommunes(national, "c.csv", bytes(file), false);
    assertThat(report.faults())
        .extracting(Fault::line, Fault::column, Fault::reason)
        .contains(
            tuple(4L, "code", Fault.Reason.FORM), tuple(5L, "kind", Fault.Reason.UNKNOWN_WORD));
    assertThat(report.faults()).anyMatch(it -> it.column().equals("postal_code"));
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void aProvinceIsBuiltFileByFile() {
    run(Shape.OFFICES, OFFICES, Outcome.IMPORTED);
    run(Shape.POINTS, POINTS, Outcome.IMPORTED);
    run(Shape.STAFF, STAFF, Outcome.IMPORTED);
    run(Shape.DIRECTORS, DIRECTORS, Outcome.IMPORTED);
    run(Shape.AGENCIES, AGENCIES, Outcome.IMPORTED);
    run(Shape.DESKS, DESKS, Outcome.IMPORTED);
    Coverage coverage = new CoverageTable(province).on(TODAY);
    assertThat(coverage.offices()).isEqualTo(1);
    assertThat(coverage.points()).isEqualTo(1);
    assertThat(coverage.unassigned()).isEqualTo(1);
    assertThat(coverage.staff()).isEqualTo(2);
    assertThat(coverage.officesWithoutDirector()).isZero();
    ServicePoint point = new PointTable(province).points(null, null, TODAY).getFirst();
    assertThat(point.hours()).hasSize(11);
    assertThat(point.services())
        .containsExactlyInAnyOrder(ServicePoint.Service.DOSSIER, ServicePoint.Service.MAIL);
    assertThat(new AgencyTable(province).byCode("H49.29", TODAY)).isPresent();
    assertThat(new DeskTable(province).desksOf(NetworkIds.office("06688"), TODAY)).hasSize(1);
  }

  @Test
  void theSameFileTwiceIsNoWork() {
    run(Shape.OFFICES, OFFICES, Outcome.IMPORTED);
    run(Shape.OFFICES, OFFICES, Outcome.ALREADY_IMPORTED);
  }

  @Test
  void whatStandsIsNotAddedAgainByAnotherFile() {
    run(Shape.OFFICES, OFFICES, Outcome.IMPORTED);
    ImportReport report = run(Shape.OFFICES, "# copy\n" + OFFICES, Outcome.REFUSED);
    assertThat(report.faults()).extracting(Fault::reason).containsExactly(Fault.Reason.TWICE);
  }

  @Test
  void aFileThatNamesWhatIsNotThereIsRefused() {
    ImportReport report = run(Shape.POINTS, POINTS, Outcome.REFUSED);
    assertThat(report.faults())
        .extracting(Fault::column, Fault::reason)
        .containsExactly(tuple("commune", Fault.Reason.UNKNOWN_REFERENCE));
  }

  @Test
  void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
    run(Shape.OFFICES, OFFICES, Outcome.IMPORTED);
    run(Shape.POINTS, POINTS.replace("6 07:30-11:30", "5 10:00-14:00"), Outcome.REFUSED);
    run(Shape.POINTS, POINTS.replace("6 07:30-11:30", "6 11:30-07:30"), Outcome.REFUSED);
    run(Shape.POINTS, POINTS.replace("6 07:30-11:30", "8 07:30-11:30"), Outcome.REFUSED);
  }

  private static final String OFFICES =
      """
      commune,name,decision_number,decision_date,decision_signer,opens_on
      06688,Bưu điện phường Hạ Long,12/QĐ-BĐVN,2025-08-01,Tổng Giám đốc,2025-08-15
      """;
  private static final String POINTS =
      """
      code,commune,level,name,address,lat,lon,wave,services,hours,opens_on
      QN-01,06688,1,Bưu cục Hạ Long,Phường Hạ Long,20.9626,107.0458,,DOSSIER|MAIL,1-5 07:30-11:30; 1-5 13:00-17:00; 6 07:30-11:30,2025-08-15
      """;
  private static final String STAFF =
      """
      code,name,joined_on,left_on,post,point,starts_on
      NV-001,Nguyễn Văn An,2025-07-01,,POINT,QN-01,2025-08-15
      NV-002,Trần Thị Bình,2025-07-01,,,,
      """;
  private static final String DIRECTORS =
      """
      commune,staff,decision_number,decision_date,decision_signer,starts_on,ends_on
      06688,NV-001,13/QĐ-BĐVN,2025-08-01,Tổng Giám đốc,2025-08-15,
      """;
  private static final String AGENCIES =
      """
      code,level,kind,commune,name,fields,opens_on
      H49.29,COMMUNE,PEOPLES_COMMITTEE,06688,Ủy ban nhân dân phường Hạ Long,Hộ tịch|Chứng thực,2025-07-01
      """;
  private static final String DESKS =
      """
      unit,sign,kind,point,name,opens_on
      06688,quay-1,COUNTER,QN-01,Quầy 1,2025-08-15
      H49.29,mot-cua,AGENCY,,Bộ phận một cửa,2025-08-15
      """;

  private ImportReport run(Shape shape, String file, Outcome expected) {
    ImportReport report = imports.run(province, shape, "t.csv", bytes(file), false);
    assertThat(report.outcome()).as(report.faults().toString()).isEqualTo(expected);
    return report;
  }

  private long communes() {
    return national.sql("select count(*) from network_commune").query(Long.class).single();
  }

  private static String shippedCommunes() {
    try (var in =
        NetworkImportTest.class.getResourceAsStream("/reference/network/communes-22.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
