package vn.gandan.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
 * @param transfer reference of the bank transfer that paid it; null if it was cash
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
    @Nullable String transfer,
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
      long amount) {

    public Line.Part part() {
      return Line.Part.of(way, money);
    }
  }

  /** The lines under one heading. */
  public record Block(Line.Part part, List<Position> lines) {
    public Block {
      lines = List.copyOf(lines);
    }

    public long sum() {
      return lines.stream().mapToLong(Position::amount).sum();
    }
  }

  /** The lines under their headings, in the order of headings; those without lines are left out. */
  public List<Block> blocks() {
    return Arrays.stream(Line.Part.values())
        .map(part -> new Block(part, lines.stream().filter(it -> it.part() == part).toList()))
        .filter(block -> !block.lines().isEmpty())
        .toList();
  }

  VisitReceipt with(List<Position> read) {
    return new VisitReceipt(
        id,
        operation,
        office,
        desk,
        shift,
        no,
        person,
        given,
        token,
        madeAt,
        businessDay,
        reversed,
        transfer,
        read);
  }

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
