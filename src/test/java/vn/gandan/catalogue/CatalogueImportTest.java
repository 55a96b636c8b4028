package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.ImportReport;
import vn.gandan.sheet.ImportReport.Outcome;
import vn.gandan.sheet.ReferenceSets;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** Procedures from files, a few and as many as the country has, in a real database. */
class CatalogueImportTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

  private final TestDatabase database = TestDatabases.fresh();
  private final HikariDataSource owner = database.owner("national");
  private final JdbcClient national = JdbcClient.create(owner);
  private final CatalogueImport imports = new CatalogueImport(CLOCK);

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void theWholeNationalSetComesInAtOnceAndOnlyOnce() {
    ReferenceSets.Catalogue set = ReferenceSets.catalogue("2026-07-01");
    ImportReport tried = run(set, true);
    assertThat(tried.faults()).isEmpty();
    assertThat(tried.outcome()).isEqualTo(Outcome.WOULD_IMPORT);
    assertThat(versions()).isZero();
    assertThat(run(set, false).outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(versions()).isEqualTo(ReferenceSets.PROCEDURES);
    assertThat(run(set, false).outcome()).isEqualTo(Outcome.ALREADY_IMPORTED);
  }

  @Test
  void thePilotSetGoesBeforeTheWholeAndItsVersionsStayUnderTheirDay() {
    new CatalogueReference(imports).load(national);
    VersionTable versions = new VersionTable(national);
    Procedure before = versions.byCode("1.001193", LocalDate.of(2026, 9, 30)).orElseThrow();
    assertThat(run(changedBirth("2026-10-01"), "x", false).outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(versions.byCode("1.001193", LocalDate.of(2026, 10, 1)).orElseThrow().limit())
        .isEqualTo(new Limit.In(2, Limit.Unit.WORKING_DAY));
    Procedure kept = versions.byId(before.versionId()).orElseThrow();
    assertThat(kept.limit()).isEqualTo(new Limit.SameDay());
    assertThat(kept.validTo()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void otherContentFromADayAlreadyToldIsRefused() {
    new CatalogueReference(imports).load(national);
    ImportReport report = run(changedBirth("2026-07-01"), "x", false);
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.faults())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.reason()).isEqualTo(Fault.Reason.PERIOD);
          assertThat(it.line()).isEqualTo(2);
        });
  }

  @Test
  void aPaperOfAnUnknownProcedureRefusesTheWholeSet() {
    ImportReport report = run(changedBirth("2026-10-01"), "1.999999", false);
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.faults())
        .extracting(Fault::file, Fault::reason)
        .containsExactly(tuple("documents.csv", Fault.Reason.UNKNOWN_REFERENCE));
    assertThat(versions()).isZero();
  }

  @Test
  void aPublishedProcedureNeedsItsDecision() {
    ImportReport report = run(changedBirth("2026-10-01").replace("163/QĐ-BTP", ""), "x", false);
    assertThat(report.faults())
        .extracting(Fault::file, Fault::column)
        .contains(tuple("procedures.csv", "decision"));
  }

  private static String changedBirth(String from) {
    return """
    code,name,group,field,ministry,levels,decision,legal_refs,limit_value,limit_unit,by_post,online,counter,presence,published,valid_from,valid_to,source
    1.001193,Thủ tục đăng ký khai sinh,Hộ tịch,Hộ tịch,Bộ Tư pháp,COMMUNE,163/QĐ-BTP,,2,WORKING_DAY,YES,YES,YES,NO,YES,%s,,thử
    """
        .formatted(from);
  }

  /**
   * @param paperOf "x" for the procedure itself
   */
  private ImportReport run(String procedures, String paperOf, boolean dryRun) {
    String code = paperOf.equals("x") ? "1.001193" : paperOf;
    return imports.run(
        national,
        bytes(procedures),
        bytes("code,channel,seq,limit_value,limit_unit,fee_dong,note\n"),
        bytes("code,seq,case,document,originals,copies,form\n" + code + ",1,,Tờ khai,1,0,YES\n"),
        dryRun);
  }

  private ImportReport run(ReferenceSets.Catalogue set, boolean dryRun) {
    return imports.run(
        national, set.procedureFile(), set.channelFile(), set.documentFile(), dryRun);
  }

  private long versions() {
    return national.sql("select count(*) from catalogue_version").query(Long.class).single();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
