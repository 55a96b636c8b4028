package vn.gandan.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** What billers that bring files say is open; of each the last day's file. */
@Repository
class OpenBillTable {
  /** Less what was taken: the file does not know of it. */
  @Sql
  static final String OF =
      """
      select b.bill_code, b.period, b.payer, b.amount
        from collection_open_bill b
       where b.biller_id = :biller
         and b.file_day = :day
         and b.customer_code = :customer
         and not exists (select from collection_claim c
                          where c.biller_id = b.biller_id
                            and c.bill_code = b.bill_code
                            and daterange(c.claim_from, c.claim_to) @> cast(:day as date))
       order by b.bill_code
       limit 50
      """;

  @Sql static final String CLEAR = "delete from collection_open_bill where biller_id = :biller";

  @Sql
  static final String INSERT =
      """
      insert into collection_open_bill
             (biller_id, file_day, customer_code, bill_code, period, payer, amount)
      select cast(:biller as uuid), cast(:day as date), f.customer, f.bill, f.period, f.payer,
             f.amount
        from unnest(:customers::text[], :bills::text[], :periods::text[], :payers::text[],
                    :amounts::bigint[]) as f (customer, bill, period, payer, amount)
      """;

  private final JdbcClient jdbc;

  OpenBillTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OpenBill> of(UUID biller, LocalDate day, String customer) {
    return jdbc.sql(OF)
        .param("biller", biller)
        .param("day", day)
        .param("customer", customer)
        .query((row, _) ->
            new OpenBill(
                row.getString("bill_code"),
                row.getString("period"),
                row.getString("payer"),
                row.getLong("amount")))
        .list();
  }

  /** In place of what was there; inside a transaction. */
  void replace(UUID biller, LocalDate day, List<OpenFileRules.Line> lines) {
    jdbc.sql(CLEAR).param("biller", biller).update();
    Map<String, Object> file = new HashMap<>();
    file.put("biller", biller);
    file.put("day", day);
    file.put("customers", lines.stream().map(OpenFileRules.Line::customer).toArray(String[]::new));
    file.put("bills", lines.stream().map(OpenFileRules.Line::bill).toArray(String[]::new));
    file.put("periods", lines.stream().map(OpenFileRules.Line::period).toArray(String[]::new));
    file.put("payers", lines.stream().map(OpenFileRules.Line::payer).toArray(String[]::new));
    file.put("amounts", lines.stream().map(OpenFileRules.Line::amount).toArray(Long[]::new));
    jdbc.sql(INSERT).params(file).update();
  }
}
