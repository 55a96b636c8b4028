package vn.gandan.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

/** Sổ chứng từ: every entry that was made on the ground of a paper. The face of the module. */
@Service
public class Vouchers {
  private final VoucherJournal journal;
  private final VoucherLists lists;
  private final Map<String, VoucherKind> kinds;

  Vouchers(VoucherJournal journal, VoucherLists lists, List<VoucherKind> kinds) {
    this.journal = journal;
    this.lists = lists;
    this.kinds = kinds.stream().collect(Collectors.toMap(VoucherKind::act, Function.identity()));
  }

  /**
   * What an act enters on the ground of a paper.
   *
   * @param kind name of the act
   * @param part which of the things that this act enters, as pages call it; empty if it is one
   * @param matter what else one paper may serve for several times; empty where it serves once
   * @param paper its number
   * @param amount in đồng
   */
  public record Entered(String kind, String part, String matter, String paper, long amount) {}

  /**
   * At most fifty at once.
   *
   * @param next the last of them, after which one goes on; null if there are no more
   */
  public record Page(List<Voucher> vouchers, @Nullable UUID next) {
    private static final int AT_ONCE = 50;

    public Page {
      vouchers = List.copyOf(vouchers);
    }

    static Page of(List<Voucher> found) {
      return found.size() <= AT_ONCE
          ? new Page(found, null)
          : new Page(found.subList(0, AT_ONCE), found.get(AT_ONCE - 1).operation());
    }
  }

  /**
   * Its paper serves once for its kind, part and matter in this unit, and again only after what was
   * entered by it was taken back.
   *
   * @throws RefusedException when the operation's writes are sent, if the paper has served
   * @throws IllegalStateException for a kind that no module brings
   */
  public void enter(Performance performance, Entered entered) {
    if (!kinds.containsKey(entered.kind())) {
      throw new IllegalStateException("no module brings this kind of voucher: " + entered.kind());
    }
    journal.add(performance, entered);
  }

  /** Whether it was entered on the ground of a paper, and so is taken back here alone. */
  @Transactional(readOnly = true)
  public boolean entered(UUID operation) {
    return journal.find(operation).isPresent();
  }

  /** Empty for those of other units. */
  @Transactional(readOnly = true)
  public Optional<Voucher> find(UUID operation, Actor actor) {
    return journal.find(operation).filter(found -> found.unit().equals(unit(actor)));
  }

  /** Those that wait for a second person, oldest first. */
  @Transactional(readOnly = true)
  public Page waiting(Actor actor, @Nullable UUID after) {
    return Page.of(lists.waiting(unit(actor), after));
  }

  /** How many wait for a second person. */
  @Transactional(readOnly = true)
  public long waiting(Actor actor) {
    return lists.waiting(unit(actor));
  }

  /** Those that wait for nobody, latest first. */
  @Transactional(readOnly = true)
  public Page done(Actor actor, @Nullable UUID after) {
    return Page.of(lists.done(unit(actor), after));
  }

  /** Whatever was entered by the paper of this number, latest first; at most 50. */
  @Transactional(readOnly = true)
  public List<Voucher> ofPaper(Actor actor, String paper) {
    return lists.ofPaper(unit(actor), paper);
  }

  /** Those from this day on, and those that wait however old they are; oldest first. */
  @Transactional(readOnly = true)
  public List<Voucher> book(Actor actor, LocalDate since) {
    return lists.book(unit(actor), since);
  }

  /** Why this person may not check it; empty if they may. */
  public Optional<VoucherRefusal> mayNotCheck(Voucher voucher, Actor actor) {
    return VoucherRules.check(voucher, kind(voucher).second(), actor);
  }

  /** Why this person may not take it back; empty unless its kind says no when it is tried. */
  public Optional<VoucherRefusal> mayNotTakeBack(Voucher voucher, Actor actor) {
    return VoucherRules.takeBack(voucher, kind(voucher).second(), actor);
  }

  VoucherKind kind(Voucher voucher) {
    return Objects.requireNonNull(kinds.get(voucher.kind()), voucher.kind());
  }

  /** Of the unit of this desk; one decision about it at a time, until the operation is over. */
  Voucher locked(UUID operation, Performance performance) {
    journal.lock(operation);
    return journal
        .find(operation)
        .filter(found -> found.unit().equals(performance.desk().unitId()))
        .orElseThrow(() -> new RefusedException(new VoucherRefusal.UnknownVoucher(operation)));
  }

  private static UUID unit(Actor actor) {
    UUID unit = actor.unitId();
    return unit == null ? Desk.ofProvince(actor.province()).unitId() : unit;
  }
}
