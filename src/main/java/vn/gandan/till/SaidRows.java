package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who said what from the columns of a row. */
final class SaidRows {
  private SaidRows() {}

  /** Nothing if nobody said anything. */
  static @Nullable Said of(ResultSet row, String by, String at, String words) throws SQLException {
    UUID account = row.getObject(by, UUID.class);
    return account == null
        ? null
        : new Said(
            account, row.getObject(at, OffsetDateTime.class).toInstant(), row.getString(words));
  }
}
