package vn.gandan.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A thing as each journal's statements bring it. */
final class ThingRow {
  private ThingRow() {}

  /** From the columns {@code thing_id}, {@code code} and {@code kind}. */
  static Thing thing(ResultSet row) throws SQLException {
    return thing(row, "kind");
  }

  /**
   * @param kind the column of the thing's kind, where another kind stands in the row too
   */
  static Thing thing(ResultSet row, String kind) throws SQLException {
    return new Thing(
        row.getObject("thing_id", UUID.class),
        new ThingCode(row.getString("code")),
        Thing.Kind.of(row.getString(kind)));
  }
}
