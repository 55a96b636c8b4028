package vn.gandan.ui;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A JSON text holds a character that no text of ours may hold. */
final class ForbiddenTextException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  ForbiddenTextException(JsonParser parser) {
    super(parser, "forbidden character", String.class);
  }
}
