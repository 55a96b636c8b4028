package vn.gandan.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that does not get done by itself. It stays, and is tried again all the same.
 *
 * @param id of what it is about
 * @param failures in a row
 * @param failedAt null if nobody ever ran it, as when no module of this program brings its kind
 * @param dueAt when it is tried again, or should have been
 */
public record StuckJob(
    String kind, String id, int failures, @Nullable Instant failedAt, Instant dueAt) {}
