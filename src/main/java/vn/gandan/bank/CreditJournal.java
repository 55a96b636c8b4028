package vn.gandan.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/**
 * What the bank has said, and in whose books it is. Append-only; what it said is written by
 * nobody's act, so nobody can claim a credit.
 */
@Repository
class CreditJournal {

  /** A credit that is told again is the same credit, whatever is said of it the second time. */
  @Sql
  static final String INSERT =
      """
      insert into bank_credit (credit_id, account_id, subject, bank_ref, reference, amount,
                               booked_at, heard_at)
      values (:credit, :account, :subject, :bank_ref, :reference, :amount, :booked_at, :heard_at)
      on conflict on constraint uq_bank_credit_once do nothing
      """;

  @Sql
  static final String TOLD_OTHERWISE =
      """
      select exists (select
                       from bank_credit
                      where subject = :subject and bank_ref = :bank_ref and amount <> :amount)
      """;

  @Sql
  static final String BY_ID =
      """
      select credit_id, account_id, bank_ref, reference, amount, booked_at, heard_at
        from bank_credit
       where credit_id = :credit
       limit 1
      """;

  @Sql
  static final String BOOKED =
      "select exists (select from bank_booking where credit_id = :credit) as booked";

  @Sql
  static final String BOOK =
      """
      insert into bank_booking (credit_id, office_id, operation_id)
      values (:credit, :office, :operation)
      """;

  private final JdbcClient jdbc;

  CreditJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @return its id; empty if it was told before
   */
  Optional<UUID> add(
      ReceivingAccount account, CreditNote note, @Nullable Reference code, Instant heardAt) {
    UUID id = UUID.randomUUID();
    int written =
        jdbc.sql(INSERT)
            .param("credit", id)
            .param("account", account.id())
            .param("subject", account.subject())
            .param("bank_ref", note.id())
            .param("reference", code == null ? null : code.value(), Types.VARCHAR)
            .param("amount", note.amount())
            .param("booked_at", note.at().atOffset(ZoneOffset.UTC))
            .param("heard_at", heardAt.atOffset(ZoneOffset.UTC))
            .update();
    return written == 1 ? Optional.of(id) : Optional.empty();
  }

  /** Whether the bank told another sum under the same number before. */
  boolean toldOtherwise(ReceivingAccount account, CreditNote note) {
    return jdbc.sql(TOLD_OTHERWISE)
        .param("subject", account.subject())
        .param("bank_ref", note.id())
        .param("amount", note.amount())
        .query(Boolean.class)
        .single();
  }

  Optional<Credit> find(UUID credit) {
    return jdbc.sql(BY_ID).param("credit", credit).query((row, _) -> credit(row)).optional();
  }

  boolean booked(UUID credit) {
    return jdbc.sql(BOOKED).param("credit", credit).query(Boolean.class).single();
  }

  /** It is in the books of this office. */
  void book(Performance performance, Credit credit, UUID office) {
    performance.writes().means("pk_bank_booking", new BankRefusal.CreditBooked(credit.id()));
    performance
        .writes()
        .add(
            BOOK,
            Map.of(
                "credit", credit.id(),
                "office", office,
                "operation", performance.operationId()));
  }

  private static Credit credit(ResultSet row) throws SQLException {
    String reference = row.getString("reference");
    return new Credit(
        row.getObject("credit_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("bank_ref"),
        reference == null ? null : new Reference(reference),
        row.getLong("amount"),
        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
        row.getObject("heard_at", OffsetDateTime.class).toInstant());
  }
}
