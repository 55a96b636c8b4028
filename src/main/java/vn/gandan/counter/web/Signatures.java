package vn.gandan.counter.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.attachment.AttachmentRefusal;
import vn.gandan.attachment.Attachments;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/** A signature drawn on the screen (chữ ký): a picture, kept like any other file. */
@Component
class Signatures {
  private static final String PNG = "data:image/png;base64,";

  private final Attachments attachments;

  Signatures(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Keeps the drawing of the form under an id of the form's own, so that sending it again changes
   * nothing.
   *
   * @return null where nothing was drawn: then it was signed on paper
   * @throws RefusedException with an {@link AttachmentRefusal}
   */
  @Nullable UUID keep(Typed typed, Actor actor) {
    String drawn = typed.text("signature");
    if (drawn.isEmpty()) {
      return null;
    }
    UUID id = Submitting.part(typed.operation(), "signature");
    try (ByteArrayInputStream picture = new ByteArrayInputStream(picture(drawn))) {
      return attachments.take(id, picture, actor).file().id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture(String drawn) {
    if (drawn.startsWith(PNG)) {
      try {
        return Base64.getDecoder().decode(drawn.substring(PNG.length()));
      } catch (IllegalArgumentException _) {
        // Told like any other file that is no picture.
      }
    }
    throw new RefusedException(new AttachmentRefusal.WrongType());
  }
}
