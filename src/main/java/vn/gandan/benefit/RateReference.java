package vn.gandan.benefit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.Row;
import vn.gandan.sheet.Sheet;
import vn.gandan.storage.NationalReference;

/** Brings the shipped rates into {@code national}, as its owner; repeatable. */
@Component
class RateReference implements NationalReference {
  private static final Columns COLUMNS =
      Columns.of("item", "value", "valid_from", "valid_to", "certainty", "source");

  /** Closing the older row comes first in the file, so that no two are in force at once. */
  @Sql
  static final String PUT =
      """
      insert into benefit_rate (item, valid_from, valid_to, value, certainty, source)
      values (:item, :from, cast(:to as date), :value, :certainty, :source)
          on conflict (item, valid_from) do update
         set valid_to = excluded.valid_to, value = excluded.value, certainty = excluded.certainty,
             source = excluded.source
      """;

  @Override
  public void load(JdbcClient national) {
    Faults faults = new Faults();
    Sheet sheet = Sheet.shipped("/reference/benefit/rates.csv", COLUMNS, faults);
    sheet.map(row -> put(national, row), null);
    if (!faults.none()) {
      throw new IllegalStateException("the shipped rates are not sound: " + faults.kept());
    }
  }

  private static RateItem put(JdbcClient national, Row row) {
    RateItem item = row.oneOf("item", RateItem.class);
    long value = row.whole("value", 1, Long.MAX_VALUE);
    if (!item.takes(value)) {
      throw new IllegalStateException("nobody means " + value + " for " + item);
    }
    national
        .sql(PUT)
        .param("item", item.name())
        .param("from", row.date("valid_from"))
        .param("to", row.maybeDate("valid_to").orElse(null))
        .param("value", value)
        .param("certainty", row.oneOf("certainty", Certainty.class).name())
        .param("source", row.text("source", 300))
        .update();
    return item;
  }

  /** Whether somebody compared a rate with its source. */
  enum Certainty {
    CERTAIN,
    ASSUMED
  }
}
