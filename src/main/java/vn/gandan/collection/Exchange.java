package vn.gandan.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question to a biller about a payment, and what came back. */
record Exchange(
    int no,
    Question question,
    Answer answer,
    @Nullable String reference,
    String words,
    Instant at) {

  enum Question {
    PAY,
    STATUS,
    CANCEL
  }

  /** What a biller said. */
  enum Answer {
    /** Noted before the question left; nothing came back yet. */
    SENT,
    CONFIRMED,
    REFUSED,
    /** Nothing, too late, or nothing that makes sense: it may have happened or not. */
    UNKNOWN,
    /** The biller never heard of that payment. */
    NOT_KNOWN,
    CANCELLED,
    /** The biller cannot cancel it any more. */
    CANNOT
  }

  /** What came back, before it is noted. */
  record Reply(Answer answer, @Nullable String reference, String words) {
    static Reply of(Answer answer) {
      return new Reply(answer, null, "");
    }

    static Reply unknown(String why) {
      return new Reply(Answer.UNKNOWN, null, why);
    }
  }
}
