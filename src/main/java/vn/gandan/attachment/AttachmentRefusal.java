package vn.gandan.attachment;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a file is not taken in or not given out. */
public sealed interface AttachmentRefusal extends Refusal {

  /** Also for files that this actor may not see. */
  record UnknownAttachment(UUID attachment) implements AttachmentRefusal {}

  /** The id is in use; whose it is, is not told. */
  record IdTaken(UUID attachment) implements AttachmentRefusal {}

  /** This actor sent other content under the same id before. */
  record IdReused(UUID attachment) implements AttachmentRefusal {}

  record TooLarge(long mostBytes) implements AttachmentRefusal {}

  record Empty() implements AttachmentRefusal {}

  /** Neither PDF nor JPEG nor PNG by its first bytes. */
  record WrongType() implements AttachmentRefusal {}

  /** What is stored is not what was taken in: evidence of tampering or of a broken disk. */
  record Altered(UUID attachment) implements AttachmentRefusal {}

  @Override
  default Kind kind() {
    return switch (this) {
      case UnknownAttachment _ -> Kind.NOT_FOUND;
      case IdTaken _, IdReused _, Altered _ -> Kind.CONFLICT;
      case TooLarge _ -> Kind.TOO_LARGE;
      case Empty _, WrongType _ -> Kind.UNPROCESSABLE;
    };
  }
}
