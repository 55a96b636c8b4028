package vn.gandan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Done;
import vn.gandan.operation.Gathered;
import vn.gandan.operation.Origin;
import vn.gandan.operation.Performance;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.Writes;

class PartyTest {
  private static final TestDatabases.TestDatabase DATABASE = TestDatabases.fresh();
  private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
  private static final Actor CLERK =
      new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.CLERK, UUID.randomUUID(), "38");
  private static final AtomicLong NEXT = new AtomicLong(90_000_000_000L);
  private static HikariDataSource pool;
  private static JdbcClient jdbc;
  private static TransactionTemplate transaction;
  private static Party party;
  private static Enrolling enrolling;
  private static Correcting correcting;
  private static EnrollingOrganisations organisations;

  @BeforeAll
  static void open() {
    pool = DATABASE.app(TestDatabases.THANH_HOA);
    jdbc = JdbcClient.create(pool);
    JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
    transaction = new TransactionTemplate(transactions);
    PartyTable people = new PartyTable(jdbc);
    OrganisationTable table = new OrganisationTable(jdbc);
    ReadingJournal readings = new ReadingJournal(jdbc, transactions, InstantSource.fixed(NOW));
    party = new Party(people, table, readings);
    enrolling = new Enrolling(people, readings);
    correcting = new Correcting(people, readings);
    organisations = new EnrollingOrganisations(table, people);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Test
  void whoIsEnrolledIsFoundByNumberPhoneAndCard() {
    String number = number();
    UUID id = UUID.randomUUID();
    Enrol.Done done = enrol(enrolment(id, "Nguyễn Thị Bưởi", number, "0912 000 111"));
    assertThat(done).isEqualTo(new Enrol.Done(id, false, List.of()));

    Person person = party.byNumber(IdentityKind.CITIZEN_NUMBER, number, reading()).orElseThrow();
    assertThat(person.id()).isEqualTo(id);
    assertThat(person.fullName()).isEqualTo("Nguyễn Thị Bưởi");
    assertThat(party.byPhone("+84912000111", reading())).containsExactly(person);
    Party.Scan scan =
        party.scan(number + "||NGUYỄN THỊ BƯỞI|01011990|Nữ|Xã Lưu Vệ|15042021|x", reading());
    assertThat(scan.known()).contains(person);
    assertThat(party.person(id, reading())).contains(person);
    assertThat(party.people(List.of(id, UUID.randomUUID()), reading())).containsOnlyKeys(id);
    assertThat(party.phoneEndsIn(id, "0111")).isTrue();
    assertThat(party.phoneEndsIn(id, "111")).isFalse();
    assertThat(party.phoneEndsIn(id, "0112")).isFalse();
    assertThat(party.whoLooked(id))
        .extracting(Look::way)
        .containsExactlyInAnyOrder(
            Look.Way.NUMBER, Look.Way.PHONE, Look.Way.SCAN, Look.Way.RECORD, Look.Way.RECORD);
    assertThat(party.whoLooked(id))
        .allSatisfy(look -> {
          assertThat(look.accountId()).isEqualTo(CLERK.accountId());
          assertThat(look.unitId()).isEqualTo(CLERK.unitId());
          assertThat(look.purpose()).isEqualTo(Purpose.GUIDANCE);
          assertThat(look.lookedAt()).isEqualTo(NOW);
        });
  }

  @Test
  void theSameNumberAgainIsTheSamePersonAndNothingIsOverwritten() {
    String number = number();
    UUID first = UUID.randomUUID();
    enrol(enrolment(first, "Lê Văn Tám", number, "0912000222"));
    Enrol.Done again = enrol(enrolment(UUID.randomUUID(), "Lê Văn Chín", number, "0912000333"));
    assertThat(again).isEqualTo(new Enrol.Done(first, true, List.of("fullName", "phone")));
    assertThat(party.person(first, reading()).orElseThrow().fullName()).isEqualTo("Lê Văn Tám");
    assertThat(party.whoLooked(first)).extracting(Look::purpose).contains(Purpose.ACCEPTANCE);
  }

  @Test
  void twentyCountersThatEnrolOneNumberMakeOnePerson() throws Exception {
    String number = number();
    try (ExecutorService counters = Executors.newFixedThreadPool(8)) {
      Callable<Enrol.Done> one =
          () -> enrol(enrolment(UUID.randomUUID(), "Trần Văn Đua", number, null));
      List<Future<Enrol.Done>> all = counters.invokeAll(Collections.nCopies(20, one));
      List<Enrol.Done> done = new ArrayList<>();
      for (Future<Enrol.Done> each : all) {
        done.add(each.get());
      }
      assertThat(done).extracting(Enrol.Done::person).containsOnly(done.getFirst().person());
      assertThat(done).filteredOn(each -> !each.existed()).hasSize(1);
    }
  }

  @Test
  void anIdBelongsToOnePerson() {
    UUID id = UUID.randomUUID();
    enrol(enrolment(id, "Phạm Văn Một", number(), null));
    assertThatThrownBy(() -> enrol(enrolment(id, "Phạm Văn Hai", number(), null)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(new PartyRefusal.IdTaken(id)));
  }

  @Test
  void aLookSurvivesTheRollbackOfWhoLooked() {
    String number = number();
    UUID id = UUID.randomUUID();
    enrol(enrolment(id, "Vũ Thị Lan", number, null));
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              party.byNumber(IdentityKind.CITIZEN_NUMBER, number, reading());
              throw new IllegalStateException("the line was cut");
            }))
        .hasMessage("the line was cut");
    assertThat(party.whoLooked(id)).hasSize(1);
  }

  @Test
  void aSearchThatFoundNobodyLeavesALineToo() {
    Actor curious = new Actor(UUID.randomUUID(), null, Role.DIRECTOR, UUID.randomUUID(), "38");
    Reading reading = new Reading(curious, Purpose.INSPECTION);
    assertThat(party.byNumber(IdentityKind.CITIZEN_NUMBER, number(), reading)).isEmpty();
    assertThat(party.byPhone("0999999999", reading)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from party_read where account_id = :a and person_id is null")
                .param("a", curious.accountId())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void aCorrectionTellsWhichFieldsItChangedAndKeepsNoOldValues() {
    UUID id = UUID.randomUUID();
    enrol(enrolment(id, "Do Thi Mo", number(), "0912000444"));
    Correct act =
        new Correct(id, "Đỗ Thị Mơ", LocalDate.of(1990, 1, 1), null, null, "Phường Hạc Thành");
    Correct.Done done = perform(correcting, act);
    assertThat(done.changed()).containsExactly("fullName", "birthDate", "phone", "residence");
    Person after = party.person(id, reading()).orElseThrow();
    assertThat(after.fullName()).isEqualTo("Đỗ Thị Mơ");
    assertThat(after.phone()).isNull();
    assertThat(perform(correcting, act).changed()).isEmpty();
    assertThat(
            jdbc.sql(
                    "select array_to_string(fields, ',') from party_correction where person_id = :p")
                .param("p", id)
                .query(String.class)
                .list())
        .containsExactly("fullName,birthDate,phone,residence");
    assertThatThrownBy(
            () -> perform(correcting, new Correct(UUID.randomUUID(), "A", null, null, null, null)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aTaxCodeDecidesWhichOrganisationItIs() {
    UUID id = UUID.randomUUID();
    EnrolOrganisation.Done done =
        perform(
            organisations,
            new EnrolOrganisation(id, "HTX Rau sạch", "2800123456", "0912000555", "Xã Lưu Vệ"));
    assertThat(done).isEqualTo(new EnrolOrganisation.Done(id, false));
    assertThat(
            perform(
                organisations,
                new EnrolOrganisation(UUID.randomUUID(), "HTX khác", "2800123456", null, null)))
        .isEqualTo(new EnrolOrganisation.Done(id, true));
    assertThat(party.organisation(id).orElseThrow().name()).isEqualTo("HTX Rau sạch");
    assertThatThrownBy(
            () -> perform(organisations, new EnrolOrganisation(id, "HTX ba", null, null, null)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void theReadingLogCannotBeRewritten() {
    assertThatThrownBy(() -> jdbc.sql("delete from party_read").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("update party_read set purpose = 'PRINT'").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("delete from party_person").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void theSchemaRefusesWhatTheRulesRefuse() {
    UUID id = UUID.randomUUID();
    enrol(enrolment(id, "Hồ Văn Năm", number(), null));
    for (String change :
        List.of(
            "full_name = 'Nguye' || chr(770) || 'n'",
            "full_name = ''",
            "sex = 'X'",
            "phone = '+84912345678'",
            "identity_number = '12345'",
            "identity_number = null",
            "identity_kind = null",
            "identity_kind = 'LIBRARY_CARD'",
            "residence = repeat('a', 301)")) {
      assertThatThrownBy(() ->
              jdbc.sql("update party_person set " + change + " where person_id = :p")
                  .param("p", id)
                  .update())
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private static Enrol enrolment(UUID id, String name, String number, @Nullable String phone) {
    return new Enrol(id, name, null, null, IdentityKind.CITIZEN_NUMBER, number, phone, null, false);
  }

  private static Enrol.Done enrol(Enrol act) {
    return perform(enrolling, act);
  }

  /** As the door does it: the operation's row, then what the act wrote, in one transaction. */
  private static <A extends Record & Act, D extends Record & Done> D perform(
      ActHandler<A, D> handler, A act) {
    Optional<D> done =
        transaction.execute(_ -> {
          Performance performance = performance();
          insertOperation(performance, handler.name());
          D result = handler.perform(act, performance);
          performance.writes().flush();
          return Optional.of(result);
        });
    return done.orElseThrow();
  }

  private static Performance performance() {
    return new Performance(
        UUID.randomUUID(),
        CLERK,
        new Desk(UUID.randomUUID(), UUID.randomUUID(), Desk.Kind.COUNTER),
        Origin.COUNTER,
        NOW,
        NOW,
        false,
        LocalDate.of(2026, 11, 21),
        new Writes(new JdbcTemplate(pool)),
        new Gathered());
  }

  private static void insertOperation(Performance performance, String act) {
    jdbc.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (:id, 1, decode(repeat('00', 32), 'hex'), :desk, :desk, 1, :account, 'CLERK',
                    'counter', array[:act], now(), now(), false, current_date)
            """)
        .param("id", performance.operationId())
        .param("desk", performance.desk().deskId())
        .param("account", CLERK.accountId())
        .param("act", act)
        .update();
  }

  private static Reading reading() {
    return new Reading(CLERK, Purpose.GUIDANCE);
  }

  private static String number() {
    return "0" + NEXT.incrementAndGet();
  }
}
