package vn.gandan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/**
 * Whether an imported row is a new version, none, or contradicts what dossiers were received under.
 */
@Source("NĐ 118/2025/NĐ-CP: a dossier is finished under the rules of the day of its receipt")
final class VersionRules {
  private VersionRules() {}

  /** What stands for the code: the newest version. */
  record Standing(LocalDate from, @Nullable LocalDate to, String contentDigest) {}

  sealed interface Verdict {
    /** The first version of the code, or one after a closed one. */
    record Add() implements Verdict {}

    /** Takes over from the standing one on its first day. */
    record Replace() implements Verdict {}

    /** Same content: nothing to write. */
    record Unchanged() implements Verdict {}

    /** Would change what stood on a day that is already told. */
    record Contradicts() implements Verdict {}
  }

  static Verdict judge(@Nullable Standing standing, LocalDate from, String contentDigest) {
    if (standing == null) {
      return new Verdict.Add();
    }
    if (standing.contentDigest().equals(contentDigest) && standing.to() == null) {
      return new Verdict.Unchanged();
    }
    if (!from.isAfter(standing.from())) {
      return new Verdict.Contradicts();
    }
    if (standing.to() == null) {
      return new Verdict.Replace();
    }
    return from.isBefore(standing.to()) ? new Verdict.Contradicts() : new Verdict.Add();
  }
}
