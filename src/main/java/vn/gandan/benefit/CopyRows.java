package vn.gandan.benefit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows that PostgreSQL takes as they come, in its own text form, a block at a time. */
final class CopyRows implements Closeable {
  private static final int BLOCK = 64 << 10;

  private final CopyIn copy;
  private final CharsetEncoder utf8 =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private char[] block = new char[BLOCK + 4096];
  private int used;
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private boolean first = true;

  /**
   * @param sql a copy statement, a constant of the program
   */
  CopyRows(Connection connection, String sql) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
  }

  CopyRows add(@Nullable Object value) {
    if (!first) {
      put("\t");
    }
    first = false;
    switch (value) {
      case null -> put("\\N");
      case String text -> text(text);
      default -> put(value.toString());
    }
    return this;
  }

  /** Nearly no text has anything in it that the form of PostgreSQL would take for its own. */
  private void text(String text) {
    int from = used;
    put(text);
    if (!clean(from)) {
      used = from;
      put(escaped(text));
    }
  }

  private void put(String text) {
    int length = text.length();
    if (block.length - used < length) {
      block = Arrays.copyOf(block, 2 * (used + length));
    }
    text.getChars(0, length, block, used);
    used += length;
  }

  private boolean clean(int from) {
    for (int i = from; i < used; i++) {
      char c = block[i];
      if (c == '\\' || c < ' ') {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
  }

  void end() throws IOException {
    put("\n");
    first = true;
    if (used >= BLOCK) {
      send();
    }
  }

  private void send() throws IOException {
    int most = (int) (used * (double) utf8.maxBytesPerChar());
    if (bytes.capacity() < most) {
      bytes = ByteBuffer.allocate(most);
    }
    bytes.clear();
    utf8.reset().encode(CharBuffer.wrap(block, 0, used), bytes, true);
    used = 0;
    try {
      copy.writeToCopy(bytes.array(), 0, bytes.position());
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
