package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.attachment.Attachments;
import vn.gandan.benefit.PhotoTerms;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;

/** Photos of who is paid: taken where the payer asks, and nowhere else. */
@Component
class PayeePhotos {
  private final PhotoTerms terms;
  private final Attachments attachments;

  PayeePhotos(PhotoTerms terms, Attachments attachments) {
    this.terms = terms;
    this.attachments = attachments;
  }

  boolean asked(Collection<UUID> duties, LocalDate day) {
    return !terms.asked(duties, day).isEmpty();
  }

  /**
   * @throws RefusedException if there is none and one is asked for, or the other way round, or it
   *     is not a picture that this account brought
   */
  void mustFit(Collection<UUID> duties, @Nullable UUID photo, Performance performance) {
    PhotoRules.refusal(asked(duties, performance.businessDay()), photo)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    if (photo != null
        && attachments
            .find(photo)
            .filter(file -> PhotoRules.fits(file, performance.actor().accountId()))
            .isEmpty()) {
      throw new RefusedException(new PayoutRefusal.UnknownPhoto(photo));
    }
  }
}
