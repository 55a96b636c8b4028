package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of money after a kill, asked of the database and not of the program. */
final class AfterTheKill {
  private static final String COMPLAINTS =
      """
      select 'operation ' || operation_id || ': line and entry ' || no || ' differ' as complaint
        from (select r.operation_id, l.no, l.amount
                from visit_receipt r
                join visit_line l on l.receipt_id = r.receipt_id) as line
        full join (select t.operation_id, t.leg as no, t.amount
                     from ledger_transfer t
                    where t.reason like 'visit.%') as entry using (operation_id, no)
       where line.amount is distinct from entry.amount
      union all
      select 'receipt ' || r.receipt_id || ' has no lines'
        from visit_receipt r
       where not exists (select from visit_line l where l.receipt_id = r.receipt_id)
      union all
      select 'operation ' || o.operation_id || ' was settled without a receipt'
        from operation_operation o
       where 'visit.settle' = any (o.acts)
         and not exists (select from visit_receipt r where r.operation_id = o.operation_id)
      union all
      select 'operation ' || o.operation_id || ' handed no dossier in'
        from operation_operation o
       where 'dossier.hand-in' = any (o.acts)
         and not exists (select from dossier_dossier d where d.operation_id = o.operation_id)
      union all
      select 'the fee of dossier ' || l.subject || ' was taken by another operation'
        from visit_line l
        join visit_receipt r on r.receipt_id = l.receipt_id
       where not exists (
             select from dossier_dossier d
              where d.dossier_id::text = l.subject and d.operation_id = r.operation_id)
      union all
      select 'the receipts of shift ' || shift_id || ' have a gap'
        from visit_receipt
       group by shift_id
      having count(*) <> max(no)
      union all
      select 'account ' || a.account_id || ' differs from its entries'
        from ledger_account a
        left join (select account_id, sum(debit) as debits, sum(credit) as credits
                     from (select debit_account as account_id, amount as debit, 0 as credit
                             from ledger_transfer
                           union all
                           select credit_account, 0, amount
                             from ledger_transfer) as leg
                    group by account_id) as entry on entry.account_id = a.account_id
       where a.debits <> coalesce(entry.debits, 0)
          or a.credits <> coalesce(entry.credits, 0)
      union all
      select 'the books of office ' || office_id || ' are not even'
        from ledger_account
       group by office_id, unit
      having sum(debits) <> sum(credits)
      union all
      select 'remittance ' || r.remittance_id || ' and what is on its way differ'
        from till_remittance r
        left join till_remittance_end e on e.remittance_id = r.remittance_id
        left join ledger_account a on a.holder_id = r.remittance_id and a.purpose = 'TRANSIT'
       where coalesce(a.debits - a.credits, 0)
             <> case when e.remittance_id is null then r.offered else 0 end
      union all
      select 'shift ' || c.shift_id || ' is closed and holds something'
        from till_closing c
        join ledger_account a on a.holder_id = c.shift_id
       where a.debits <> a.credits
       limit 20
      """;

  private static final String RECEIPTS =
      """
      select r.receipt_id, r.no, r.token, r.given, sum(l.amount)::bigint as due
        from visit_receipt r
        join visit_line l on l.receipt_id = r.receipt_id
       where r.receipt_id = any (:receipts)
       group by r.receipt_id
      """;

  private static final String PRESENT =
      """
      select count(*)
        from operation_operation o
        join operation_answer a on a.operation_id = o.operation_id
       where o.operation_id = any (:operations)
      """;

  private final JdbcClient jdbc;

  AfterTheKill(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** No half basket, no half act, books that add up. */
  void theBooksAreWhole(String when) {
    new Invariants(jdbc).hold(when);
    assertThat(jdbc.sql(COMPLAINTS).query(String.class).list()).as(when).isEmpty();
  }

  /** How many of these are there, with their answers. */
  long present(List<UUID> operations) {
    return jdbc.sql(PRESENT)
        .param("operations", operations.toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  void everyReceiptIsAsItWasTold(List<ClerkUnderFire.Told> told, String when) {
    Map<UUID, ClerkUnderFire.Told> kept = new HashMap<>();
    jdbc.sql(RECEIPTS)
        .param("receipts", told.stream().map(ClerkUnderFire.Told::receipt).toArray(UUID[]::new))
        .query(row -> {
          UUID receipt = row.getObject("receipt_id", UUID.class);
          assertThat(row.getLong("due")).as(when).isEqualTo(ClerkUnderFire.FEE);
          kept.put(
              receipt,
              new ClerkUnderFire.Told(
                  receipt, row.getInt("no"), row.getString("token"), row.getLong("given")));
        });
    assertThat(told).as(when).allMatch(each -> each.equals(kept.get(each.receipt())));
  }
}
