package vn.gandan.clearing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** What waits for an order to the bank, and what stands in one. */
@Repository
class OrderLineTable {
  /** Held for transfer, not stopped, and in no order that waits for its answer. */
  static final String WAITING_DUTY =
      """
        from benefit_entitlement e
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where e.round_id = :round
         and coalesce(h.holder_kind, e.holder_kind) = 'account'
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
         and not exists (select
                           from clearing_order_line l
                           left join clearing_order_answer a on a.order_id = l.order_id
                          where l.entitlement_id = e.entitlement_id and a.order_id is null)
      """;

  @Sql
  static final String WAITING =
      "select count(*) as duties,"
          + " coalesce(sum(e.amount_dong + e.arrears_dong), 0)::bigint as dong\n"
          + WAITING_DUTY
          + " limit 1";

  @Sql
  static final String DUTIES =
      """
      select entitlement_id
        from clearing_order_line
       where order_id = :order and not line_no = any (cast(:failed as integer[]))
       order by line_no
       limit 2000000
      """;

  @Sql
  static final String LINES =
      """
      select entitlement_id
        from clearing_order_line
       where order_id = :order and line_no > :after
       order by line_no
       limit 5000
      """;

  @Sql
  static final String AMOUNTS =
      """
      select e.amount_dong + e.arrears_dong as dong
        from clearing_order_line l
        join benefit_entitlement e on e.entitlement_id = l.entitlement_id
       where l.order_id = :order
       order by l.line_no
       limit 2000000
      """;

  @Sql
  static final String BY_COMMUNE =
      """
      select e.commune_code, sum(e.amount_dong + e.arrears_dong)::bigint as dong
        from clearing_order_line l
        join benefit_entitlement e on e.entitlement_id = l.entitlement_id
       where l.order_id = :order and not l.line_no = any (cast(:failed as integer[]))
       group by e.commune_code
       order by e.commune_code
       limit 2000
      """;

  /** In the last order; null until the bank has answered, and if it was paid. */
  @Sql
  static final String FAILED =
      """
      select f.words
        from clearing_order_line l
        join clearing_order o on o.order_id = l.order_id
        left join clearing_order_failure f on f.order_id = l.order_id and f.line_no = l.line_no
       where l.entitlement_id = :duty
       order by o.seq desc
       limit 1
      """;

  @Sql
  static final String FAILURES =
      """
      select line_no, words
        from clearing_order_failure
       where order_id = :order
       order by line_no
       limit 500
      """;

  private final JdbcClient jdbc;

  OrderLineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the next order would be about. */
  DutySum.Part waiting(UUID round) {
    return jdbc.sql(WAITING)
        .param("round", round)
        .query((row, _) -> new DutySum.Part(row.getLong("duties"), new Vnd(row.getLong("dong"))))
        .single();
  }

  /** By line, without those that failed. */
  List<UUID> duties(UUID order, Collection<Integer> failed) {
    return jdbc.sql(DUTIES)
        .param("order", order)
        .param("failed", failed.toArray(Integer[]::new))
        .query(UUID.class)
        .list();
  }

  /** At most 5,000 below the line that was seen last. */
  List<UUID> lines(UUID order, int after) {
    return jdbc.sql(LINES).param("order", order).param("after", after).query(UUID.class).list();
  }

  /** By line, in đồng. */
  long[] amounts(UUID order) {
    return jdbc.sql(AMOUNTS).param("order", order).query(Long.class).list().stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  Map<String, Vnd> byCommune(UUID order, Collection<Integer> failed) {
    Map<String, Vnd> sums = new TreeMap<>();
    jdbc.sql(BY_COMMUNE)
        .param("order", order)
        .param("failed", failed.toArray(Integer[]::new))
        .query(row -> {
          sums.put(row.getString("commune_code"), new Vnd(row.getLong("dong")));
        });
    return sums;
  }

  Optional<String> failed(UUID duty) {
    return jdbc
        .sql(FAILED)
        .param("duty", duty)
        .query((row, _) -> Optional.ofNullable(row.getString("words")))
        .list()
        .stream()
        .findFirst()
        .flatMap(words -> words);
  }

  List<EnterAnswer.Failed> failures(UUID order) {
    return jdbc.sql(FAILURES)
        .param("order", order)
        .query((row, _) -> new EnterAnswer.Failed(row.getInt("line_no"), row.getString("words")))
        .list();
  }
}
