package vn.gandan.ui;

/** The stable codes of what can be wrong with a request as such, whatever it asks for. */
final class RequestProblems {
  static final String MALFORMED = "request.malformed";
  static final String UNKNOWN_FIELD = "request.unknown-field";
  static final String WRONG_TYPE = "request.wrong-type";
  static final String INVALID_VALUE = "request.invalid-value";
  static final String MISSING_FIELD = "request.missing-field";
  static final String FORBIDDEN_CHARACTER = "request.forbidden-character";
  static final String TOO_LARGE = "request.too-large";
  static final String UNSUPPORTED_MEDIA = "request.unsupported-media";
  static final String NOT_ACCEPTABLE = "request.not-acceptable";
  static final String METHOD = "request.method";
  static final String NOT_FOUND = "request.not-found";
  static final String SIGN_IN = "request.sign-in";
  static final String NOT_ALLOWED = "request.not-allowed";
  static final String TOO_MANY = "request.too-many";
  static final String TRY_LATER = "server.try-later";

  private RequestProblems() {}

  static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> Problem.of(401, SIGN_IN);
      case 403 -> Problem.of(403, NOT_ALLOWED);
      case 404 -> Problem.of(404, NOT_FOUND);
      case 405 -> Problem.of(405, METHOD);
      case 406 -> Problem.of(406, NOT_ACCEPTABLE);
      case 413 -> Problem.of(413, TOO_LARGE);
      case 415 -> Problem.of(415, UNSUPPORTED_MEDIA);
      case 429 -> Problem.of(429, TOO_MANY);
      case 503 -> Problem.of(503, TRY_LATER);
      default -> Problem.of(400, MALFORMED);
    };
  }
}
