package vn.gandan.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/** A photo taken with a form (ảnh chụp): a picture, kept like any other file. */
@Component
public class Photos {
  private final Attachments attachments;

  Photos(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Keeps the photo under an id of the form and of itself: sending it again changes nothing, and
   * another one may be taken for the same form.
   *
   * @param operation the id of the form
   * @throws RefusedException with an {@link AttachmentRefusal}; then nothing is stored
   */
  public UUID keep(UUID operation, InputStream content, Actor actor) {
    try {
      byte[] photo = content.readNBytes((int) FileRules.MOST_BYTES + 1);
      if (photo.length > FileRules.MOST_BYTES) {
        throw new RefusedException(new AttachmentRefusal.TooLarge(FileRules.MOST_BYTES));
      }
      byte[] head = Arrays.copyOf(photo, Math.min(photo.length, FileRules.HEAD_BYTES));
      if (FileRules.typeOf(head).filter(type -> type != FileType.PDF).isEmpty()) {
        throw new RefusedException(new AttachmentRefusal.WrongType());
      }
      UUID id =
          UUID.nameUUIDFromBytes(
              (operation + "/photo/" + UUID.nameUUIDFromBytes(photo))
                  .getBytes(StandardCharsets.UTF_8));
      return attachments.take(id, new ByteArrayInputStream(photo), actor).file().id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
