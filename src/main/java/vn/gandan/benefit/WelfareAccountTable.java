package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.WelfareAccount.Dated;
import vn.gandan.benefit.WelfareAccount.Source;
import vn.gandan.benefit.WelfareAccount.Step;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Welfare accounts and their dates. Only added to. */
@Repository
class WelfareAccountTable {
  private static final String ACCOUNT =
      """
      select a.account_id, a.beneficiary_id, a.bank, a.account_number, d.step, d.happened_on,
             d.source, d.told_by
        from benefit_account a
        join benefit_account_date d on d.account_id = a.account_id
      """;

  @Sql static final String BY_ID = ACCOUNT + " where a.account_id = :account limit 4";

  @Sql
  static final String BY_BENEFICIARIES =
      ACCOUNT
          + """
           where a.beneficiary_id = any (:beneficiaries)
           order by a.recorded_at desc, a.account_id
           limit 800
          """;

  @Sql
  static final String SHARED =
      """
      select count(*)
        from benefit_account a
       where a.account_number = :number and a.beneficiary_id <> :beneficiary
         and not exists (select
                           from benefit_account_date d
                          where d.account_id = a.account_id and d.step = 'CLOSED')
       limit 1
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_account
             (account_id, beneficiary_id, bank, account_number, operation_id, recorded_at)
      values (:account, :beneficiary, :bank, :number, :operation, :at)
      """;

  @Sql
  static final String PUT_DATE =
      """
      insert into benefit_account_date
             (account_id, step, happened_on, source, told_by, operation_id, recorded_at)
      values (:account, :step, :on, :source, :told_by, :operation, :at)
      """;

  /** Of a list that is frozen: accounts that nobody knew of before. */
  @Sql
  static final String PUT_LISTED =
      """
      insert into benefit_account
             (account_id, beneficiary_id, account_number, operation_id, recorded_at)
      select distinct cast(md5(l.beneficiary_id || ':' || p.account_number) as uuid),
             l.beneficiary_id, p.account_number, cast(:operation as uuid),
             cast(:at as timestamptz)
        from benefit_line l
        join benefit_line_person p on p.roster_id = l.roster_id and p.line_no = l.line_no
       where l.roster_id = :roster and l.way = 'ACCOUNT' and p.account_number is not null
          on conflict (beneficiary_id, account_number) do nothing
      """;

  @Sql
  static final String PUT_LISTED_DATE =
      """
      insert into benefit_account_date
             (account_id, step, happened_on, source, told_by, operation_id, recorded_at)
      select account_id, 'OPENED', cast(:on as date), 'PAYER', :told_by, operation_id, recorded_at
        from benefit_account
       where operation_id = :operation
      """;

  /** An account that was paid is active, whatever was told before. */
  @Sql
  static final String PUT_PAID =
      """
      insert into benefit_account_date
             (account_id, step, happened_on, source, told_by, operation_id, recorded_at)
      select distinct e.account_id, s.step, cast(:on as date), 'BANK', :told_by,
             cast(:operation as uuid), cast(:at as timestamptz)
        from unnest(cast(:duties as uuid[])) as d(duty)
        join benefit_entitlement e on e.entitlement_id = d.duty
       cross join (values ('ACTIVE'), ('FIRST_PAID')) as s(step)
       where e.account_id is not null
          on conflict (account_id, step) do nothing
      """;

  private final JdbcClient jdbc;

  WelfareAccountTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<WelfareAccount> find(UUID account) {
    return read(jdbc.sql(BY_ID).param("account", account)).stream().findFirst();
  }

  List<WelfareAccount> of(Collection<UUID> beneficiaries) {
    return read(
        jdbc.sql(BY_BENEFICIARIES).param("beneficiaries", beneficiaries.toArray(UUID[]::new)));
  }

  long shared(String number, UUID beneficiary) {
    return jdbc.sql(SHARED)
        .param("number", number)
        .param("beneficiary", beneficiary)
        .query(Long.class)
        .single();
  }

  void add(Performance performance, WelfareAccount account) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("account", account.id());
    values.put("beneficiary", account.beneficiary());
    String bank = account.bank();
    values.put("bank", bank == null ? null : Text.nfc(bank.strip()));
    values.put("number", account.number());
    performance
        .writes()
        .means("uq_benefit_account_number", new BenefitRefusal.AccountKnown(account.id()));
    performance.writes().means("pk_benefit_account", new BenefitRefusal.AccountKnown(account.id()));
    performance.writes().add(PUT, values);
  }

  void date(Performance performance, UUID account, Step step, Dated dated) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("account", account);
    values.put("step", step.name());
    values.put("on", dated.on());
    values.put("source", dated.source().name());
    values.put("told_by", Text.nfc(dated.toldBy().strip()));
    performance.writes().means("pk_benefit_account_date", new BenefitRefusal.AlreadyDated(account));
    performance.writes().add(PUT_DATE, values);
  }

  /** What a list tells of accounts, on the day on which it is frozen. */
  void addListed(Performance performance, UUID roster, String toldBy) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("roster", roster);
    values.put("on", performance.businessDay());
    values.put("told_by", toldBy);
    performance.writes().add(PUT_LISTED, values);
    performance.writes().add(PUT_LISTED_DATE, values);
  }

  /** The bank has paid these duties. */
  void paid(Performance performance, Collection<UUID> duties, String toldBy) {
    Map<String, @Nullable Object> values = values(performance);
    values.put("duties", duties.toArray(UUID[]::new));
    values.put("on", performance.businessDay());
    values.put("told_by", toldBy);
    performance.writes().add(PUT_PAID, values);
  }

  private static Map<String, @Nullable Object> values(Performance performance) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    return values;
  }

  /** One row for each date. */
  private static List<WelfareAccount> read(JdbcClient.StatementSpec asked) {
    Map<UUID, WelfareAccount> found = new LinkedHashMap<>();
    asked.query(row -> {
      WelfareAccount seen = account(row);
      found.merge(seen.id(), seen, WelfareAccountTable::together);
    });
    return List.copyOf(found.values());
  }

  private static WelfareAccount together(WelfareAccount one, WelfareAccount other) {
    Map<Step, Dated> dates = new EnumMap<>(one.dates());
    dates.putAll(other.dates());
    return new WelfareAccount(one.id(), one.beneficiary(), one.bank(), one.number(), dates);
  }

  private static WelfareAccount account(ResultSet row) throws SQLException {
    return new WelfareAccount(
        row.getObject("account_id", UUID.class),
        row.getObject("beneficiary_id", UUID.class),
        row.getString("bank"),
        row.getString("account_number"),
        Map.of(
            Step.valueOf(row.getString("step")),
            new Dated(
                row.getObject("happened_on", LocalDate.class),
                Source.valueOf(row.getString("source")),
                row.getString("told_by"))));
  }
}
