package vn.gandan.clearing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.signing.CertificateStanding;

/**
 * Tệp quyết toán đã ký số: what was given out once is given out again byte for byte. Each signature
 * of a person makes a new file; the one before stays.
 */
@Repository
public class SettlementFiles {
  @Sql
  static final String KEPT =
      """
      select format, holder, serial, signed_at
        from clearing_settlement_file
       where settlement_id = :settlement and signatures = :signatures
       order by format
       limit 2
      """;

  @Sql
  static final String CONTENT =
      """
      select content
        from clearing_settlement_file
       where settlement_id = :settlement and signatures = :signatures and format = :format
         and sha256 = sha256(content)
       limit 1
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_settlement_file
             (settlement_id, signatures, format, content, sha256, holder, serial, signed_at)
      values (:settlement, :signatures, :format, :content, sha256(:content), :holder, :serial, :at)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  SettlementFiles(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a settlement is given out as. */
  public enum Format {
    /** Biên bản. */
    PDF,
    /** Bảng tính từng dòng. */
    XLSX
  }

  /**
   * @param holder whom the certificate names
   * @param serial of the certificate, hexadecimal
   */
  public record Kept(Format format, String holder, String serial, Instant at) {}

  /** Of the settlement as far as it is signed by now. */
  public List<Kept> kept(Settlement settlement) {
    return jdbc.sql(KEPT)
        .param("settlement", settlement.settlementId())
        .param("signatures", settlement.signatures().size())
        .query((row, _) ->
            new Kept(
                Format.valueOf(row.getString("format")),
                row.getString("holder"),
                row.getString("serial"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** As it was kept; never one that changed since. */
  public Optional<byte[]> content(Settlement settlement, Format format) {
    return content(settlement.settlementId(), settlement.signatures().size(), format);
  }

  /**
   * Keeps it unless somebody else was faster.
   *
   * @return what is kept
   */
  public byte[] keep(Settlement settlement, Format format, byte[] signed, CertificateStanding by) {
    int signatures = settlement.signatures().size();
    jdbc.sql(PUT)
        .param("settlement", settlement.settlementId())
        .param("signatures", signatures)
        .param("format", format.name())
        .param("content", signed)
        .param("holder", by.holder())
        .param("serial", by.serial())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return content(settlement.settlementId(), signatures, format)
        .orElseThrow(() -> new IllegalStateException("a kept file is not what was kept"));
  }

  private Optional<byte[]> content(UUID settlement, int signatures, Format format) {
    return jdbc.sql(CONTENT)
        .param("settlement", settlement)
        .param("signatures", signatures)
        .param("format", format.name())
        .query(byte[].class)
        .optional();
  }
}
