package vn.gandan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.gandan.operation.Desk;
import vn.gandan.storage.Province;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** The demonstration provinces have the figures of the press, in a real database. */
class DemoNetworkTest {
  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static HikariDataSource owner;
  private static HikariDataSource thanhHoa;
  private static HikariDataSource quangNinh;

  @BeforeAll
  static void fill() {
    owner = DATABASE.owner("national");
    thanhHoa = DATABASE.app(TestDatabases.THANH_HOA);
    quangNinh = DATABASE.app(TestDatabases.QUANG_NINH);
    JdbcClient national = JdbcClient.create(owner);
    new NetworkReference(InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"))).load(national);
    demo(thanhHoa).fill(TestDatabases.THANH_HOA);
    demo(quangNinh).fill(TestDatabases.QUANG_NINH);
  }

  @AfterAll
  static void close() {
    owner.close();
    thanhHoa.close();
    quangNinh.close();
  }

  @Test
  void thanhHoaHas166Offices652PointsAnd344PeopleOfWhom10HaveNoPost() {
    Coverage coverage = new CoverageTable(JdbcClient.create(thanhHoa)).on(TODAY);
    assertThat(coverage.offices()).isEqualTo(166);
    assertThat(coverage.points()).isEqualTo(652);
    assertThat(coverage.guidancePoints()).isEqualTo(652);
    assertThat(coverage.centres()).isEqualTo(166);
    assertThat(coverage.centresStaffed()).isEqualTo(166);
    assertThat(coverage.staffByPost())
        .containsEntry(Coverage.PostKind.CENTRE, 166L)
        .containsEntry(Coverage.PostKind.ADJACENT_POINT, 168L);
    assertThat(coverage.unassigned()).isEqualTo(10);
    assertThat(coverage.staff()).isEqualTo(344);
    assertThat(coverage.officesWithoutDirector()).isZero();
  }

  @Test
  void quangNinhHas54OfficesAndTheFourNamedPointsAmong200() {
    JdbcClient jdbc = JdbcClient.create(quangNinh);
    Coverage coverage = new CoverageTable(jdbc).on(TODAY);
    assertThat(coverage.offices()).isEqualTo(54);
    assertThat(coverage.points()).isEqualTo(200);
    assertThat(new PointTable(jdbc).points(null, null, TODAY))
        .extracting(ServicePoint::name)
        .contains("Bưu cục Hà Tu", "Bưu cục Giếng Đáy", "Bưu cục Việt Hưng", "Bưu cục Thống Nhất");
  }

  @Test
  void eachPointHasItsPlaceHoursAndServices() {
    assertThat(new PointTable(JdbcClient.create(thanhHoa)).points(null, null, TODAY))
        .hasSize(652 + 166)
        .allSatisfy(it -> {
          assertThat(it.hours()).isNotEmpty();
          assertThat(it.services()).isNotEmpty();
        });
  }

  @Test
  void culturePointsAreTheFourthLevelAndBelongToAWave() {
    assertThat(
            new PointTable(JdbcClient.create(thanhHoa))
                .points(ServicePoint.Level.CULTURE, ServicePoint.Service.PORTAL_GUIDANCE, TODAY))
        .isNotEmpty()
        .allMatch(it -> it.expansionWave() != null)
        .noneMatch(it -> it.services().contains(ServicePoint.Service.PAYOUT));
  }

  @Test
  void anOfficeDoesBusinessFromItsDayOn() {
    OfficeTable offices = new OfficeTable(JdbcClient.create(quangNinh));
    assertThat(offices.officeOfCommune("06688", LocalDate.of(2025, 8, 14))).isEmpty();
    Office office = offices.officeOfCommune("06688", LocalDate.of(2025, 8, 15)).orElseThrow();
    assertThat(office.officeId()).isEqualTo(NetworkIds.office("06688"));
    assertThat(office.decisionNumber()).isNotBlank();
    assertThat(office.openOn(LocalDate.of(2025, 8, 14))).isFalse();
  }

  @Test
  void aDeskIsThereFromTheDayOnWhichItsOfficeOpens() {
    DeskTable desks = new DeskTable(JdbcClient.create(quangNinh));
    var counter = NetworkIds.desk("06688", "quay-1");
    assertThat(desks.desk(counter, LocalDate.of(2025, 8, 14))).isEmpty();
    assertThat(desks.desk(counter, LocalDate.of(2025, 8, 15)).orElseThrow().desk())
        .isEqualTo(new Desk(counter, NetworkIds.office("06688"), Desk.Kind.COUNTER));
    assertThat(desks.desksOf(NetworkIds.office("06688"), TODAY)).hasSize(6);
    assertThat(desks.desksOf(NetworkIds.agency("H49.1"), TODAY))
        .singleElement()
        .satisfies(it -> assertThat(it.desk().kind()).isEqualTo(Desk.Kind.AGENCY));
  }

  @Test
  void oneCommitteeDecidesForEachCommuneAndIsFoundByItsCode() {
    AgencyTable agencies = new AgencyTable(JdbcClient.create(thanhHoa));
    Agency committee =
        agencies.ofCommune("14797", Agency.Kind.PEOPLES_COMMITTEE, TODAY).orElseThrow();
    assertThat(committee.name()).isEqualTo("Ủy ban nhân dân phường Hạc Thành");
    String code = Objects.requireNonNull(committee.code());
    assertThat(agencies.byCode(code, TODAY)).contains(committee);
    assertThat(agencies.ofField(Agency.Level.PROVINCE, "Hộ tịch", TODAY))
        .hasValueSatisfying(it -> assertThat(it.name()).startsWith("Sở Tư pháp"));
  }

  @Test
  void withoutAnAppointmentNobodyDirectsAndTheGapIsTold() {
    JdbcClient jdbc = JdbcClient.create(quangNinh);
    OfficeTable offices = new OfficeTable(jdbc);
    var office = NetworkIds.office("06652");
    LocalDate gap = LocalDate.of(2027, 3, 1);
    jdbc.sql("update network_appointment set ends_on = :gap where office_id = :office")
        .param("gap", gap)
        .param("office", office)
        .update();
    assertThat(offices.director(office, gap.minusDays(1))).isPresent();
    assertThat(offices.director(office, gap)).isEmpty();
    assertThat(offices.withoutDirector(gap)).extracting(Office::officeId).containsExactly(office);
  }

  @Test
  void aSecondOfficeOfACommuneIsRefusedByTheSchema() {
    assertThatThrownBy(() ->
            JdbcClient.create(quangNinh)
                .sql(
                    """
                    insert into network_office
                           (office_id, commune_code, name, decision_number, decision_date, decision_signer,
                            opens_on, source)
                    values (gen_random_uuid(), '06688', 'Thứ hai', '1', date '2026-01-01', 'Ai',
                            date '2026-01-01', 'x')
                    """)
                .update())
        .hasStackTraceContaining("ex_network_office_one_per_commune");
  }

  @Test
  void aSecondFillingChangesNothing() {
    JdbcClient jdbc = JdbcClient.create(thanhHoa);
    demo(thanhHoa).fill(TestDatabases.THANH_HOA);
    assertThat(new CoverageTable(jdbc).on(TODAY).staff()).isEqualTo(344);
  }

  @Test
  void aProvinceWithoutFiguresHasNoDemonstration() {
    Province hue = new Province("46", "hue");
    assertThat(demo(thanhHoa).knows(hue)).isFalse();
    assertThatThrownBy(() -> demo(thanhHoa).fill(hue)).isInstanceOf(IllegalArgumentException.class);
  }

  private static DemoNetwork demo(HikariDataSource app) {
    return new DemoNetwork(
        new TerritoryTable(JdbcClient.create(owner)),
        JdbcClient.create(app),
        new JdbcTransactionManager(app));
  }
}
