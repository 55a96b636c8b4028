package vn.gandan.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/** A signature drawn on the screen (chữ ký): a picture, kept like any other file. */
@Component
public class Signatures {
  private static final String PNG = "data:image/png;base64,";

  private final Attachments attachments;

  Signatures(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Keeps the drawing of the form under an id of the form's own, so that sending it again changes
   * nothing.
   *
   * @param operation the id of the form
   * @param drawn what its hidden field sent; empty where nothing was drawn
   * @return null where nothing was drawn: then it was signed on paper
   * @throws RefusedException with an {@link AttachmentRefusal}
   */
  public @Nullable UUID keep(UUID operation, String drawn, Actor actor) {
    if (drawn.isEmpty()) {
      return null;
    }
    UUID id = UUID.nameUUIDFromBytes((operation + "/signature").getBytes(StandardCharsets.UTF_8));
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
