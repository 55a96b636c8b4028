package vn.gandan.benefit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows that PostgreSQL takes as they come, in its own text form, a block at a time. */
final class CopyRows implements Closeable {
  private static final int BLOCK = 64 << 10;

  private final CopyIn copy;
  private final StringBuilder block = new StringBuilder(BLOCK + 4096);
  private boolean first = true;

  /**
   * @param sql a copy statement, a constant of the program
   */
  CopyRows(Connection connection, String sql) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
  }

  CopyRows add(@Nullable Object value) {
    if (!first) {
      block.append('\t');
    }
    first = false;
    switch (value) {
      case null -> block.append("\\N");
      case String text -> text(text);
      default -> block.append(value);
    }
    return this;
  }

  /** Nearly no text has anything in it that the form of PostgreSQL would take for its own. */
  private void text(String text) {
    if (clean(text)) {
      block.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        block.append('\\');
      }
      block.append(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
    }
  }

  private static boolean clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c < ' ') {
        return false;
      }
    }
    return true;
  }

  void end() throws IOException {
    block.append('\n');
    first = true;
    if (block.length() >= BLOCK) {
      send();
    }
  }

  private void send() throws IOException {
    byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
    block.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw new IOException("the database took no more rows", e);
    }
  }

  /** All rows have come. */
  void finish() throws IOException, SQLException {
    send();
    copy.endCopy();
  }

  /** What was not finished is taken back. */
  @Override
  public void close() throws IOException {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
