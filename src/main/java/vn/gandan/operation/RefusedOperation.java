package vn.gandan.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An operation that was understood and refused; nothing of it was written.
 *
 * @param reason {@code module.reason}
 * @param recordedAt by the clock of the server
 */
public record RefusedOperation(
    UUID operationId, UUID accountId, List<String> acts, String reason, Instant recordedAt) {}
