package vn.gandan.ui;

import java.io.IOException;

/** A body of unknown length has gone over the limit while it was read. */
final class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException(long limitBytes) {
    super("more than " + limitBytes + " bytes");
  }
}
