package vn.gandan.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.operation.Desk;
import vn.gandan.storage.ProvinceRoute;

/** What billers are owed, and were. */
@Service
public class BillSettlements {
  private final DayJournal days;
  private final BillSettlementJournal settlements;

  BillSettlements(DayJournal days, BillSettlementJournal settlements) {
    this.days = days;
    this.settlements = settlements;
  }

  /**
   * What a biller would be owed for these days as things stand; its id means nothing.
   *
   * @throws vn.gandan.kernel.RefusedException if these days hold more bills than are settled at
   *     once
   */
  @Transactional(readOnly = true)
  public BillSettlement owed(UUID biller, LocalDate from, LocalDate to) {
    UUID province = Desk.ofProvince(ProvinceRoute.current().code()).unitId();
    BillSettlementRules.Sums sums =
        BillSettlementRules.of(
                days.paid(biller, from, to), days.allDifferences(biller, from, to), province)
            .sums();
    return new BillSettlement(
        new UUID(0, 0),
        biller,
        from,
        to,
        sums.bills(),
        sums.amount(),
        sums.commission(),
        sums.putRight(),
        sums.due());
  }

  /** Latest first; at most 200. */
  @Transactional(readOnly = true)
  public List<BillSettlement> settlements(UUID biller) {
    return settlements.of(biller);
  }

  @Transactional(readOnly = true)
  public Optional<BillSettlement> settlement(UUID settlement) {
    return settlements.find(settlement);
  }

  /** Each office's part, as it was entered; at most 5,000. */
  @Transactional(readOnly = true)
  public List<SettledPart> parts(UUID settlement) {
    return settlements.parts(settlement);
  }

  /**
   * Its bills, a thousand at a time.
   *
   * @param after the last payment of those that were read before; null at first
   */
  @Transactional(readOnly = true)
  public List<SettledBill> bills(BillSettlement settlement, @Nullable UUID after) {
    return days.some(settlement, after == null ? new UUID(0, 0) : after);
  }

  /** Those of its days for which somebody said whose figure counts; at most 100,000. */
  @Transactional(readOnly = true)
  public List<BillDifference> differences(BillSettlement settlement) {
    return days.allDifferences(settlement.biller(), settlement.from(), settlement.to());
  }
}
