package vn.gandan.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Adds the book up again, over all of it. */
@Repository
class LedgerCheck {

  @Sql
  static final String TRIAL =
      """
      select purpose, subject, unit, sum(debits)::bigint as debits, sum(credits)::bigint as credits
        from ledger_account
       where office_id = :office
       group by purpose, subject, unit
       order by purpose, subject, unit
       limit 2000
      """;

  @Sql
  static final String GAPS =
      """
      with entered as (
          select account, sum(debit)::bigint as debits, sum(credit)::bigint as credits
            from (select debit_account as account, amount as debit, 0 as credit
                    from ledger_transfer
                   union all
                  select credit_account, 0, amount from ledger_transfer) as side
           group by account)
      select a.office_id, a.account_id as subject, 'sum of an account' as what,
             a.debits || ' / ' || a.credits as stored,
             coalesce(e.debits, 0) || ' / ' || coalesce(e.credits, 0) as recomputed
        from ledger_account a
        left join entered e on e.account = a.account_id
       where a.debits <> coalesce(e.debits, 0) or a.credits <> coalesce(e.credits, 0)
       union all
      select t.office_id, t.operation_id, 'origin or day of an entry',
             t.origin || ' ' || t.business_day, o.origin || ' ' || o.business_day
        from ledger_transfer t
        join operation_operation o on o.operation_id = t.operation_id
       where t.origin <> o.origin or t.business_day <> o.business_day
          or t.recorded_at <> o.recorded_at
       order by 1, 2
       limit 100
      """;

  private final JdbcClient jdbc;

  LedgerCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TrialBalance.Line> trialBalance(UUID office) {
    return jdbc.sql(TRIAL)
        .param("office", office)
        .query((row, _) ->
            new TrialBalance.Line(
                AccountPurpose.valueOf(row.getString("purpose")),
                row.getString("subject"),
                new Unit(row.getString("unit")),
                row.getLong("debits"),
                row.getLong("credits")))
        .list();
  }

  List<BookGap> gaps() {
    return jdbc.sql(GAPS)
        .query((row, _) ->
            new BookGap(
                row.getObject("office_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("what"),
                row.getString("stored"),
                row.getString("recomputed")))
        .list();
  }
}
