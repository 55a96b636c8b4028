package vn.gandan.payout;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.attachment.Attachment;
import vn.gandan.attachment.FileType;
import vn.gandan.kernel.Source;

/** Whether somebody who is paid is photographed. */
@Source({
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, điều 3: no more is collected than the purpose needs",
  "own rule: a photo only where the payer's contract asks for it, taken by whoever pays"
})
final class PhotoRules {
  private PhotoRules() {}

  /**
   * @param asked whether a payer asks for it
   * @param given null if none was taken
   */
  static Optional<PayoutRefusal> refusal(boolean asked, @Nullable UUID given) {
    if (asked) {
      return given == null ? Optional.of(new PayoutRefusal.PhotoMissing()) : Optional.empty();
    }
    return given == null ? Optional.empty() : Optional.of(new PayoutRefusal.PhotoNotAsked());
  }

  static boolean fits(Attachment file, UUID account) {
    return file.accountId().equals(account) && file.type() != FileType.PDF;
  }
}
