package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.collection.SimulatedBiller;

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
                    where split_part(t.reason, '.', 1) in ('visit', 'payout', 'collection', 'postage'))
                  as entry using (operation_id, no)
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
       where l.service = 'dossier-fee'
         and not exists (
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

  private static final String PAID =
      """
      select 'duty ' || entitlement_id || ' was paid ' || count(*) || ' times' as complaint
        from payout_payment
       group by entitlement_id
      having count(*) > 1
      union all
      select 'duty ' || entitlement_id || ' is held by another than its payment says'
        from (select entitlement_id, 1 as held from benefit_holding where holder_kind = 'person') h
        full join (select entitlement_id, 1 as paid from payout_payment) p using (entitlement_id)
       where held is distinct from paid
      union all
      select 'duty ' || p.entitlement_id || ' and its payment differ'
        from payout_payment p
        join benefit_entitlement e on e.entitlement_id = p.entitlement_id
       where p.amount_dong <> e.amount_dong + e.arrears_dong
      union all
      select 'payment ' || subject || ' and its line differ'
        from (select entitlement_id::text as subject, operation_id, amount_dong as paid
                from payout_payment) p
        full join (select l.subject, r.operation_id, l.amount
                     from visit_line l
                     join visit_receipt r on r.receipt_id = l.receipt_id
                    where l.service = 'payout') l using (subject, operation_id)
       where paid is distinct from amount
      union all
      select 'the list of round ' || round_id || ' is not what is paid, unpaid and returned'
        from (select r.round_id, r.listed, r.dong, count(e.entitlement_id) as duties,
                     count(*) filter (where coalesce(h.holder_kind, e.holder_kind)
                                            in ('person', 'point', 'shift', 'payer')) as somewhere,
                     sum(e.amount_dong + e.arrears_dong) as owed,
                     (select count(*)
                        from benefit_explanation x
                       where x.roster_id = r.roster_id and x.outcome = 'STOP') as withheld
                from (select b.round_id, b.roster_id, count(*) as listed,
                             sum(l.amount_dong + l.arrears_dong) as dong
                        from benefit_release b
                        join benefit_line l on l.roster_id = b.roster_id
                       group by b.round_id, b.roster_id) r
                join benefit_entitlement e on e.round_id = r.round_id
                left join benefit_holding h on h.entitlement_id = e.entitlement_id
               group by r.round_id, r.roster_id, r.listed, r.dong) s
       where listed <> somewhere + withheld or duties <> somewhere
          or dong <> owed + withheld * :each
      union all
      select 'the fund of programme ' || subject || ' and what was paid of it differ'
        from (select subject, sum(debits - credits) as gone
                from ledger_account
               where purpose = 'FUND'
               group by subject) f
        full join (select o.programme_id::text as subject, sum(p.amount_dong) as paid
                     from payout_payment p
                     join benefit_entitlement e on e.entitlement_id = p.entitlement_id
                     join benefit_round o on o.round_id = e.round_id
                    group by o.programme_id) p using (subject)
       where coalesce(gone, 0) <> coalesce(paid, 0)
       limit 20
      """;

  private static final String TAKEN =
      """
      select 'bill ' || bill_code || ' was taken ' || count(*) || ' times' as complaint
        from collection_payment
       group by biller_id, bill_code
      having count(*) > 1
      union all
      select 'bill ' || subject || ' and its line differ'
        from (select payment_id::text as subject, operation_id, amount as taken
                from collection_payment) p
        full join (select l.subject, r.operation_id, l.amount
                     from visit_line l
                     join visit_receipt r on r.receipt_id = l.receipt_id
                    where l.service = 'bill') l using (subject, operation_id)
       where taken is distinct from amount
      union all
      select 'the account of biller ' || subject || ' and what was taken differ'
        from (select subject, sum(credits - debits) as owed
                from ledger_account
               where purpose = 'BILLER'
               group by subject) a
        full join (select biller_id::text as subject, sum(amount) as taken
                     from collection_payment
                    group by biller_id) p using (subject)
       where coalesce(owed, 0) <> coalesce(taken, 0)
      union all
      select 'bill ' || p.payment_id || ' is refused, or is told and still asked about, or neither'
        from collection_payment p
        left join collection_open o on o.payment_id = p.payment_id
        left join lateral (select e.answer
                             from collection_exchange e
                            where e.payment_id = p.payment_id
                            order by e.no desc
                            limit 1) e on true
       where e.answer is not distinct from 'REFUSED'
          or (e.answer is not distinct from 'CONFIRMED') = (o.payment_id is not null)
      union all
      select 'bill ' || o.payment_id || ' is open and nobody will ask'
        from collection_open o
       where not exists (
             select from job_waiting j
              where j.task_name = 'collection.pay' and j.task_instance = o.payment_id::text)
       limit 20
      """;

  private static final String RECEIPTS =
      """
      select r.receipt_id, r.no, r.token, r.given, l.service, l.subject, l.way, l.amount
        from visit_receipt r
        join visit_line l on l.receipt_id = r.receipt_id
       order by r.receipt_id, l.no
      """;

  /** Of nobody who was told of them, or may be. */
  private static final String UNTOLD =
      "select count(*) from visit_receipt where operation_id <> all (:operations)";

  private static final String BILLS =
      """
      select p.payment_id, p.bill_code, p.amount,
             exists (select from collection_open o where o.payment_id = p.payment_id) as pending
        from collection_payment p
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

  /** No half basket, no half act, nothing paid twice, books that add up. */
  void theBooksAreWhole(String when) {
    new Invariants(jdbc).hold(when);
    assertThat(jdbc.sql(COMPLAINTS).query(String.class).list()).as(when).isEmpty();
    assertThat(jdbc.sql(PAID).param("each", RoundByPages.AMOUNT).query(String.class).list())
        .as(when)
        .isEmpty();
    assertThat(jdbc.sql(TAKEN).query(String.class).list()).as(when).isEmpty();
  }

  /** How many of these are there, with their answers. */
  long present(List<UUID> operations) {
    return jdbc.sql(PRESENT)
        .param("operations", operations.toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  /**
   * Each line of each receipt, and no receipt of which nobody knows.
   *
   * @param known operations that were answered, or may have been performed
   */
  void everyReceiptIsAsItWasTold(
      List<VisitUnderFire.Told> told, Collection<UUID> known, String when) {
    Map<UUID, VisitUnderFire.Told> kept = new HashMap<>();
    jdbc.sql(RECEIPTS)
        .query(row -> {
          UUID receipt = row.getObject("receipt_id", UUID.class);
          int no = row.getInt("no");
          String token = row.getString("token");
          long given = row.getLong("given");
          kept.computeIfAbsent(
                  receipt,
                  _ -> new VisitUnderFire.Told(receipt, no, token, given, new ArrayList<>()))
              .lines()
              .add(
                  new VisitUnderFire.Line(
                      row.getString("service"),
                      row.getString("subject"),
                      row.getString("way"),
                      row.getLong("amount")));
        });
    assertThat(told).as(when).allMatch(each -> each.equals(kept.get(each.receipt())));
    assertThat(
            jdbc.sql(UNTOLD)
                .param("operations", known.toArray(UUID[]::new))
                .query(Long.class)
                .single())
        .as("receipts of which nobody knows, %s", when)
        .isZero();
  }

  /**
   * What a biller of this province was told was taken, to the đồng and once; what it is not asked
   * about any more stands in its books.
   *
   * @return how many it has still to be asked about
   */
  long theBillerWasToldWhatWasTaken(BillsUnderFire bills, SimulatedBiller peer, String when) {
    // It is told after it was taken, and asked before it is known to have been told.
    List<SimulatedBiller.Told> before = bills.of(peer.books());
    Map<UUID, Bill> taken = new HashMap<>();
    jdbc.sql(BILLS)
        .query(row -> {
          taken.put(
              row.getObject("payment_id", UUID.class),
              new Bill(
                  row.getString("bill_code"), row.getLong("amount"), row.getBoolean("pending")));
        });
    assertThat(before)
        .as("told and never taken, %s", when)
        .allMatch(each -> Bill.same(taken.get(each.payment()), each));
    Map<UUID, SimulatedBiller.Told> books = new HashMap<>();
    bills.of(peer.books()).forEach(each -> books.put(each.payment(), each));
    assertThat(books.values())
        .extracting(SimulatedBiller.Told::bill)
        .as(when)
        .doesNotHaveDuplicates();
    taken.forEach((payment, bill) ->
        assertThat(bill.pending() || Bill.same(bill, books.get(payment)))
            .as("bill %s of payment %s, %s", bill, payment, when)
            .isTrue());
    return taken.values().stream().filter(Bill::pending).count();
  }

  private record Bill(String code, long amount, boolean pending) {
    static boolean same(@Nullable Bill ours, SimulatedBiller.@Nullable Told theirs) {
      return ours != null
          && theirs != null
          && theirs.stands()
          && ours.code().equals(theirs.bill())
          && ours.amount() == theirs.amount();
    }
  }
}
