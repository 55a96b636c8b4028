package vn.gandan.storage.embedded;

/** The embedded database may not start like this; the message is one sentence for the operator. */
public final class StartRefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public StartRefusedException(String sentence) {
    super(sentence);
  }

  public StartRefusedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
