package vn.gandan.visit.web;

import java.util.List;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.StrayCredit;

/**
 * Money that came under no code.
 *
 * @param writes whether the reader may find out whose it is
 */
public record StrayCreditPage(List<Line> lines, boolean writes) {
  static final String HERE = "/tien-den-khong-ma";

  /** The form that sends it back; the other one lays it on a code. */
  static final String BACK = "tra";

  public StrayCreditPage {
    lines = List.copyOf(lines);
  }

  /** How much it is altogether. */
  public Vnd total() {
    return new Vnd(lines.stream().mapToLong(line -> line.credit().amount()).sum());
  }

  /**
   * @param office in whose books it stands
   */
  public record Line(StrayCredit credit, ReceivingAccount account, String office) {

    public String path() {
      return HERE + "/" + credit.credit();
    }

    public Vnd amount() {
      return new Vnd(credit.amount());
    }
  }

  /**
   * One of them, and what was filled in about it.
   *
   * @param kinds what can have become of money that was meant for no code
   */
  public record One(Line line, List<Choice> kinds, Filled filled, Mistakes mistakes) {}
}
