package vn.gandan.insight.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.Status;
import vn.gandan.insight.Day;
import vn.gandan.insight.OfficeFigures;
import vn.gandan.network.Coverage;

/**
 * The first page of the day.
 *
 * @param office one office's name; null for the whole province
 * @param query what keeps the chosen office in each address; may be empty
 * @param statuses open dossiers by status, with their sum below
 * @param kinds things by the kind of place, with their sum below
 */
public record DayPage(
    Day day,
    @Nullable String office,
    boolean province,
    String query,
    List<StatusLine> statuses,
    List<KindLine> kinds) {

  public DayPage {
    statuses = List.copyOf(statuses);
    kinds = List.copyOf(kinds);
  }

  /** Open dossiers in one status. */
  public record StatusLine(Status status, long dossiers, long late, long idle) {}

  /**
   * Things at one kind of place.
   *
   * @param oldestDays of the one that has been there longest
   */
  public record KindLine(String kind, long places, long things, long oldestDays) {}

  /**
   * People with one kind of post.
   *
   * @param path of their rows
   */
  public record StaffLine(Coverage.PostKind post, long people, String path) {}

  /** Empty for one office. */
  public List<StaffLine> staff() {
    Coverage coverage = day.coverage();
    return coverage == null
        ? List.of()
        : Arrays.stream(Coverage.PostKind.values())
            .map(post ->
                new StaffLine(
                    post,
                    coverage.staffByPost().getOrDefault(post, 0L),
                    Topic.valueOf("STAFF_" + post.name()).path()))
            .toList();
  }

  /** What keeps the chosen office and asks for one status. */
  public String query(StatusLine line) {
    return (query.isEmpty() ? "?" : query + "&") + "trang-thai=" + line.status().code();
  }

  /** What keeps the chosen office and asks for one kind of place. */
  public String query(KindLine line) {
    return (query.isEmpty() ? "?" : query + "&") + "loai=" + line.kind();
  }

  /** What one office's row leads to. */
  public String officeQuery(OfficeFigures row) {
    return "?don-vi=" + row.office();
  }

  public long open() {
    return day.sum(OfficeFigures::open);
  }

  public long late() {
    return day.sum(OfficeFigures::late);
  }

  public long idle() {
    return day.sum(OfficeFigures::idle);
  }

  public long unclaimed() {
    return day.sum(OfficeFigures::unclaimed);
  }

  public long discrepancies() {
    return day.sum(OfficeFigures::discrepancies);
  }

  public long needs() {
    return day.sum(OfficeFigures::needs);
  }

  /** Only the province sees all of its staff. */
  public @Nullable Coverage coverage() {
    return day.coverage();
  }
}
