package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;

/** A duty that is held twice, or by nobody, cannot be stored, whoever tries and by whatever way. */
class AroundTheDutiesTest {
  private static final HikariDataSource APP = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
  private static final JdbcClient JDBC = JdbcClient.create(APP);
  private static final UUID POINT = UUID.randomUUID();
  private static final UUID SHIFT = UUID.randomUUID();
  private static int serial;

  private UUID operation;
  private UUID round;
  private UUID roster;
  private UUID duty;

  @BeforeEach
  void aDutyThatItsPointHoldsSinceTheFreeze() {
    operation = operation();
    round = UUID.randomUUID();
    roster = UUID.randomUUID();
    UUID programme = UUID.randomUUID();
    run(
        "insert into benefit_programme values (?, ?, 'MERIT', 'Thử', 'Luật', ?, now())",
        programme,
        "T-" + ++serial,
        operation);
    run(
        """
        insert into benefit_round
        values (?, ?, date '2026-11-01', 1, date '2026-11-02', date '2026-11-10',
                date '2026-11-11', date '2026-11-25', ?, now())
        """,
        round,
        programme,
        operation);
    run(
        """
        insert into benefit_roster
        values (?, ?, 1, 'x.csv', decode(lpad(?, 64, '0'), 'hex'), 2, 2000, 0, ?, now())
        """,
        roster,
        round,
        Integer.toString(serial),
        operation);
    for (int line = 1; line <= 2; line++) {
      run(
          """
          insert into benefit_line
                 (roster_id, line_no, beneficiary_id, month, commune_code, amount_dong,
                  arrears_dong, way, point_id, number_contradicts)
          values (?, ?, gen_random_uuid(), date '2026-11-01', '14797', 1000, 0, 'CASH', ?, false)
          """,
          roster,
          line,
          POINT);
    }
    run("insert into benefit_release values (?, ?, 2, 2000, ?, now())", round, roster, operation);
    duty = entitlement(1, "point", POINT);
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void itGoesFromHandToHandUntilItIsPaid() {
    link(1, "point", POINT, "shift", SHIFT);
    link(2, "shift", SHIFT, "person", UUID.randomUUID());
    assertThat(
            JDBC.sql("select count(*) from benefit_allotment where entitlement_id = :d")
                .param("d", duty)
                .query(Long.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void theFirstGiverIsWhoHoldsItSinceTheFreeze() {
    refused(
        () -> link(1, "point", UUID.randomUUID(), "shift", SHIFT), "fk_benefit_allotment_first");
    refused(() -> link(1, "shift", POINT, "shift", SHIFT), "fk_benefit_allotment_first");
  }

  @Test
  void whoDoesNotHoldItCannotPassItOn() {
    link(1, "point", POINT, "shift", SHIFT);
    refused(
        () -> link(2, "shift", UUID.randomUUID(), "person", UUID.randomUUID()),
        "fk_benefit_allotment_unbroken");
    refused(
        () -> link(2, "point", POINT, "shift", UUID.randomUUID()), "fk_benefit_allotment_unbroken");
  }

  @Test
  void aLinkIsNeverLeftOutAndAChainNeverForks() {
    refused(() -> link(2, "point", POINT, "shift", SHIFT), "fk_benefit_allotment_unbroken");
    link(1, "point", POINT, "shift", SHIFT);
    refused(() -> link(1, "point", POINT, "shift", UUID.randomUUID()), "pk_benefit_allotment");
  }

  @Test
  void whatWasPaidOrGivenBackIsInNobodysHand() {
    UUID person = UUID.randomUUID();
    link(1, "point", POINT, "person", person);
    refused(() -> link(2, "person", person, "point", POINT), "ck_benefit_allotment_taken_back");
    UUID other = duty;
    duty = entitlement(2, "point", POINT);
    link(1, "point", POINT, "payer", UUID.randomUUID());
    assertThat(other).isNotEqualTo(duty);
  }

  @Test
  void nobodyPassesItToThemselvesOrToAStranger() {
    refused(() -> link(1, "point", POINT, "point", POINT), "ck_benefit_allotment_moves");
    refused(
        () -> link(1, "point", POINT, "pocket", UUID.randomUUID()), "ck_benefit_allotment_taker");
  }

  @Test
  void theProjectionSaysWhatTheChainSays() {
    link(1, "point", POINT, "shift", SHIFT);
    refused(() -> holding(1, "shift", UUID.randomUUID()), "fk_benefit_holding_allotment");
    refused(() -> holding(2, "shift", SHIFT), "fk_benefit_holding_allotment");
    holding(1, "shift", SHIFT);
    refused(
        () ->
            JDBC.sql("update benefit_holding set holder_kind = 'point' where entitlement_id = :d")
                .param("d", duty)
                .update(),
        "fk_benefit_holding_allotment");
  }

  @Test
  void nobodyIsOnARoundTwice() {
    refused(() -> entitlement(1, "point", POINT), "uq_benefit_entitlement");
    refused(
        () ->
            run(
                """
                insert into benefit_entitlement
                       (round_id, roster_id, line_no, beneficiary_id, month, commune_code,
                        amount_dong, arrears_dong, way, holder_kind, holder_id)
                select round_id, roster_id, 2, beneficiary_id, month, commune_code, 1000, 0,
                       'CASH', 'point', holder_id
                  from benefit_entitlement
                 where entitlement_id = ?
                """,
                duty),
        "uq_benefit_entitlement_once");
  }

  @Test
  void cashLiesAtAPointAndATransferInItsOrder() {
    refused(() -> entitlement(2, "account", round), "ck_benefit_entitlement_holder");
    refused(() -> entitlement(2, "shift", SHIFT), "ck_benefit_entitlement_holder");
  }

  @Test
  void aRoundGoesOnlyWhereItsGraphLeads() {
    step(1, "NONE", "DRAFTED");
    step(2, "DRAFTED", "IMPORTED");
    refused(() -> step(3, "IMPORTED", "FROZEN"), "ck_benefit_step_way");
    refused(() -> step(3, "CHALLENGED", "SIGNED"), "fk_benefit_step_unbroken");
    refused(() -> step(4, "IMPORTED", "CHALLENGED"), "fk_benefit_step_unbroken");
    refused(() -> step(2, "DRAFTED", "IMPORTED"), "pk_benefit_step");
    step(3, "IMPORTED", "CHALLENGED");
  }

  @Test
  void theGraphOfTheSchemaIsTheGraphOfTheRules() {
    String check =
        JDBC.sql(
                "select pg_get_constraintdef(oid) from pg_constraint where conname = 'ck_benefit_step_way' limit 1")
            .query(String.class)
            .single();
    List<String> pairs =
        RoundRules.WAYS.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(to -> each.getKey() + " " + to))
            .toList();
    assertThat(pairs).allSatisfy(pair -> assertThat(check).contains("'" + pair + "'"));
    assertThat(check.split("'::text", -1)).hasSize(pairs.size() + 1 + 2);
  }

  private UUID entitlement(int line, String holderKind, UUID holder) {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into benefit_entitlement
               (entitlement_id, round_id, roster_id, line_no, beneficiary_id, month, commune_code,
                amount_dong, arrears_dong, way, holder_kind, holder_id)
        select ?, ?, roster_id, line_no, beneficiary_id, month, commune_code, amount_dong,
               arrears_dong, way, ?, ?
          from benefit_line
         where roster_id = ? and line_no = ?
        """,
        id,
        round,
        holderKind,
        holder,
        roster,
        line);
    return id;
  }

  private void link(int seq, String giverKind, UUID giver, String takerKind, UUID taker) {
    run(
        """
        insert into benefit_allotment
               (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
                effective_at, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, now(), now())
        """,
        duty,
        seq,
        giverKind,
        giver,
        takerKind,
        taker,
        operation);
  }

  private void holding(int seq, String kind, UUID holder) {
    run("insert into benefit_holding values (?, ?, ?, ?, now())", duty, seq, kind, holder);
  }

  private void step(int seq, String before, String state) {
    run(
        """
        insert into benefit_step (round_id, seq, before, state, operation_id, recorded_at)
        values (?, ?, ?, ?, ?, now())
        """,
        round,
        seq,
        before,
        state,
        operation);
  }

  private static UUID operation() {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into operation_operation
               (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
        values (?, 1, decode(repeat('00', 32), 'hex'), gen_random_uuid(), gen_random_uuid(), 1,
                gen_random_uuid(), 'PROVINCE_OFFICE', 'centre', '{benefit.freeze}', now(), now(),
                false, current_date)
        """,
        id);
    return id;
  }

  private static void run(String sql, Object... values) {
    JDBC.sql(sql).params(values).update();
  }

  private static void refused(ThrowingCallable attempt, String by) {
    assertThatThrownBy(attempt).hasStackTraceContaining(by);
  }
}
