package vn.gandan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** The territory as the program brings it, in a real database. */
class TerritoryTest {
  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

  private static HikariDataSource owner;
  private static JdbcClient national;
  private static TerritoryTable territory;

  @BeforeAll
  static void load() {
    owner = DATABASE.owner("national");
    national = JdbcClient.create(owner);
    new NetworkReference(CLOCK).load(national);
    territory = new TerritoryTable(national);
  }

  @AfterAll
  static void close() {
    owner.close();
  }

  @Test
  void thereAre34ProvincesEachUnderOneName() {
    assertThat(territory.provinces(TODAY)).hasSize(34).doesNotHaveDuplicates();
  }

  @Test
  void quangNinhIsACityFromTheFirstOfSeptember2026() {
    assertThat(fullName("22", LocalDate.of(2026, 8, 31))).isEqualTo("Tỉnh Quảng Ninh");
    assertThat(fullName("22", LocalDate.of(2026, 9, 1))).isEqualTo("Thành phố Quảng Ninh");
  }

  @Test
  void theRostersOfTheFourProvincesAreWhole() {
    assertThat(territory.communes("22", TODAY)).hasSize(54);
    assertThat(territory.communes("38", TODAY)).hasSize(166);
    assertThat(territory.communes("44", TODAY)).hasSize(78);
    assertThat(territory.communes("19", TODAY)).hasSize(92);
  }

  @Test
  void quangNinhHasItsThreeKindsOfUnits() {
    List<Commune> communes = territory.communes("22", TODAY);
    assertThat(communes).filteredOn(it -> it.kind() == Commune.Kind.XA).hasSize(22);
    assertThat(communes).filteredOn(it -> it.kind() == Commune.Kind.PHUONG).hasSize(30);
    assertThat(communes).filteredOn(it -> it.kind() == Commune.Kind.DAC_KHU).hasSize(2);
  }

  @Test
  void aWardIsFoundWithItsPostalCode() {
    Commune haLong = territory.commune("06688", TODAY).orElseThrow();
    assertThat(haLong.fullName()).isEqualTo("Phường Hạ Long");
    assertThat(haLong.postalCode()).isEqualTo("01139");
    assertThat(haLong.source()).isEqualTo("1679/NQ-UBTVQH15");
  }

  @Test
  void nothingIsOpenBeforeTheTwoLevels() {
    assertThat(territory.commune("06688", LocalDate.of(2025, 6, 30))).isEmpty();
  }

  @Test
  void aRecordOfBeforeStillShowsItsDistrict() {
    assertThat(territory.successors("06703"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.name()).isEqualTo("Phường Việt Hưng");
          assertThat(it.district()).isEqualTo("Thành phố Hạ Long");
          assertThat(it.intoCommune()).isEqualTo("06661");
          assertThat(it.scope()).isEqualTo(FormerCommune.Scope.WHOLE);
        });
    assertThat(territory.former("06661"))
        .extracting(FormerCommune::name)
        .contains("Phường Giếng Đáy");
  }

  @Test
  void aDistrictCannotBeOpenAfterThatDay() {
    assertThatThrownBy(() ->
            national
                .sql(
                    """
                    insert into network_former_commune
                           (former_code, commune_code, name, district, former_province, scope, closed_on)
                    values ('99999', '06688', 'Phường Mới', 'Quận Mới', '22', 'WHOLE', date '2025-07-02')
                    """)
                .update())
        .hasMessageContaining("ck_network_former_commune_closed");
  }

  @Test
  void twoNamesAtOneTimeAreRefusedByTheSchema() {
    assertThatThrownBy(() ->
            national
                .sql(
                    """
                    insert into network_commune_name
                           (commune_code, valid_from, kind, name, search_text, source)
                    values ('06688', date '2026-01-01', 'PHUONG', 'Hạ Long Hai', 'x', 'x')
                    """)
                .update())
        .hasMessageContaining("ex_network_commune_name_once");
  }

  @Test
  void anUnchangedFileIsNotLoadedAgain() {
    String before = loadedAt();
    new NetworkReference(InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z"))).load(national);
    assertThat(loadedAt()).isEqualTo(before);
  }

  @Test
  void theApplicationMayOnlyReadTheTerritory() {
    try (HikariDataSource app = DATABASE.app(TestDatabases.QUANG_NINH)) {
      JdbcClient jdbc = JdbcClient.create(app);
      assertThat(new TerritoryTable(jdbc).communes("22", TODAY)).hasSize(54);
      assertThatThrownBy(() -> jdbc.sql("delete from network_commune_name").update())
          .hasStackTraceContaining("permission denied");
    }
  }

  private static String fullName(String code, LocalDate on) {
    return territory.provinces(on).stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow()
        .fullName();
  }

  private static String loadedAt() {
    return national
        .sql("select string_agg(loaded_at::text, ',' order by file_name) from network_reference")
        .query(String.class)
        .single();
  }
}
