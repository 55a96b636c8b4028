package vn.gandan.clearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A settlement that somebody proposed (quyết toán), with who signed it.
 *
 * @param seq from 1 within its round and contract
 * @param proposedBy by account
 * @param signatures in the order in which they were given
 * @param refused null unless somebody would not sign
 */
public record Settlement(
    UUID settlementId,
    UUID roundId,
    UUID contractId,
    UUID payer,
    int seq,
    SettlementFigures figures,
    UUID proposedBy,
    Instant proposedAt,
    List<Signature> signatures,
    @Nullable Refused refused) {

  public Settlement {
    signatures = List.copyOf(signatures);
  }

  /** For whom somebody signs. */
  public enum Party {
    /** Bưu điện. */
    POST,
    /** Bên chi trả. */
    PAYER
  }

  /** How far it is. */
  public enum State {
    /** Chờ người thứ hai của bưu điện ký. */
    PROPOSED,
    /** Chờ bên chi trả ký. */
    SENT,
    /** Hai bên đã ký. */
    SIGNED,
    /** Bị từ chối. */
    REFUSED
  }

  public record Signature(Party party, UUID account, Instant at) {}

  public record Refused(UUID account, String words, Instant at) {}

  public State state() {
    if (refused != null) {
      return State.REFUSED;
    }
    if (signature(Party.POST).isEmpty()) {
      return State.PROPOSED;
    }
    return signature(Party.PAYER).isEmpty() ? State.SENT : State.SIGNED;
  }

  public Optional<Signature> signature(Party party) {
    return signatures.stream().filter(each -> each.party() == party).findFirst();
  }
}
