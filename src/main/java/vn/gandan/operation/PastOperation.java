package vn.gandan.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;

/**
 * An operation as it was committed, for whoever has to prove something.
 *
 * @param acts names, in order
 * @param deviceId null if no device stamped it
 * @param happenedAt by the clock of the device or browser
 * @param recordedAt by the clock of the server
 */
public record PastOperation(
    UUID id,
    UUID deskId,
    long deskSeq,
    UUID accountId,
    Role role,
    Origin origin,
    List<String> acts,
    @Nullable UUID deviceId,
    @Nullable Long deviceSeq,
    Instant happenedAt,
    Instant recordedAt,
    boolean clockDoubtful) {}
