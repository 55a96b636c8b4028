package vn.gandan.collection;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.Tills;
import vn.gandan.voucher.Vouchers;

@Component
class SettlingPeriods extends Handling<SettlePeriod, SettlePeriod.Done> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final BillerTable billers;
  private final DayJournal days;
  private final BillerDayTable calendar;
  private final BillSettlementJournal settlements;
  private final SettlementEntries entries;
  private final SurplusTable surpluses;
  private final Tills tills;
  private final Vouchers vouchers;
  private final CollectionLocks locks;

  SettlingPeriods(
      BillerTable billers,
      DayJournal days,
      BillerDayTable calendar,
      BillSettlementJournal settlements,
      SettlementEntries entries,
      SurplusTable surpluses,
      Tills tills,
      Vouchers vouchers,
      CollectionLocks locks) {
    super(
        "collection.settle",
        SettlePeriod.class,
        SettlePeriod.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.billers = billers;
    this.days = days;
    this.calendar = calendar;
    this.settlements = settlements;
    this.entries = entries;
    this.surpluses = surpluses;
    this.tills = tills;
    this.vouchers = vouchers;
    this.locks = locks;
  }

  @Override
  public SettlePeriod.Done perform(SettlePeriod act, Performance performance) {
    Biller biller =
        billers
            .find(act.biller())
            .orElseThrow(
                () -> new RefusedException(new CollectionRefusal.UnknownBiller(act.biller())));
    if (act.to().isBefore(act.from())) {
      throw new RefusedException(new CollectionRefusal.DaysDoNotFit(act.from(), act.to()));
    }
    if (!act.to().isBefore(performance.businessDay())) {
      throw new RefusedException(new CollectionRefusal.DayNotOver(act.to()));
    }
    locks.lock(act.biller());
    long unanswered = days.unanswered(act.biller(), act.from(), act.to());
    List<BillDifference> differences = days.allDifferences(act.biller(), act.from(), act.to());
    long open = differences.stream().filter(each -> each.ended() == null).count();
    if (unanswered > 0 || open > 0) {
      throw new RefusedException(new CollectionRefusal.NotAllTold(unanswered, open));
    }
    // A difference that is found once the day is settled would move no money.
    calendar.notCompared(act.biller(), act.from(), act.to()).stream()
        .findFirst()
        .ifPresent(day -> {
          throw new RefusedException(new CollectionRefusal.DayNotCompared(day));
        });
    long tills =
        days.shifts(act.biller(), act.from(), act.to()).stream().filter(this::open).count();
    if (tills > 0) {
      throw new RefusedException(new CollectionRefusal.TillsOpen(tills));
    }
    // No office took what stands in none of its rows.
    BillSettlementRules.Counted counted =
        BillSettlementRules.of(
            days.paid(act.biller(), act.from(), act.to()),
            differences,
            performance.desk().unitId());
    BillSettlementRules.Sums sums = counted.sums();
    if (sums.due() != act.due()) {
      throw new RefusedException(new CollectionRefusal.DueChanged(act.due(), sums.due()));
    }
    settlements.add(performance, act, sums);
    settlements.add(performance, act.settlement(), counted.parts());
    BillSettlementRules.surpluses(counted, differences)
        .forEach(each -> surpluses.add(performance, act.settlement(), each));
    vouchers.enter(
        performance,
        new Vouchers.Entered(
            name(), "", biller.billerId().toString(), paper(biller, act), Math.abs(sums.due())));
    entries.post(performance, act.biller(), counted);
    return new SettlePeriod.Done(act.settlement(), sums.bills(), sums.due());
  }

  /** The sheet of a settlement is called after its biller and its days. */
  private static String paper(Biller biller, SettlePeriod act) {
    return "%s %s – %s"
        .formatted(biller.billerCode(), DAY.format(act.from()), DAY.format(act.to()));
  }

  /** Its money is not the office's yet. */
  private boolean open(UUID shift) {
    return tills.shift(shift).filter(found -> found.closing() == null).isPresent();
  }
}
