package vn.gandan.cashdesk.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.ui.Mistakes;
import vn.gandan.voucher.Voucher;
import vn.gandan.voucher.Vouchers;

/** Gathers what the pages of vouchers show. */
@Component
class VoucherPages {
  private static final int DAYS = 30;
  private static final int LEGS = 12;

  private final Vouchers vouchers;
  private final Ledger ledger;
  private final Access access;
  private final WorkDesks desks;

  VoucherPages(Vouchers vouchers, Ledger ledger, Access access, WorkDesks desks) {
    this.vouchers = vouchers;
    this.ledger = ledger;
    this.access = access;
    this.desks = desks;
  }

  VouchersPage all(Actor actor, Asked asked) {
    Map<UUID, String> names = new HashMap<>();
    String paper = asked.paper().strip();
    return new VouchersPage(
        actor.unitId() == null,
        paper,
        paper.isEmpty() ? List.of() : lines(vouchers.ofPaper(actor, paper), actor, names),
        vouchers.waiting(actor),
        part(vouchers.waiting(actor, asked.waitingAfter()), actor, names),
        part(vouchers.done(actor, asked.doneAfter()), actor, names),
        asked.waitingAfter(),
        asked.doneAfter());
  }

  /**
   * What the reader wants to see.
   *
   * @param paper the number of a paper; empty for none
   * @param waitingAfter the last of those that wait on the page before; null on the first
   * @param doneAfter the last of the others on the page before; null on the first
   */
  record Asked(String paper, @Nullable UUID waitingAfter, @Nullable UUID doneAfter) {}

  /** Of the last days, and whatever waits still. */
  List<VouchersPage.Line> book(Actor actor) {
    LocalDate since = desks.today().minusDays(DAYS);
    return lines(vouchers.book(actor, since), actor, new HashMap<>());
  }

  private VouchersPage.Part part(Vouchers.Page page, Actor actor, Map<UUID, String> names) {
    return new VouchersPage.Part(lines(page.vouchers(), actor, names), page.next());
  }

  private List<VouchersPage.Line> lines(List<Voucher> found, Actor actor, Map<UUID, String> names) {
    return found.stream().map(each -> line(each, actor, names)).toList();
  }

  VouchersPage.One one(
      Voucher voucher, Actor actor, Words words, Filled filled, Mistakes mistakes) {
    Map<UUID, String> names = new HashMap<>();
    List<Entry> entries = ledger.entries(voucher.operation());
    Voucher.Signed checked = voucher.checked();
    Voucher.Back back = voucher.back();
    return new VouchersPage.One(
        actor.unitId() == null,
        line(voucher, actor, names),
        checked == null ? null : name(checked.by(), names),
        back == null ? null : name(back.by(), names),
        entries.stream().limit(LEGS).map(each -> leg(each, words)).toList(),
        Math.max(0, entries.size() - LEGS),
        mayNot(voucher, actor, words),
        filled,
        mistakes);
  }

  private @Nullable String mayNot(Voucher voucher, Actor actor, Words words) {
    return vouchers.mayNotTakeBack(voucher, actor).map(words::refusal).orElse(null);
  }

  private static VouchersPage.Leg leg(Entry entry, Words words) {
    return new VouchersPage.Leg(
        words.t("ledger.purpose." + entry.credit().purpose()),
        words.t("ledger.purpose." + entry.debit().purpose()),
        entry.amount());
  }

  /** A few people enter all of them. */
  private VouchersPage.Line line(Voucher voucher, Actor actor, Map<UUID, String> names) {
    return new VouchersPage.Line(
        voucher, name(voucher.enteredBy(), names), vouchers.mayNotCheck(voucher, actor).isEmpty());
  }

  private String name(UUID account, Map<UUID, String> names) {
    return names.computeIfAbsent(
        account, each -> access.account(each).map(Account::displayName).orElse("—"));
  }
}
