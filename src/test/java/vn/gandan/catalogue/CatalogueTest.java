package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Vnd;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** The pilot set as the program brings it, in a real database. */
class CatalogueTest {
  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

  private static HikariDataSource owner;
  private static HikariDataSource app;
  private static JdbcClient national;
  private static JdbcClient province;
  private static Catalogue catalogue;

  @BeforeAll
  static void load() {
    owner = DATABASE.owner("national");
    app = DATABASE.app(TestDatabases.THANH_HOA);
    national = JdbcClient.create(owner);
    new CatalogueReference(new CatalogueImport(CLOCK)).load(national);
    province = JdbcClient.create(app);
    catalogue =
        new Catalogue(
            new VersionTable(national), new ProvincialTable(province), new DecisionTable(province));
  }

  @AfterAll
  static void close() {
    owner.close();
    app.close();
  }

  @Test
  void thePilotSetHas102ProceduresAndThe14WithoutAVerifiedTimeAreNotOffered() {
    assertThat(count("published = 'YES'")).isEqualTo(88);
    assertThat(count("published = 'NO'")).isEqualTo(14);
    assertThat(catalogue.procedure("1.014027", TODAY)).isEmpty();
  }

  @Test
  void birthRegistrationIsAnsweredTheSameDayAndListsItsPapers() {
    Procedure birth = catalogue.procedure("1.001193", TODAY).orElseThrow();
    assertThat(birth.name()).isEqualTo("Thủ tục đăng ký khai sinh");
    assertThat(birth.limit()).isEqualTo(new Limit.SameDay());
    assertThat(birth.byPost()).isEqualTo(Procedure.Flag.YES);
    assertThat(birth.documents()).isNotEmpty().allMatch(it -> it.originals() + it.copies() > 0);
    assertThat(catalogue.version(birth.versionId())).contains(birth);
  }

  @Test
  void wordsWithoutMarksFindBirthRegistrationFirst() {
    assertThat(codes("khai sinh")).first().isEqualTo("1.001193");
    assertThat(codes("KHAI  SINH")).first().isEqualTo("1.001193");
    assertThat(codes("đăng ký khai sinh")).first().isEqualTo("1.001193");
  }

  @Test
  void initialsFindBirthRegistrationFirst() {
    assertThat(codes("ks")).first().isEqualTo("1.001193");
    assertThat(codes("dkks")).first().isEqualTo("1.001193");
  }

  @Test
  void aCodeFindsItself() {
    assertThat(codes("2.000815")).containsExactly("2.000815");
  }

  @Test
  void percentSignsAndQuotesFindNothingByThemselves() {
    assertThat(codes("%")).isEmpty();
    assertThat(codes("_")).isEmpty();
    assertThat(codes("'; drop table catalogue_version; --")).isEmpty();
    assertThat(codes("khai% sinh")).first().isEqualTo("1.001193");
  }

  @Test
  void certifiedCopiesAreCountedByPage() {
    Procedure copies = catalogue.procedure("2.000815", TODAY).orElseThrow();
    assertThat(catalogue.fee(copies, facts(3, 2)))
        .isEqualTo(new Fee.Known(new Vnd(10_000), "TT 226/2016/TT-BTC"));
    assertThat(catalogue.fee(copies, facts(0, 1))).isEqualTo(new Fee.NotStated());
  }

  @Test
  void zeroForCivilStatusMeansThatTheProvinceDecides() {
    Procedure birth = catalogue.procedure("1.001193", TODAY).orElseThrow();
    assertThat(catalogue.fee(birth, facts(0, 1))).isEqualTo(new Fee.ProvinceDecides(Vnd.ZERO));
  }

  @Test
  void aResolutionOfTheProvinceGoesBeforeThePortalFromItsDay() {
    Procedure death = catalogue.procedure("1.000656", TODAY).orElseThrow();
    province
        .sql(
            """
            insert into catalogue_provincial_fee
                   (fee_id, procedure_code, channel, amount_dong, decision, valid_from, recorded_at)
            values (gen_random_uuid(), :code, 'COUNTER', 5000, '15/2026/NQ-HĐND', '2026-12-01',
                    '2026-11-21T01:00:00Z')
            """)
        .param("code", death.code())
        .update();
    assertThat(catalogue.fee(death, facts(0, 1))).isEqualTo(new Fee.ProvinceDecides(Vnd.ZERO));
    assertThat(
            catalogue.fee(
                death, new Fee.Facts(Procedure.Channel.COUNTER, 0, 2, LocalDate.of(2026, 12, 1))))
        .isEqualTo(new Fee.Known(new Vnd(10_000), "15/2026/NQ-HĐND"));
  }

  @Test
  void theShippedSetIsNotImportedTwice() {
    long before = count("true");
    new CatalogueReference(new CatalogueImport(CLOCK)).load(national);
    assertThat(count("true")).isEqualTo(before);
  }

  private static Fee.Facts facts(int pages, int copies) {
    return new Fee.Facts(Procedure.Channel.COUNTER, pages, copies, TODAY);
  }

  private static List<String> codes(String typed) {
    return catalogue.search(typed, TODAY, 20).stream().map(Found::code).toList();
  }

  private static long count(String condition) {
    return national
        .sql("select count(*) from catalogue_version where " + condition)
        .query(Long.class)
        .single();
  }
}
