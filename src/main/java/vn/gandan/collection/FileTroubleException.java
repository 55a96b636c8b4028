package vn.gandan.collection;

/** A file was not brought or taken, and why. */
final class FileTroubleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final BillerFile.Outcome outcome;

  FileTroubleException(BillerFile.Outcome outcome, Throwable cause) {
    super(outcome.name(), cause);
    this.outcome = outcome;
  }

  FileTroubleException(BillerFile.Outcome outcome) {
    super(outcome.name());
    this.outcome = outcome;
  }

  BillerFile.Outcome outcome() {
    return outcome;
  }
}
