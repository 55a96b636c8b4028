package vn.gandan.tariff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Published prices by item and day. Append-only. */
@Repository
class PriceTable {
  private static final String PRICE =
      """
      select price_id, item, price_dong, decision, decided_on, valid_from
        from tariff_price
      """;

  @Sql
  static final String ON_THE_DAY =
      PRICE
          + """
           where item = :item and valid_from <= :on
           order by valid_from desc
           limit 1
          """;

  @Sql
  static final String LATEST =
      "select valid_from from tariff_price where item = :item order by valid_from desc limit 1";

  /** Each item's price of that day, and those that follow. */
  @Sql
  static final String SINCE =
      PRICE
          + """
           where not exists (select from tariff_price next
                              where next.item = tariff_price.item
                                and next.valid_from > tariff_price.valid_from
                                and next.valid_from <= :on)
           order by item, valid_from
           limit 500
          """;

  @Sql static final String ALL = PRICE + " order by item, valid_from desc limit 500";

  @Sql
  static final String INSERT =
      """
      insert into tariff_price
             (price_id, item, price_dong, decision, decided_on, valid_from, operation_id)
      values (:price, :item, :dong, :decision, :decided, :from, :operation)
      """;

  private final JdbcClient jdbc;

  PriceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Price> of(String item, LocalDate on) {
    return jdbc.sql(ON_THE_DAY)
        .param("item", item)
        .param("on", on)
        .query((row, _) -> price(row))
        .optional();
  }

  /** First day of the newest. */
  Optional<LocalDate> latest(String item) {
    return jdbc.sql(LATEST).param("item", item).query(LocalDate.class).optional();
  }

  /** What counts on that day, and what begins later. */
  List<Price> since(LocalDate on) {
    return jdbc.sql(SINCE).param("on", on).query((row, _) -> price(row)).list();
  }

  List<Price> all() {
    return jdbc.sql(ALL).query((row, _) -> price(row)).list();
  }

  void add(Performance performance, PublishPrice act) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "price", act.price(),
                "item", act.item(),
                "dong", act.dong(),
                "decision", Text.nfc(act.decision().strip()),
                "decided", act.decidedOn(),
                "from", act.from(),
                "operation", performance.operationId()));
    performance.writes().means("pk_tariff_price", new TariffRefusal.IdTaken(act.price()));
    performance.writes().means("uq_tariff_price_once", new TariffRefusal.PriceNotLater(act.from()));
  }

  private static Price price(ResultSet row) throws SQLException {
    return new Price(
        row.getObject("price_id", UUID.class),
        row.getString("item"),
        row.getLong("price_dong"),
        row.getString("decision"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("valid_from", LocalDate.class));
  }
}
