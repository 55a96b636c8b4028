package vn.gandan.payout.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.attachment.Photos;
import vn.gandan.benefit.PhotoTerms;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.payout.Payouts;
import vn.gandan.ui.Mistakes;

/** The photo of a payout's form: there where the payer asks for one; nothing else is even kept. */
@Component
class PhotoField {
  static final String NAME = "photo";

  private final PhotoTerms terms;
  private final Payouts payouts;
  private final Photos photos;

  PhotoField(PhotoTerms terms, Payouts payouts, Photos photos) {
    this.terms = terms;
    this.payouts = payouts;
    this.photos = photos;
  }

  boolean asked(Collection<UUID> duties) {
    return !terms.asked(duties, payouts.today()).isEmpty();
  }

  Mistakes mistakes(
      Mistakes found, Collection<UUID> duties, @Nullable MultipartFile sent, Words words) {
    return none(sent) && asked(duties) ? found.and(NAME, words.t("payout.photo.missing")) : found;
  }

  @Nullable UUID keep(
      UUID operation, Collection<UUID> duties, @Nullable MultipartFile sent, Actor actor) {
    if (sent == null || none(sent) || !asked(duties)) {
      return null;
    }
    try (InputStream content = sent.getInputStream()) {
      return photos.keep(operation, content, actor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean none(@Nullable MultipartFile sent) {
    return sent == null || sent.isEmpty();
  }
}
