package vn.gandan.attachment;

import java.util.Optional;
import java.util.UUID;
import vn.gandan.kernel.Actor;

/** Says who else may read a file; a module that hangs files on its records answers for them. */
public interface AttachmentReaders {

  /** Whether this actor may read it because of a record that the module keeps. */
  boolean mayRead(UUID attachment, Actor actor);

  /** For what the module keeps it, in capitals; it stands beside each look at the file. */
  default Optional<String> purpose(UUID attachment) {
    return Optional.empty();
  }
}
