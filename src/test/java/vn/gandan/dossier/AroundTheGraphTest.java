package vn.gandan.dossier;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;

/** A history that leaps, forks or knows a step of its own cannot be stored. */
class AroundTheGraphTest {
  private static final HikariDataSource APP = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
  private static final JdbcClient JDBC = JdbcClient.create(APP);
  private static final UUID UNIT = UUID.randomUUID();
  private static int serial;

  private UUID operation;
  private UUID dossier;

  @BeforeEach
  void aDossierThatWasHandedIn() {
    operation = operation();
    dossier = dossier(thing());
    act(1, "hand-in", 0, 1);
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void theNationalWayIsStored() {
    assertThatCode(
            () -> {
              act(2, "confirm-receipt", 1, 2);
              act(3, "start", 2, 4);
              act(4, "finish", 4, 9);
              act(5, "return", 9, 10);
              state(5, 10);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aStatusIsNeverLeapt() {
    refused(() -> act(2, "start", 2, 4), "fk_dossier_act_unbroken");
  }

  @Test
  void anUnknownStepIsRefused() {
    refused(() -> act(2, "shortcut", 1, 9), "fk_dossier_act_transition");
  }

  @Test
  void aKnownStepLeadsOnlyWhereTheGraphSays() {
    refused(() -> act(2, "finish", 1, 9), "fk_dossier_act_transition");
    refused(() -> act(2, "confirm-receipt", 1, 9), "fk_dossier_act_transition");
  }

  @Test
  void nothingFollowsAnEnd() {
    act(2, "refuse", 1, 3);
    refused(() -> act(3, "start", 3, 4), "fk_dossier_act_transition");
  }

  @Test
  void aHistoryNeverForks() {
    act(2, "confirm-receipt", 1, 2);
    refused(() -> act(2, "refuse", 1, 3), "pk_dossier_act");
  }

  @Test
  void anActIsNeverLeftOut() {
    refused(() -> act(3, "confirm-receipt", 1, 2), "fk_dossier_act_unbroken");
  }

  @Test
  void onlyTheFirstActComesFromNowhere() {
    refused(() -> act(2, "hand-in", 0, 1), "ck_dossier_act_first");
  }

  @Test
  void theProjectionCannotNameAnotherStatus() {
    refused(() -> state(1, 9), "fk_dossier_state_act");
  }

  @Test
  void theProjectionCannotBeTurnedIntoALieLater() {
    state(1, 1);
    refused(
        () ->
            JDBC.sql("update dossier_state set status = 9 where dossier_id = :dossier")
                .param("dossier", dossier)
                .update(),
        "fk_dossier_state_act");
  }

  @Test
  void aReasonInDecomposedLettersOrOfTwoLettersIsRefused() {
    refused(
        () -> act(2, "refuse", 1, 3, "thie\u0302\u0301u gia\u0302\u0301y"),
        "ck_dossier_act_reason");
    refused(() -> act(2, "refuse", 1, 3, "no"), "ck_dossier_act_reason");
  }

  @Test
  void oneThingCarriesThePapersOfOneDossier() {
    UUID paper = thing();
    dossier(paper);
    refused(() -> dossier(paper), "uq_dossier_paper");
  }

  @Test
  void nobodyAddsATransitionOrRewritesAnAct() {
    for (String statement :
        new String[] {
          "insert into dossier_transition (act, from_status, to_status) values ('leap', 1, 10)",
          "update dossier_act set to_status = to_status",
          "delete from dossier_act",
          "delete from dossier_state",
          "delete from dossier_dossier"
        }) {
      refused(() -> JDBC.sql(statement).update(), "permission denied");
    }
  }

  private void act(int seq, String step, int from, int to) {
    act(seq, step, from, to, "đủ thành phần");
  }

  private void act(int seq, String step, int from, int to, String reason) {
    JDBC.sql(
            """
            insert into dossier_act
                   (dossier_id, seq, act, from_status, to_status, by_unit, reason, operation_id,
                    effective_at, recorded_at)
            values (:dossier, :seq, :step, :from, :to, :unit, :reason, :operation, now(), now())
            """)
        .param("dossier", dossier)
        .param("seq", seq)
        .param("step", step)
        .param("from", from)
        .param("to", to)
        .param("unit", UNIT)
        .param("reason", reason)
        .param("operation", operation)
        .update();
  }

  private void state(int seq, int status) {
    JDBC.sql(
            """
            insert into dossier_state
                   (dossier_id, seq, status, since, late, supplements, agency_id, return_unit,
                    helped_unit, applicant_id)
            values (:dossier, :seq, :status, now(), false, 0, :unit, :unit, :unit,
                    gen_random_uuid())
            """)
        .param("dossier", dossier)
        .param("seq", seq)
        .param("status", status)
        .param("unit", UNIT)
        .update();
  }

  private UUID operation() {
    UUID id = UUID.randomUUID();
    JDBC.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (:id, 1, :digest, gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(),
                    'CLERK', 'counter', '{dossier.hand-in}', now(), now(), false, current_date)
            """)
        .param("id", id)
        .param("digest", new byte[32])
        .update();
    return id;
  }

  private UUID thing() {
    UUID id = UUID.randomUUID();
    serial++;
    JDBC.sql(
            """
            insert into custody_thing (thing_id, code, kind, operation_id)
            values (:id, :code, 'dossier', :operation)
            """)
        .param("id", id)
        .param("code", "38%012d".formatted(serial))
        .param("operation", operation)
        .update();
    return id;
  }

  private UUID dossier(UUID paper) {
    UUID id = UUID.randomUUID();
    serial++;
    JDBC.sql(
            """
            insert into dossier_dossier
                   (dossier_id, code, token, procedure_code, version_id, applicant_id, channel,
                    helped_unit, received_unit, agency_id, commune_code, return_way, return_unit,
                    paper_id, operation_id, handed_in_at)
            values (:id, :code, :token, '1.001193', gen_random_uuid(), gen_random_uuid(), 3,
                    :unit, :unit, :unit, '14797', 'point', :unit, :paper, :operation, now())
            """)
        .param("id", id)
        .param("code", "H56.29-261121-%04d".formatted(serial))
        .param("token", "38%016d".formatted(serial))
        .param("unit", UNIT)
        .param("paper", paper)
        .param("operation", operation)
        .update();
    return id;
  }

  private static void refused(ThrowingCallable attempt, String by) {
    assertThatThrownBy(attempt).hasStackTraceContaining(by);
  }
}
