package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.attachment.Attachment;
import vn.gandan.attachment.FileType;

class PhotoRulesTest {
  private static final UUID CLERK = UUID.randomUUID();

  @Test
  void aPhotoIsTakenWhereItIsAskedForAndNowhereElse() {
    assertThat(PhotoRules.refusal(true, null)).contains(new PayoutRefusal.PhotoMissing());
    assertThat(PhotoRules.refusal(true, CLERK)).isEmpty();
    assertThat(PhotoRules.refusal(false, null)).isEmpty();
    assertThat(PhotoRules.refusal(false, CLERK)).contains(new PayoutRefusal.PhotoNotAsked());
  }

  @Test
  void aPhotoIsAPictureThatWhoeverPaysHasTaken() {
    assertThat(PhotoRules.fits(file(FileType.JPEG), CLERK)).isTrue();
    assertThat(PhotoRules.fits(file(FileType.PNG), CLERK)).isTrue();
    assertThat(PhotoRules.fits(file(FileType.PDF), CLERK)).isFalse();
    assertThat(PhotoRules.fits(file(FileType.PNG), UUID.randomUUID())).isFalse();
  }

  private static Attachment file(FileType type) {
    return new Attachment(UUID.randomUUID(), type, 1, "00".repeat(32), CLERK, null, Instant.EPOCH);
  }
}
