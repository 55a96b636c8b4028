package vn.gandan.cashdesk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Tone;
import vn.gandan.voucher.Voucher;

/**
 * What was entered by papers in one unit.
 *
 * @param province whether it is the provincial post office
 * @param unchecked how many of them wait for a second person
 * @param since the first day of those that do not wait
 */
public record VouchersPage(
    boolean province, List<Line> lines, long unchecked, LocalDate since, boolean cut) {

  static final String HERE = "/quy/chung-tu";

  public VouchersPage {
    lines = List.copyOf(lines);
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
        case TAKEN_BACK -> Tone.QUIET;
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
