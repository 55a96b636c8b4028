package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;

/** What billers told. Append-only. */
@Repository
class QuoteTable {
  @Sql
  static final String INSERT_QUERY =
      """
      insert into collection_query (query_id, biller_id, contract_id, customer_code, person_id,
                                    office_id, asked_by, asked_at, expires_at)
      values (:query, :biller, :contract, :customer, cast(:person as uuid), :office, :account, :at,
              :expires)
      """;

  @Sql
  static final String INSERT =
      """
      insert into collection_quote (quote_id, query_id, no, bill_code, period, payer, amount)
      values (:quote, :query, :no, :bill, :period, :payer, :amount)
      """;

  @Sql
  static final String QUERY =
      """
      select q.query_id, q.customer_code, q.person_id, q.office_id, q.asked_at, q.expires_at,
             b.biller_id, b.biller_code, b.kind, b.name
        from collection_query q
        join collection_biller b on b.biller_id = q.biller_id
       where q.query_id = :query
       limit 1
      """;

  private static final String QUOTE =
      """
      select u.quote_id, u.query_id, q.biller_id, q.customer_code, u.bill_code, u.period, u.payer,
             u.amount, greatest(q.expires_at, r.expires_at) as expires_at, q.office_id,
             coalesce(r.contract_id, q.contract_id) as contract_id,
             exists (select from collection_payment p
                      where p.payment_id = u.quote_id) as taken
        from collection_quote u
        join collection_query q on q.query_id = u.query_id
        left join lateral (select n.contract_id, n.asked_by, n.asked_at, n.expires_at
                             from collection_renewal n
                            where n.quote_id = u.quote_id
                            order by n.asked_at desc, n.renewal_id
                            limit 1) r on true
      """;

  @Sql static final String OF_QUERY = QUOTE + " where u.query_id = :query order by u.no limit 100";

  @Sql static final String BY_ID = QUOTE + " where u.quote_id = :quote limit 1";

  /** Of the latest answers first; one bill that was asked for twice stands twice. */
  @Sql
  static final String OF_PERSON =
      QUOTE
          + """
           where q.person_id = :person
             and q.office_id = :office
             and coalesce(r.asked_by, q.asked_by) = :account
             and greatest(q.expires_at, r.expires_at) > :now
           order by greatest(q.asked_at, r.asked_at) desc, u.no
           limit 100
          """;

  @Sql
  static final String INSERT_RENEWAL =
      """
      insert into collection_renewal
             (renewal_id, quote_id, biller_id, contract_id, asked_by, asked_at, expires_at)
      values (:renewal, :quote, :biller, :contract, :account, :at, :expires)
      """;

  private final JdbcClient jdbc;

  QuoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a biller told just now; inside a transaction. */
  void add(UUID query, Asked asked, List<OpenBill> bills) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("query", query);
    row.put("biller", asked.contract().billerId());
    row.put("contract", asked.contract().contractId());
    row.put("customer", asked.customer());
    row.put("person", asked.person());
    row.put("office", asked.office());
    row.put("account", asked.actor().accountId());
    row.put("at", asked.at().atOffset(ZoneOffset.UTC));
    row.put("expires", asked.at().plus(CollectionRules.QUOTE_COUNTS).atOffset(ZoneOffset.UTC));
    jdbc.sql(INSERT_QUERY).params(row).update();
    for (int i = 0; i < bills.size(); i++) {
      OpenBill bill = bills.get(i);
      jdbc.sql(INSERT)
          .params(
              Map.of(
                  "quote", UUID.randomUUID(),
                  "query", query,
                  "no", i + 1,
                  "bill", bill.bill(),
                  "period", bill.period(),
                  "payer", CollectionRules.masked(bill.payer()),
                  "amount", bill.amount()))
          .update();
    }
  }

  /** What was told counts again from now on; inside a transaction. */
  void renew(BillQuote quote, BillerContract contract, Actor actor, Instant at) {
    Map<String, Object> row = new HashMap<>();
    row.put("renewal", UUID.randomUUID());
    row.put("quote", quote.id());
    row.put("biller", quote.biller());
    row.put("contract", contract.contractId());
    row.put("account", actor.accountId());
    row.put("at", at.atOffset(ZoneOffset.UTC));
    row.put("expires", at.plus(CollectionRules.QUOTE_COUNTS).atOffset(ZoneOffset.UTC));
    jdbc.sql(INSERT_RENEWAL).params(row).update();
  }

  Optional<BillQuery> query(UUID query) {
    return jdbc.sql(QUERY)
        .param("query", query)
        .query((row, _) ->
            new BillQuery(
                query,
                BillerTable.biller(row),
                row.getString("customer_code"),
                row.getObject("person_id", UUID.class),
                row.getObject("office_id", UUID.class),
                instant(row, "asked_at"),
                instant(row, "expires_at"),
                List.of()))
        .optional()
        .map(found ->
            new BillQuery(
                found.id(),
                found.biller(),
                found.customer(),
                found.person(),
                found.office(),
                found.askedAt(),
                found.expiresAt(),
                jdbc.sql(OF_QUERY).param("query", query).query((row, _) -> quote(row)).list()));
  }

  /** A quote with the office that asked and the contract that counted. */
  Optional<Known> find(UUID quote) {
    return jdbc.sql(BY_ID)
        .param("quote", quote)
        .query((row, _) ->
            new Known(
                quote(row),
                row.getObject("office_id", UUID.class),
                row.getObject("contract_id", UUID.class)))
        .optional();
  }

  List<BillQuote> ofPerson(UUID person, UUID office, UUID account, Instant now) {
    return jdbc.sql(OF_PERSON)
        .param("person", person)
        .param("office", office)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> quote(row))
        .list();
  }

  private static BillQuote quote(ResultSet row) throws SQLException {
    return new BillQuote(
        row.getObject("quote_id", UUID.class),
        row.getObject("query_id", UUID.class),
        row.getObject("biller_id", UUID.class),
        row.getString("customer_code"),
        row.getString("bill_code"),
        row.getString("period"),
        row.getString("payer"),
        row.getLong("amount"),
        instant(row, "expires_at"),
        row.getBoolean("taken"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Who asked what of whom. */
  record Asked(
      BillerContract contract,
      String customer,
      @Nullable UUID person,
      UUID office,
      Actor actor,
      Instant at) {}

  /** One quote and where it was asked for. */
  record Known(BillQuote quote, UUID office, UUID contract) {}
}
