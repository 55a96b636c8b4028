package vn.gandan.operation;

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

/** Whoever goes around the program is refused by the schema, with the application's own login. */
class AroundTheDoorTest {
  private static final HikariDataSource APP = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
  private static final JdbcClient JDBC = JdbcClient.create(APP);

  private UUID desk;
  private UUID shift;

  @BeforeEach
  void aNewDeskAndShift() {
    desk = UUID.randomUUID();
    shift = UUID.randomUUID();
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void theNumbersOfADeskFollowEachOther() {
    assertThatCode(() -> numbered(1)).doesNotThrowAnyException();
    assertThatCode(() -> numbered(2)).doesNotThrowAnyException();
  }

  @Test
  void aDeskNeverStartsInTheMiddle() {
    refused(() -> numbered(2), "fk_operation_no_gap");
  }

  @Test
  void aNumberIsNeverLeftOut() {
    numbered(1);
    refused(() -> numbered(3), "fk_operation_no_gap");
  }

  @Test
  void aNumberIsNeverUsedTwice() {
    numbered(1);
    refused(() -> numbered(1), "uq_operation_desk_seq");
  }

  @Test
  void anotherShiftsNumbersDoNotFillTheGap() {
    numbered(1);
    shift = UUID.randomUUID();
    refused(() -> numbered(2), "fk_operation_no_gap");
  }

  @Test
  void aNumberBelowOneIsNone() {
    refused(() -> numbered(0), "ck_operation_desk_seq");
  }

  @Test
  void aDigestHasThirtyTwoBytes() {
    refused(() -> row(1, new byte[31], "counter", "CLERK"), "ck_operation_digest");
    refused(() -> row(1, new byte[33], "counter", "CLERK"), "ck_operation_digest");
  }

  @Test
  void anOriginOrARoleThatNobodyKnowsIsRefused() {
    refused(() -> row(1, new byte[32], "dark", "CLERK"), "ck_operation_origin");
    refused(() -> row(1, new byte[32], "counter", "clerk"), "ck_operation_role");
  }

  @Test
  void nothingIsRewrittenOrRemoved() {
    numbered(1);
    for (String statement :
        new String[] {
          "update operation_operation set business_day = business_day",
          "delete from operation_operation",
          "truncate operation_operation",
          "update operation_answer set answer = answer",
          "delete from operation_refusal",
          "delete from operation_salt"
        }) {
      refused(() -> JDBC.sql(statement).update(), "permission denied");
    }
  }

  private void numbered(long seq) {
    row(seq, new byte[32], "counter", "CLERK");
  }

  private void row(long seq, byte[] digest, String origin, String role) {
    JDBC.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (gen_random_uuid(), 1, :digest, :desk, :shift, :seq, gen_random_uuid(), :role,
                    :origin, '{custody.put-away}', now(), now(), false, current_date)
            """)
        .param("digest", digest)
        .param("desk", desk)
        .param("shift", shift)
        .param("seq", seq)
        .param("origin", origin)
        .param("role", role)
        .update();
  }

  private static void refused(ThrowingCallable attempt, String by) {
    assertThatThrownBy(attempt).hasStackTraceContaining(by);
  }
}
