package vn.gandan.party;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the reading log: who looked at a record, when, why and how it was found. */
public record Look(
    UUID accountId,
    @Nullable UUID staffId,
    @Nullable UUID unitId,
    Purpose purpose,
    Way way,
    Instant lookedAt) {

  /** How the record was asked for. */
  public enum Way {
    /** By the number of a paper. */
    NUMBER,
    /** By telephone number. */
    PHONE,
    /** By the card's QR. */
    SCAN,
    /** By the record's id, from a dossier. */
    RECORD
  }
}
