package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Biên bản quyết toán chi trả: what one round came to under one contract, and who signed it; names
 * nobody who was paid. It can tell no sum that is not that of its lines.
 *
 * @param draft not proposed by anybody yet: the paper says that it is worth nothing
 * @param contract its number and day
 * @param results the list by what became of it
 * @param reasons of what went back; empty if nothing did
 * @param returned their sum
 * @param reclaimed paid for months after a death and asked back
 * @param recovered what came back of it
 * @param owedByPost more was received in advance than paid
 * @param owed what one of the two owes for what was paid
 * @param feeEach for each payment
 * @param digest of all lines with what became of each
 * @param proposedAt null for a draft; so is who did not sign yet
 */
public record SettlementMinutes(
    Heading heading,
    boolean draft,
    String programme,
    String round,
    String payer,
    String contract,
    List<Line> results,
    List<Line> reasons,
    Line listed,
    @Nullable Vnd returned,
    Line reclaimed,
    Vnd recovered,
    Vnd advance,
    boolean owedByPost,
    Vnd owed,
    Vnd feeEach,
    Vnd fee,
    String digest,
    String proposer,
    @Nullable Instant proposedAt,
    String second,
    @Nullable Instant secondAt,
    String officer,
    @Nullable Instant officerAt)
    implements PaperFacts {

  public SettlementMinutes {
    results = List.copyOf(results);
    reasons = List.copyOf(reasons);
    boolean even =
        sum(results).equals(listed.total())
            && results.stream().mapToLong(Line::people).sum() == listed.people()
            && sum(reasons).equals(returned == null ? Vnd.ZERO : returned);
    if (!even) {
      throw new IllegalArgumentException("the lines do not make the sums");
    }
  }

  /**
   * Lines of a list that ended alike.
   *
   * @param people how many lines
   */
  public record Line(String name, int people, Vnd total) {}

  private static Vnd sum(List<Line> lines) {
    return lines.stream().map(Line::total).reduce(Vnd.ZERO, Vnd::plus);
  }
}
