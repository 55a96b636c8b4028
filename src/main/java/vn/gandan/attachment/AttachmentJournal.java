package vn.gandan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;

/** Files, their pieces and who read them. Append-only. */
@Repository
class AttachmentJournal {
  static final int CHUNK_BYTES = 256 * 1024;

  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:id, 90))";

  @Sql
  static final String FIND =
      """
      select attachment_id, media_type, size_bytes, encode(sha256, 'hex') as sha256, account_id,
             unit_id, captured_at
        from attachment_file
       where attachment_id = :id
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into attachment_file
             (attachment_id, media_type, size_bytes, sha256, account_id, unit_id, captured_at)
      values (:id, :type, :size, decode(:sha256, 'hex'), :account, :unit, :at)
      """;

  @Sql
  static final String INSERT_CHUNK =
      """
      insert into attachment_chunk (attachment_id, seq, content)
      values (:id, :seq, :content)
      """;

  @Sql
  static final String CHUNK =
      """
      select content
        from attachment_chunk
       where attachment_id = :id
         and seq = :seq
       limit 1
      """;

  @Sql
  static final String INSERT_READ =
      """
      insert into attachment_read (attachment_id, account_id, read_at, purpose)
      values (:id, :account, :at, :purpose)
      """;

  private final JdbcClient jdbc;

  AttachmentJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID id) {
    jdbc.sql(LOCK).param("id", id.toString()).query((_, _) -> true).single();
  }

  Optional<Attachment> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query((row, _) -> attachment(row)).optional();
  }

  void add(Attachment file, InputStream content) throws IOException {
    jdbc.sql(INSERT)
        .param("id", file.id())
        .param("type", file.type().mediaType())
        .param("size", file.sizeBytes())
        .param("sha256", file.sha256())
        .param("account", file.accountId())
        .param("unit", file.unitId())
        .param("at", file.capturedAt().atOffset(ZoneOffset.UTC))
        .update();
    int seq = 0;
    for (byte[] chunk = content.readNBytes(CHUNK_BYTES);
        chunk.length > 0;
        chunk = content.readNBytes(CHUNK_BYTES)) {
      seq++;
      jdbc.sql(INSERT_CHUNK)
          .param("id", file.id())
          .param("seq", seq)
          .param("content", chunk)
          .update();
    }
  }

  /** Puts the pieces together, however many there are. */
  void copy(UUID id, Spool spool) throws IOException {
    try (OutputStream out = spool.writer()) {
      for (int seq = 1; ; seq++) {
        Optional<byte[]> chunk =
            jdbc.sql(CHUNK).param("id", id).param("seq", seq).query(byte[].class).optional();
        if (chunk.isEmpty()) {
          return;
        }
        spool.count(chunk.get(), chunk.get().length);
        out.write(chunk.get());
      }
    }
  }

  void addRead(UUID id, Actor actor, Instant at, @Nullable String purpose) {
    jdbc.sql(INSERT_READ)
        .param("id", id)
        .param("account", actor.accountId())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("purpose", purpose)
        .update();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getObject("attachment_id", UUID.class),
        FileType.ofMediaType(row.getString("media_type")).orElseThrow(),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        row.getObject("account_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("captured_at", OffsetDateTime.class).toInstant());
  }
}
