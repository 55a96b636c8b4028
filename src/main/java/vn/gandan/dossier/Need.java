package vn.gandan.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody came for (nhu cầu), not yet a dossier. */
public record Need(UUID id, @Nullable String procedureCode, String words, Instant notedAt) {}
