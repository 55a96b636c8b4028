package vn.gandan.cashdesk.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Tone;
import vn.gandan.voucher.Voucher;

/**
 * What was entered by papers in one unit.
 *
 * @param province whether it is the provincial post office
 * @param paper the number that was looked for; empty if none was
 * @param found what was entered by that paper
 * @param unchecked how many wait for a second person
 * @param waiting those, oldest first
 * @param done the others, latest first
 * @param waitingAfter where this page of those that wait begins; null at the first
 * @param doneAfter where this page of the others begins; null at the first
 */
public record VouchersPage(
    boolean province,
    String paper,
    List<Line> found,
    long unchecked,
    Part waiting,
    Part done,
    @Nullable UUID waitingAfter,
    @Nullable UUID doneAfter) {

  static final String HERE = "/quy/chung-tu";

  public VouchersPage {
    found = List.copyOf(found);
  }

  /** The next page of those that wait, beside the same page of the others; null on the last. */
  public @Nullable String nextWaiting() {
    return waiting.next() == null ? null : address(waiting.next(), doneAfter);
  }

  /** The next page of the others, beside the same page of those that wait; null on the last. */
  public @Nullable String nextDone() {
    return done.next() == null ? null : address(waitingAfter, done.next());
  }

  private static String address(@Nullable UUID waiting, @Nullable UUID done) {
    return HERE
        + "?"
        + Stream.of(
                waiting == null ? null : "sau=" + waiting, done == null ? null : "sau-xong=" + done)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("&"));
  }

  /**
   * One page of a list.
   *
   * @param next the last of it; null if there are no more
   */
  public record Part(List<Line> lines, @Nullable UUID next) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param by who entered it
   * @param mayCheck whether the reader may be its second person
   */
  public record Line(Voucher voucher, String by, boolean mayCheck) {

    public String path() {
      return HERE + "/" + voucher.operation();
    }

    /** Key of what the page calls it. */
    public String what() {
      return "voucher.kind." + voucher.what();
    }

    public String state() {
      return "voucher.state." + voucher.state().name();
    }

    public Tone tone() {
      return switch (voucher.state()) {
        case ENTERED -> Tone.CARE;
        case CHECKED -> Tone.GOOD;
        case FORMER, TAKEN_BACK -> Tone.QUIET;
      };
    }
  }

  /** From one account to another. */
  public record Leg(String credit, String debit, long amount) {}

  /**
   * One of them.
   *
   * @param checkedBy null while nobody did
   * @param takenBackBy null while it stands
   * @param legs its first entries
   * @param more how many there are besides
   * @param mayNot why the reader cannot take it back; null if they may
   */
  public record One(
      boolean province,
      Line line,
      @Nullable String checkedBy,
      @Nullable String takenBackBy,
      List<Leg> legs,
      int more,
      @Nullable String mayNot,
      Filled filled,
      Mistakes mistakes) {

    public One {
      legs = List.copyOf(legs);
    }
  }
}
