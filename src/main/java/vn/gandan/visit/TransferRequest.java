package vn.gandan.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.bank.Reference;

/**
 * A person was asked to pay one basket by transfer (yêu cầu chuyển khoản).
 *
 * @param account on which it is to arrive
 * @param amount what the person pays, in đồng
 * @param offers keys of what was chosen
 * @param linesDigest of what the person pays for
 * @param expiresAt from then on the code is not shown
 * @param receipt by which it was settled; null if it was not
 */
public record TransferRequest(
    UUID id,
    UUID office,
    UUID desk,
    UUID shift,
    UUID person,
    UUID account,
    Reference reference,
    long amount,
    List<String> offers,
    String linesDigest,
    Instant madeAt,
    Instant expiresAt,
    @Nullable UUID receipt) {

  public TransferRequest {
    offers = List.copyOf(offers);
  }
}
