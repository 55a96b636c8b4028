package vn.gandan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.gandan.storage.TestDatabases;

/** An entry that is not even, or an account below what is in it, cannot be stored by any way. */
class AroundTheLedgerTest {
  private static final HikariDataSource APP = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
  private static final JdbcClient JDBC = JdbcClient.create(APP);

  private final UUID office = UUID.randomUUID();
  private UUID operation;
  private UUID cash;
  private UUID power;

  @BeforeAll
  static void reasons() {
    reason("TILL_CASH", "BILLER", false);
    reason("BILLER", "TILL_CASH", true);
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @BeforeEach
  void aTillAndABiller() {
    operation = operation();
    cash = account("TILL_CASH", "VND");
    power = account("BILLER", "VND");
  }

  @Test
  void anEntryOfARegisteredReasonIsStored() {
    transfer(1, cash, power, 70_000, null);
    assertThat(
            JDBC.sql("select count(*) from ledger_transfer where operation_id = :operation")
                .param("operation", operation)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  /** However long the journal is: a shift's own entries are found by its own accounts. */
  @Test
  void theEntriesOfAHandAreLookedUpAndNotSearchedFor() throws SQLException {
    try (Connection connection = APP.getConnection()) {
      JdbcClient here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      here.sql("set enable_seqscan = off").update();
      String plan =
          String.join(
              "\n",
              here.sql("explain " + LedgerJournal.OF_HOLDER)
                  .param("holder", UUID.randomUUID())
                  .query(String.class)
                  .list());
      here.sql("reset enable_seqscan").update();
      assertThat(plan)
          .contains("ix_ledger_transfer_debit", "ix_ledger_transfer_credit")
          .doesNotContain("Seq Scan on ledger_transfer");
    }
  }

  @Test
  void nothingMovesWithoutAReason() {
    UUID revenue = account("REVENUE", "VND");
    refused(
        () -> transfer(1, "TILL_CASH", cash, "REVENUE", revenue, 1, "VND", null),
        "fk_ledger_transfer_reason");
  }

  @Test
  void anEntryCannotClaimThatAnAccountIsOfAnotherKind() {
    UUID revenue = account("REVENUE", "VND");
    refused(
        () -> transfer(1, "TILL_CASH", cash, "BILLER", revenue, 1, "VND", null),
        "fk_ledger_transfer_credit");
  }

  @Test
  void moneyDoesNotBecomeStock() {
    UUID stock = account("BILLER", "stock:TEM");
    refused(
        () -> transfer(1, "TILL_CASH", cash, "BILLER", stock, 1, "VND", null),
        "fk_ledger_transfer_credit");
  }

  @Test
  void nothingLeavesTheBooksOfItsOffice() {
    UUID elsewhere = account(UUID.randomUUID(), "BILLER", "VND");
    refused(() -> transfer(1, cash, elsewhere, 1, null), "fk_ledger_transfer_credit");
  }

  @Test
  void amountsAreAboveZero() {
    refused(() -> transfer(1, cash, power, 0, null), "ck_ledger_transfer_amount");
    refused(() -> transfer(1, cash, power, -5, null), "ck_ledger_transfer_amount");
  }

  @Test
  void whatTakesAnEntryBackIsItsMirrorToTheDong() {
    transfer(1, cash, power, 70_000, null);
    refused(
        () -> transfer(2, "BILLER", power, "TILL_CASH", cash, 69_999, "VND", 1),
        "fk_ledger_transfer_reverses");
    transfer(2, "BILLER", power, "TILL_CASH", cash, 70_000, "VND", 1);
  }

  @Test
  void anEntryIsTakenBackOnce() {
    transfer(1, cash, power, 70_000, null);
    transfer(2, "BILLER", power, "TILL_CASH", cash, 70_000, "VND", 1);
    refused(
        () -> transfer(3, "BILLER", power, "TILL_CASH", cash, 70_000, "VND", 1),
        "uq_ledger_transfer_reverses");
  }

  @Test
  void aTillNeverHoldsLessThanNothing() {
    sums(cash, 100, 100);
    refused(() -> sums(cash, 100, 101), "ck_ledger_account_till");
  }

  @Test
  void noMoreIsHandedOverThanIsHeldForSomebody() {
    sums(power, 100, 100);
    refused(() -> sums(power, 101, 100), "ck_ledger_account_trust");
  }

  @Test
  void aClosedAccountIsEmptyAndStaysSo() {
    sums(cash, 100, 70);
    refused(() -> closed(cash), "ck_ledger_account_closed");
    sums(cash, 100, 100);
    closed(cash);
    refused(() -> sums(cash, 101, 100), "ck_ledger_account_closed");
  }

  @Test
  void anAccountBeginsEmpty() {
    denied(
        """
        insert into ledger_account
               (account_id, office_id, holder_id, purpose, subject, unit, debits)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                'TILL_CASH', '', 'VND', 1000000)
        """);
  }

  @Test
  void theBookIsNeitherChangedNorTornOut() {
    transfer(1, cash, power, 70_000, null);
    denied("update ledger_transfer set amount = 1");
    denied("delete from ledger_transfer");
    denied("update ledger_account set purpose = 'GAIN'");
    denied("delete from ledger_account");
  }

  private static void denied(String statement) {
    assertThatThrownBy(() -> JDBC.sql(statement).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private static void refused(ThrowingCallable work, String constraint) {
    assertThatThrownBy(work).hasMessageContaining("\"" + constraint + "\"");
  }

  private static void reason(String debit, String credit, boolean reverses) {
    JDBC.sql(
            """
            insert into ledger_reason (code, debit, credit, reverses)
            values ('trial.bill', :debit, :credit, :reverses)
            """)
        .param("debit", debit)
        .param("credit", credit)
        .param("reverses", reverses)
        .update();
  }

  private UUID account(String purpose, String unit) {
    return account(office, purpose, unit);
  }

  private static UUID account(UUID office, String purpose, String unit) {
    UUID account = UUID.randomUUID();
    JDBC.sql(
            """
            insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit)
            values (:account, :office, gen_random_uuid(), :purpose, '', :unit)
            """)
        .param("account", account)
        .param("office", office)
        .param("purpose", purpose)
        .param("unit", unit)
        .update();
    return account;
  }

  private static void sums(UUID account, long debits, long credits) {
    JDBC.sql(
            """
            update ledger_account set debits = :debits, credits = :credits
             where account_id = :account
            """)
        .param("debits", debits)
        .param("credits", credits)
        .param("account", account)
        .update();
  }

  private static void closed(UUID account) {
    JDBC.sql("update ledger_account set closed = true where account_id = :account")
        .param("account", account)
        .update();
  }

  private void transfer(
      int leg, UUID debit, UUID credit, long amount, @Nullable Integer reversesLeg) {
    transfer(leg, "TILL_CASH", debit, "BILLER", credit, amount, "VND", reversesLeg);
  }

  private void transfer(
      int leg,
      String debitPurpose,
      UUID debit,
      String creditPurpose,
      UUID credit,
      long amount,
      String unit,
      @Nullable Integer reversesLeg) {
    JDBC.sql(
            """
            insert into ledger_transfer
                   (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose,
                    credit_account, credit_purpose, amount, reverses_operation, reverses_leg,
                    origin, effective_at, recorded_at, business_day)
            values (:operation, :leg, :office, :unit, 'trial.bill', :debit, :debit_purpose,
                    :credit, :credit_purpose, :amount,
                    case when :reverses::int is not null then :operation end, :reverses::int,
                    'counter', now(), now(), current_date)
            """)
        .param("operation", operation)
        .param("leg", leg)
        .param("office", office)
        .param("unit", unit)
        .param("debit", debit)
        .param("debit_purpose", debitPurpose)
        .param("credit", credit)
        .param("credit_purpose", creditPurpose)
        .param("amount", amount)
        .param("reverses", reversesLeg)
        .update();
  }

  private static UUID operation() {
    UUID operation = UUID.randomUUID();
    JDBC.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (:id, 1, decode(repeat('00', 32), 'hex'), :id, :id, 1, :id, 'CLERK', 'counter',
                    array['till.remit'], now(), now(), false, current_date)
            """)
        .param("id", operation)
        .update();
    return operation;
  }
}
