package vn.gandan.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** What the bank has said. Append-only; written by nobody's act, so nobody can claim a credit. */
@Repository
class CreditJournal {

  /** A credit that is told again is the same credit, whatever is said of it the second time. */
  @Sql
  static final String INSERT =
      """
      insert into bank_credit (credit_id, account_id, bank_ref, reference, amount, booked_at,
                               heard_at)
      values (:credit, :account, :bank_ref, :reference, :amount, :booked_at, :heard_at)
      on conflict on constraint uq_bank_credit_once do nothing
      """;

  @Sql
  static final String UNDER =
      """
      select credit_id, bank_ref, reference, amount, booked_at, heard_at
        from bank_credit
       where reference = any (:references)
       order by heard_at, credit_id
       limit 1000
      """;

  private final JdbcClient jdbc;

  CreditJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID account, BankLine.Told told, Instant heardAt) {
    jdbc.sql(INSERT)
        .param("credit", UUID.randomUUID())
        .param("account", account)
        .param("bank_ref", told.id())
        .param("reference", told.reference())
        .param("amount", told.amount())
        .param("booked_at", told.at().atOffset(ZoneOffset.UTC))
        .param("heard_at", heardAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** As they were heard. */
  List<Credit> under(Collection<Reference> references) {
    return jdbc.sql(UNDER)
        .param("references", references.stream().map(Reference::value).toArray(String[]::new))
        .query((row, _) -> credit(row))
        .list();
  }

  private static Credit credit(ResultSet row) throws SQLException {
    return new Credit(
        row.getObject("credit_id", UUID.class),
        row.getString("bank_ref"),
        new Reference(row.getString("reference")),
        row.getLong("amount"),
        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
        row.getObject("heard_at", OffsetDateTime.class).toInstant());
  }
}
