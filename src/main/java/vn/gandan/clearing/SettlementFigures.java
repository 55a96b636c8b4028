package vn.gandan.clearing;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutySum;
import vn.gandan.kernel.Vnd;

/**
 * What one round came to under one contract (số liệu quyết toán), as it follows from its lines.
 *
 * @param cells by commune where it is made from lines; of all communes together where it was stored
 * @param advance what the payer has sent
 * @param askedBack of what was paid for months after a death
 * @param feeEach for each payment to one person, by contract
 * @param digest SHA-256 of all lines with what became of each, in hexadecimal
 */
public record SettlementFigures(
    List<Cell> cells, Vnd advance, AskedBack askedBack, Vnd feeEach, String digest) {

  /**
   * Lines that ended in one way.
   *
   * @param commune its code; empty for all together
   * @param reason of what went back; else null
   */
  public record Cell(
      String commune, DutyOutcome outcome, @Nullable UnpaidReason reason, DutySum.Part part) {}

  /**
   * What was paid for months after a death.
   *
   * @param reclaimed asked back
   * @param recovered of this, what has come
   */
  public record AskedBack(DutySum.Part reclaimed, Vnd recovered) {
    static final AskedBack NOTHING = new AskedBack(new DutySum.Part(0, Vnd.ZERO), Vnd.ZERO);
  }

  public SettlementFigures {
    cells = List.copyOf(cells);
  }

  public DutySum.Part listed() {
    return sum(_ -> true);
  }

  public DutySum.Part of(DutyOutcome outcome) {
    return sum(cell -> cell.outcome() == outcome);
  }

  public DutySum.Part returned(UnpaidReason reason) {
    return sum(cell -> cell.reason() == reason);
  }

  /** To people, by whatever way. */
  public DutySum.Part paid() {
    return sum(cell -> cell.outcome() == DutyOutcome.CASH || cell.outcome() == DutyOutcome.ACCOUNT);
  }

  /** What the payer pays for the payments. */
  public Vnd fee() {
    return SettlementRules.fee(paid().count(), feeEach);
  }

  /** Owed by the payer, or, below zero, by the post; without the fee. */
  public Vnd owed() {
    return SettlementRules.owed(paid().total(), askedBack.recovered(), advance);
  }

  /** The same of one commune. */
  public SettlementFigures ofCommune(String commune) {
    return new SettlementFigures(
        cells.stream().filter(cell -> cell.commune().equals(commune)).toList(),
        Vnd.ZERO,
        AskedBack.NOTHING,
        feeEach,
        digest);
  }

  /** Codes of the communes, in order. */
  public List<String> communes() {
    return cells.stream().map(Cell::commune).distinct().sorted().toList();
  }

  private DutySum.Part sum(Predicate<Cell> wanted) {
    long count = 0;
    Vnd total = Vnd.ZERO;
    for (Cell cell : cells) {
      if (wanted.test(cell)) {
        count += cell.part().count();
        total = total.plus(cell.part().total());
      }
    }
    return new DutySum.Part(count, total);
  }
}
