package vn.gandan.collection;

/** The biller did not answer, or nothing that makes sense. */
final class BillerAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BillerAwayException(String why) {
    super(why);
  }

  BillerAwayException(String why, Throwable cause) {
    super(why, cause);
  }
}
