package vn.gandan.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** On which accounts transfers arrive. Append-only: another account ends the one before. */
@Repository
class AccountBook {
  /** One entry at a time in a province: they are rare. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('bank', 93))";

  private static final String ACCOUNT =
      """
      select account_id, office_id, bin, number, bank, holder, ground, valid_from
        from bank_account
      """;

  /** The office's own account before the one for all. */
  @Sql
  static final String OF_OFFICE =
      ACCOUNT
          + """
           where (office_id = :office or office_id is null)
             and valid_from <= :day
           order by office_id nulls last, valid_from desc
           limit 1
          """;

  @Sql static final String BY_ID = ACCOUNT + " where account_id = :account limit 1";

  @Sql static final String ALL = ACCOUNT + " order by valid_from desc, office_id limit 500";

  /** Every office that this account at the bank was ever named for; null for all offices. */
  @Sql
  static final String OFFICES_OF =
      "select distinct office_id from bank_account where bin = :bin and number = :number limit 5000";

  @Sql
  static final String LAST_DAY =
      """
      select max(valid_from) as last
        from bank_account
       where office_id is not distinct from :office
      """;

  @Sql
  static final String INSERT =
      """
      insert into bank_account (account_id, operation_id, office_id, bin, number, bank, holder,
                                ground, valid_from)
      values (:account, :operation, :office, :bin, :number, :bank, :holder, :ground, :from)
      """;

  /** In the same transaction, though it stands beside the provinces: one account, one province. */
  @Sql
  static final String OWN =
      """
      insert into platform.bank_account_province (subject, province)
      values (:subject, current_schema())
          on conflict on constraint uq_bank_account_province_own do nothing
      """;

  private final JdbcClient jdbc;

  AccountBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock() {
    jdbc.sql(LOCK).query((_, _) -> true).single();
  }

  Optional<ReceivingAccount> of(UUID office, LocalDate day) {
    return jdbc.sql(OF_OFFICE)
        .param("office", office)
        .param("day", day)
        .query((row, _) -> account(row))
        .optional();
  }

  Optional<ReceivingAccount> find(UUID account) {
    return jdbc.sql(BY_ID).param("account", account).query((row, _) -> account(row)).optional();
  }

  List<ReceivingAccount> all() {
    return jdbc.sql(ALL).query((row, _) -> account(row)).list();
  }

  /** The one office whose account it is, and nobody else's; empty for all others. */
  Optional<UUID> soleOffice(ReceivingAccount account) {
    List<Optional<UUID>> offices =
        jdbc.sql(OFFICES_OF)
            .param("bin", account.bin())
            .param("number", account.number())
            .query((row, _) -> Optional.ofNullable(row.getObject("office_id", UUID.class)))
            .list();
    return offices.size() == 1 ? offices.getFirst() : Optional.empty();
  }

  Optional<LocalDate> lastDay(@Nullable UUID office) {
    return jdbc.sql(LAST_DAY)
        .param("office", office, java.sql.Types.OTHER)
        .query((row, _) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
        .single();
  }

  void add(Performance performance, NameAccount act) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("account", act.account());
    row.put("operation", performance.operationId());
    row.put("office", act.office());
    row.put("bin", act.bin());
    row.put("number", act.number());
    row.put("bank", Text.nfc(act.bank().strip()));
    row.put("holder", Text.nfc(act.holder().strip()));
    row.put("ground", Text.nfc(act.ground().strip()));
    row.put("from", act.from());
    performance.writes().add(INSERT, row);
    String subject = act.bin() + "-" + act.number();
    performance.writes().add(OWN, Map.of("subject", subject));
    performance
        .writes()
        .means("pk_bank_account_province", new BankRefusal.OfAnotherProvince(subject));
    performance.writes().means("pk_bank_account", new BankRefusal.IdTaken(act.account()));
  }

  static ReceivingAccount account(ResultSet row) throws SQLException {
    return new ReceivingAccount(
        row.getObject("account_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getString("bin"),
        row.getString("number"),
        row.getString("bank"),
        row.getString("holder"),
        row.getString("ground"),
        row.getObject("valid_from", LocalDate.class));
  }
}
