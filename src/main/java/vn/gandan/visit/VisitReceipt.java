package vn.gandan.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it was settled (biên nhận). Its sums are those of its lines, always.
 *
 * @param no within its shift, from 1 without gaps
 * @param person null if it did not matter who came
 * @param given what was laid on the counter, in đồng
 * @param token opens it on the public pages
 * @param reversed whether all of it was taken back
 */
public record VisitReceipt(
    UUID id,
    UUID operation,
    UUID office,
    UUID desk,
    UUID shift,
    int no,
    @Nullable UUID person,
    long given,
    String token,
    Instant madeAt,
    LocalDate businessDay,
    boolean reversed,
    List<Position> lines) {

  public VisitReceipt {
    lines = List.copyOf(lines);
  }

  /** One line as it is printed. */
  public record Position(
      int no,
      String service,
      String subject,
      Line.Way way,
      Line.Money money,
      String title,
      long amount) {}

  /** What the person paid, in đồng. */
  public long due() {
    return sum(Line.Way.IN);
  }

  /** What the person was paid, in đồng. */
  public long paidOut() {
    return sum(Line.Way.OUT);
  }

  public long change() {
    return given - due();
  }

  private long sum(Line.Way way) {
    return lines.stream().filter(line -> line.way() == way).mapToLong(Position::amount).sum();
  }
}
