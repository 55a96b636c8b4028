package vn.gandan.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether files can be signed now, and in whose name.
 *
 * @param holder as the certificate names it; empty without one
 * @param serial of the certificate, as viewers show it: hexadecimal; empty without one
 * @param from when the certificate begins; null without one
 * @param until when it ends; null without one
 */
public record CertificateStanding(
    State state, String holder, String serial, @Nullable Instant from, @Nullable Instant until) {

  static final CertificateStanding NONE = new CertificateStanding(State.NONE, "", "", null, null);

  /** How it stands. */
  public enum State {
    /** Chưa có chứng thư. */
    NONE,
    /** Chứng thư chưa đến ngày. */
    NOT_YET,
    /** Ký được. */
    READY,
    /** Chứng thư đã hết hạn. */
    ENDED
  }

  public boolean ready() {
    return state == State.READY;
  }
}
