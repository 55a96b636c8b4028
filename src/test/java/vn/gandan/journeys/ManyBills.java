package vn.gandan.journeys;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bills by the thousand, as like one that was taken as rows can be. */
final class ManyBills {
  private ManyBills() {}

  /**
   * Their codes begin with {@code HD-N}; the biller was told nothing of them.
   *
   * @param last the day of the first ones; each day before it has as many
   */
  static void like(JdbcClient around, UUID payment, int many, LocalDate last, int ofADay) {
    around
        .sql(
            """
            with made as (
                insert into collection_quote (quote_id, query_id, no, bill_code, period, payer, amount)
                select gen_random_uuid(), q.query_id, 1000 + n, 'HD-N' || n, q.period, q.payer, q.amount
                  from collection_quote q, generate_series(1, :many) n
                 where q.quote_id = :payment
                returning quote_id, no, bill_code
            ), days as (
                select m.*, cast(:last as date) - (m.no - 1001) / :of_a_day as day from made m
            ), paid as (
                insert into collection_payment
                       (payment_id, biller_id, contract_id, bill_code, amount, commission, office_id,
                        desk_id, shift_id, operation_id, taken_at, business_day, biller_day)
                select d.quote_id, p.biller_id, p.contract_id, d.bill_code, p.amount, p.commission,
                       p.office_id, p.desk_id, p.shift_id, p.operation_id,
                       p.taken_at - interval '1 hour', d.day, d.day
                  from days d, collection_payment p
                 where p.payment_id = :payment
                returning payment_id
            )
            insert into collection_open (payment_id) select payment_id from paid
            """)
        .param("many", many)
        .param("payment", payment)
        .param("last", last)
        .param("of_a_day", ofADay)
        .update();
  }
}
