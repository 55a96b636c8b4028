package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The catalogue of administrative procedures (danh mục thủ tục hành chính). Procedures can be asked
 * for without a province; fees and post lists are the current province's, and change by acts of the
 * door.
 */
@Service
public class Catalogue {
  public static final int CHANGES_ON_A_PAGE = 20;

  private static final int MOST_FOUND = 50;

  private final VersionTable versions;
  private final KnownVersions known;
  private final ProvincialTable provincial;
  private final DecisionTable decisions;

  Catalogue(VersionTable versions, ProvincialTable provincial, DecisionTable decisions) {
    this.versions = versions;
    this.known = new KnownVersions(versions);
    this.provincial = provincial;
    this.decisions = decisions;
  }

  /** The version in force on that day; only if it is published. */
  public Optional<Procedure> procedure(String code, LocalDate on) {
    return known.byCode(code, on).filter(Procedure::published);
  }

  /** The version that a dossier keeps, also when it is no longer in force. */
  public Optional<Procedure> version(UUID versionId) {
    return known.byId(versionId);
  }

  /**
   * Published procedures for what somebody typed: code, words without marks in any order, or
   * initials; best first.
   *
   * @param limit at most 50
   */
  public List<Found> search(String typed, LocalDate on, int limit) {
    String plain = SearchRules.typed(typed);
    return plain.isEmpty() || limit < 1
        ? List.of()
        : versions.search(plain, on, Math.min(limit, MOST_FOUND));
  }

  /** Published procedures that people browse together, with how many they are. */
  public record Group(String name, long procedures) {}

  /** For browsing, by name; at most 500. */
  public List<Group> groups(LocalDate on) {
    return versions.groups(on);
  }

  /** The published procedures of a group, by name; at most 500. */
  public List<Found> ofGroup(String group, LocalDate on) {
    return versions.ofGroup(group, on);
  }

  /** What the procedure costs; a resolution of the province goes before what the portal shows. */
  public Fee fee(Procedure procedure, Fee.Facts facts) {
    VersionTable.ShownFee shown =
        known
            .shownFee(procedure.versionId(), facts.channel())
            .orElse(new VersionTable.ShownFee(FeeRules.Kind.NOT_STATED, Optional.empty()));
    return FeeRules.due(
        shown.kind(),
        shown.dong().orElse(null),
        provincial.fee(procedure.code(), facts.channel(), facts.on()).orElse(null),
        known.pageRate(procedure.code(), facts.on()).orElse(null),
        facts);
  }

  /** Everything that the agency says of the post on that day. */
  public PostList postList(UUID agencyId, LocalDate on) {
    List<ProvincialTable.Line> lines = provincial.postList(agencyId, on);
    return new PostList(
        agencyId,
        on,
        lines.stream()
            .filter(ProvincialTable.Line::accepted)
            .map(ProvincialTable.Line::entry)
            .toList(),
        lines.stream().filter(line -> !line.accepted()).map(ProvincialTable.Line::entry).toList());
  }

  /** Whether the agency takes this procedure by post; empty if it has said nothing. */
  public Optional<Boolean> acceptsByPost(UUID agencyId, String code, LocalDate on) {
    return provincial.accepts(agencyId, code, on);
  }

  /**
   * How an agency's list came to be, the newest entry first.
   *
   * @param page from 0, of {@value #CHANGES_ON_A_PAGE}; one more comes along where there is another
   */
  public List<PostListChange> postListChanges(UUID agencyId, LocalDate on, int page) {
    return decisions.changes(agencyId, on, page * CHANGES_ON_A_PAGE);
  }

  /** The fees that the province has set, in force or to come; at most 1,000. */
  public List<ProvincialFee> provincialFees(LocalDate on) {
    return decisions.fees(on);
  }
}
