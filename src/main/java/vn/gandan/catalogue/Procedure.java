package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure (thủ tục hành chính) in one version; a dossier keeps the version
 * under which it was received.
 *
 * @param versionId never changes its content
 * @param code national code, {@code 1.001193}
 * @param group of the pilot set, for people to browse; the field where none is given
 * @param decision that published it
 * @param legalRefs numbers found on its page; not complete
 * @param presenceNeeded the person must appear; a hint, not law
 * @param published only published ones are offered
 * @param validFrom since when this state is known to have stood
 * @param validTo first day on which it no longer does; null while it does
 */
public record Procedure(
    UUID versionId,
    String code,
    String name,
    String group,
    String field,
    String ministry,
    Set<Level> levels,
    Limit limit,
    Flag byPost,
    Flag online,
    Flag counter,
    boolean presenceNeeded,
    String decision,
    List<String> legalRefs,
    boolean published,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source,
    List<Document> documents) {
  static final Pattern CODE = Pattern.compile("[1-6]\\.\\d{6}");

  /** Cấp thực hiện. */
  public enum Level {
    COMMUNE,
    PROVINCE,
    MINISTRY,
    OTHER
  }

  /** Ways of submission: KenhThucHien 1, 2 and 3. */
  public enum Channel {
    COUNTER,
    ONLINE,
    POST
  }

  /** What the page says, if it says. */
  public enum Flag {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * A paper of the dossier (thành phần hồ sơ).
   *
   * @param caseName in which case it is asked for, in the page's words
   * @param name in the page's words, cut at 350 characters
   * @param formOffered the portal offers a form for it
   */
  public record Document(
      int seq, String caseName, String name, int originals, int copies, boolean formOffered) {}

  public Procedure {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a procedure code: " + code);
    }
    levels = Set.copyOf(levels);
    legalRefs = List.copyOf(legalRefs);
    documents = List.copyOf(documents);
  }
}
