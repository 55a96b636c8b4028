package vn.gandan.benefit;

import java.time.Instant;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/**
 * A list that was brought and checked and counts for nothing yet (bản kiểm thử danh sách).
 *
 * @param lines read so far
 * @param touchedAt when the reader last said how far it is
 */
public record RosterDraft(
    UUID draftId,
    UUID roundId,
    UUID accountId,
    String fileName,
    Progress progress,
    long lines,
    long faults,
    Vnd amount,
    Vnd arrears,
    Instant startedAt,
    Instant touchedAt) {

  /** How far the reading is. */
  public enum Progress {
    READING,
    CHECKING,
    READ,
    /** It ended without having read all: nothing may be concluded. */
    BROKEN
  }

  /** Whether it may be taken. */
  public boolean sound() {
    return progress == Progress.READ && faults == 0;
  }
}
