package vn.gandan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Origin;
import vn.gandan.operation.Performance;
import vn.gandan.storage.Writes;

/** Accounts and the entries between them. Entries are append-only. */
@Repository
class LedgerJournal {

  @Sql
  static final String INSERT_ACCOUNT =
      """
      insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit)
      values (:account, :office, :holder, :purpose, :subject, :unit)
      on conflict do nothing
      """;

  @Sql
  static final String ADD =
      """
      update ledger_account
         set debits = debits + :debit, credits = credits + :credit
       where account_id = :account
      """;

  @Sql
  static final String INSERT_TRANSFER =
      """
      insert into ledger_transfer
             (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose,
              credit_account, credit_purpose, amount, reverses_operation, reverses_leg,
              origin, effective_at, recorded_at, business_day)
      values (:operation, :leg, :office, :unit, :reason, :debit, :debit_purpose,
              :credit, :credit_purpose, :amount, :reverses_operation, :reverses_leg,
              :origin, :effective_at, :recorded_at, :day)
      """;

  @Sql
  static final String HELD =
      """
      select office_id, holder_id, purpose, subject, unit, debits, credits, closed
        from ledger_account
       where holder_id = :holder
       order by purpose, subject, unit
       limit 1000
      """;

  /** In the order in which every operation locks accounts. */
  @Sql
  static final String LOCK_HELD =
      """
      select office_id, holder_id, purpose, subject, unit, debits, credits, closed
        from ledger_account
       where holder_id = :holder
       order by account_id
       limit 1000
         for no key update
      """;

  @Sql
  static final String CLOSE =
      "update ledger_account set closed = true where holder_id = :holder and not closed";

  @Sql
  static final String BALANCE =
      """
      select office_id, holder_id, purpose, subject, unit, debits, credits, closed
        from ledger_account
       where account_id = any (:accounts)
       order by purpose, subject, unit
       limit 1000
      """;

  @Sql
  static final String OF_OFFICE =
      """
      select office_id, holder_id, purpose, subject, unit, debits, credits, closed
        from ledger_account
       where office_id = :office and purpose = any (:purposes) and debits <> credits
       order by purpose, subject, holder_id
       limit 2000
      """;

  @Sql
  static final String BY_OFFICE =
      """
      select office_id, purpose, cast(sum(debits) as bigint) as debits,
             cast(sum(credits) as bigint) as credits
        from ledger_account
       where purpose = any (:purposes) and unit = 'VND' and debits <> credits
       group by office_id, purpose
       limit 5000
      """;

  private static final String FIELDS =
      """
      select t.operation_id, t.leg, t.reason, t.amount, t.reverses_operation, t.reverses_leg,
             t.origin, t.effective_at, t.recorded_at, t.business_day,
             d.office_id, d.unit, d.holder_id as debit_holder, d.purpose as debit_purpose,
             d.subject as debit_subject, c.holder_id as credit_holder,
             c.purpose as credit_purpose, c.subject as credit_subject
      """;

  private static final String SIDES =
      """
        join ledger_account d on d.account_id = t.debit_account
        join ledger_account c on c.account_id = t.credit_account
      """;

  private static final String ENTRY = FIELDS + "  from ledger_transfer t\n" + SIDES;

  @Sql
  static final String OF_OPERATION =
      ENTRY + " where t.operation_id = :operation order by t.leg limit 20001";

  private static final String SIDE =
      """
              select x.operation_id, x.leg, x.reason, x.amount, x.reverses_operation,
                     x.reverses_leg, x.origin, x.effective_at, x.recorded_at, x.business_day,
                     x.debit_account, x.credit_account
                from ledger_account a
      """;

  /** Each side by its own index: one question about both walks the whole journal. */
  @Sql
  static final String OF_HOLDER =
      FIELDS
          + "  from (\n"
          + SIDE
          + """
                join ledger_transfer x on x.debit_account = a.account_id
               where a.holder_id = :holder
              union
          """
          + SIDE
          + """
                join ledger_transfer x on x.credit_account = a.account_id
               where a.holder_id = :holder) t
          """
          + SIDES
          + """
           order by t.recorded_at, t.operation_id, t.leg
           limit 20000
          """;

  @Sql
  static final String OF_ACCOUNT =
      ENTRY
          + """
           where (t.debit_account = :account or t.credit_account = :account)
             and t.recorded_at <= :known_at
             and t.effective_at >= :from and t.effective_at < :until
           order by t.effective_at, t.recorded_at, t.operation_id, t.leg
           limit :most
          """;

  @Sql
  static final String SUMS_BEFORE =
      """
      select coalesce(sum(amount) filter (where debit_account = :account), 0)::bigint as debits,
             coalesce(sum(amount) filter (where credit_account = :account), 0)::bigint as credits,
             count(*) as entries
        from ledger_transfer
       where (debit_account = :account or credit_account = :account)
         and recorded_at <= :known_at
         and effective_at < :from
      """;

  @Sql
  static final String REVERSED =
      """
      select exists (select from ledger_transfer where reverses_operation = :operation) as reversed
      """;

  private final JdbcClient jdbc;

  LedgerJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addAccount(Writes writes, AccountName account) {
    writes.add(
        INSERT_ACCOUNT,
        Map.of(
            "account", account.id(),
            "office", account.office(),
            "holder", account.holder(),
            "purpose", account.purpose().name(),
            "subject", account.subject(),
            "unit", account.unit().code()));
  }

  void addToSums(Writes writes, UUID account, long debit, long credit) {
    writes.add(ADD, Map.of("account", account, "debit", debit, "credit", credit));
  }

  void addTransfer(
      Performance performance, int leg, Transfer transfer, Entry.@Nullable Key reverses) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("operation", performance.operationId());
    row.put("leg", leg);
    row.put("office", transfer.debit().office());
    row.put("unit", transfer.debit().unit().code());
    row.put("reason", transfer.reason().code());
    row.put("debit", transfer.debit().id());
    row.put("debit_purpose", transfer.debit().purpose().name());
    row.put("credit", transfer.credit().id());
    row.put("credit_purpose", transfer.credit().purpose().name());
    row.put("amount", transfer.amount());
    row.put("reverses_operation", reverses == null ? null : reverses.operation());
    row.put("reverses_leg", reverses == null ? null : reverses.leg());
    row.put("origin", performance.origin().code());
    row.put("effective_at", performance.effectiveAt());
    row.put("recorded_at", performance.recordedAt());
    row.put("day", performance.businessDay());
    performance.writes().add(INSERT_TRANSFER, row);
  }

  void close(Writes writes, UUID holder) {
    writes.add(CLOSE, Map.of("holder", holder));
  }

  List<Balance> held(UUID holder) {
    return jdbc.sql(HELD).param("holder", holder).query((row, _) -> balance(row)).list();
  }

  List<Balance> lockHeld(UUID holder) {
    return jdbc.sql(LOCK_HELD).param("holder", holder).query((row, _) -> balance(row)).list();
  }

  List<Balance> balances(Collection<UUID> accounts) {
    return jdbc.sql(BALANCE)
        .param("accounts", accounts.toArray(UUID[]::new))
        .query((row, _) -> balance(row))
        .list();
  }

  List<Balance> ofOffice(UUID office, Collection<AccountPurpose> purposes) {
    return jdbc.sql(OF_OFFICE)
        .param("office", office)
        .param("purposes", purposes.stream().map(AccountPurpose::name).toArray(String[]::new))
        .query((row, _) -> balance(row))
        .list();
  }

  List<OfficeSum> byOffice(Collection<AccountPurpose> purposes) {
    return jdbc.sql(BY_OFFICE)
        .param("purposes", purposes.stream().map(AccountPurpose::name).toArray(String[]::new))
        .query((row, _) -> {
          AccountPurpose purpose = AccountPurpose.valueOf(row.getString("purpose"));
          return new OfficeSum(
              row.getObject("office_id", UUID.class),
              purpose,
              purpose.amount(row.getLong("debits"), row.getLong("credits")));
        })
        .list();
  }

  List<Entry> ofOperation(UUID operation) {
    return jdbc.sql(OF_OPERATION)
        .param("operation", operation)
        .query((row, _) -> entry(row))
        .list();
  }

  List<Entry> ofHolder(UUID holder) {
    return jdbc.sql(OF_HOLDER).param("holder", holder).query((row, _) -> entry(row)).list();
  }

  /** The first of them. */
  List<Entry> ofAccount(UUID account, Instant from, Instant until, Instant knownAt, int most) {
    return jdbc.sql(OF_ACCOUNT)
        .param("most", most)
        .param("account", account)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("known_at", knownAt.atOffset(ZoneOffset.UTC))
        .query((row, _) -> entry(row))
        .list();
  }

  /** What had come to each side before an instant, by how many entries. */
  record Sums(long debits, long credits, long entries) {}

  Sums before(UUID account, Instant from, Instant knownAt) {
    return jdbc.sql(SUMS_BEFORE)
        .param("account", account)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("known_at", knownAt.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Sums(row.getLong("debits"), row.getLong("credits"), row.getLong("entries")))
        .single();
  }

  boolean reversed(UUID operation) {
    return jdbc.sql(REVERSED).param("operation", operation).query(Boolean.class).single();
  }

  static Balance balance(ResultSet row) throws SQLException {
    return new Balance(
        new AccountName(
            row.getObject("office_id", UUID.class),
            row.getObject("holder_id", UUID.class),
            AccountPurpose.valueOf(row.getString("purpose")),
            row.getString("subject"),
            new Unit(row.getString("unit"))),
        row.getLong("debits"),
        row.getLong("credits"),
        row.getBoolean("closed"));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    UUID reverses = row.getObject("reverses_operation", UUID.class);
    return new Entry(
        row.getObject("operation_id", UUID.class),
        row.getInt("leg"),
        row.getString("reason"),
        side(row, "debit"),
        side(row, "credit"),
        row.getLong("amount"),
        reverses == null ? null : new Entry.Key(reverses, row.getInt("reverses_leg")),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        row.getObject("effective_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("business_day", LocalDate.class));
  }

  private static AccountName side(ResultSet row, String side) throws SQLException {
    return new AccountName(
        row.getObject("office_id", UUID.class),
        row.getObject(side + "_holder", UUID.class),
        AccountPurpose.valueOf(row.getString(side + "_purpose")),
        row.getString(side + "_subject"),
        new Unit(row.getString("unit")));
  }
}
