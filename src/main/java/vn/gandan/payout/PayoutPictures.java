package vn.gandan.payout;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.attachment.AttachmentReaders;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;
import vn.gandan.party.Purpose;

/** Signatures and photos of payouts: nobody else sees them, and a look is logged as at a payout. */
@Repository
class PayoutPictures implements AttachmentReaders {
  @Sql
  static final String OURS =
      """
      select exists (select
                       from payout_presentation
                      where signature_id = :file or photo_id = :file) as ours
      """;

  private final JdbcClient jdbc;

  PayoutPictures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayRead(UUID attachment, Actor actor) {
    return false;
  }

  @Override
  public Optional<String> purpose(UUID attachment) {
    return jdbc.sql(OURS).param("file", attachment).query(Boolean.class).single()
        ? Optional.of(Purpose.PAYOUT.name())
        : Optional.empty();
  }
}
