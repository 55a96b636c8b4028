package vn.gandan.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act in a dossier's history.
 *
 * @param byUnit the office or agency that did it
 * @param dueAt the due time that it reckoned, if any
 * @param effectiveAt when it counts from
 * @param recordedAt the server's clock
 */
public record StepTaken(
    int seq,
    Step step,
    Status status,
    UUID byUnit,
    @Nullable String reason,
    @Nullable Instant dueAt,
    Instant effectiveAt,
    Instant recordedAt) {}
