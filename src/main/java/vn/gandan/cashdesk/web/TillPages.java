package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.till.CashCeiling;
import vn.gandan.till.Ceilings;
import vn.gandan.till.Difference;
import vn.gandan.till.Remittance;
import vn.gandan.till.Reversal;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;
import vn.gandan.ui.Choice;

/** Gathers what the page of a desk's cash shows. */
@Component
class TillPages {
  private final Tills tills;
  private final Ledger ledger;
  private final Network network;
  private final WorkDesks desks;
  private final Ceilings ceilings;
  private final Access access;

  TillPages(
      Tills tills,
      Ledger ledger,
      Network network,
      WorkDesks desks,
      Ceilings ceilings,
      Access access) {
    this.access = access;
    this.ceilings = ceilings;
    this.tills = tills;
    this.ledger = ledger;
    this.network = network;
    this.desks = desks;
  }

  TillPage page(Actor actor, HttpServletRequest request, Words words) {
    NamedDesk here = desks.of(actor, request);
    Desk desk = here.desk();
    UUID office = desk.unitId();
    boolean decides = actor.role() == Role.DIRECTOR || actor.role() == Role.VAULT_KEEPER;
    Optional<Shift> shift = tills.openAt(desk.deskId());
    UUID holder =
        desk.kind() == Desk.Kind.VAULT ? desk.deskId() : shift.map(Shift::id).orElse(null);
    List<Remittance> moving = tills.inTransit(office);
    return new TillPage(
        desk.deskId(),
        here.name(),
        desks.mayServe(actor).stream()
            .map(each -> new Choice(each.desk().deskId().toString(), each.name()))
            .toList(),
        shift.map(this::open).orElse(null),
        shift.filter(open -> open.clerk().equals(actor.accountId())).isPresent(),
        actor.role() == Role.DIRECTOR,
        desk.kind() == Desk.Kind.VAULT ? inVault(desk) : null,
        moving.stream()
            .filter(each -> each.takerDesk().equals(desk.deskId()))
            .map(this::moving)
            .toList(),
        moving.stream().filter(each -> each.giver().equals(holder)).map(this::moving).toList(),
        tills.differencesOf(office).stream().filter(Difference::open).count(),
        decides
            ? tills.reversalsOf(office).stream()
                .filter(Reversal::waits)
                .map(each -> asked(each, actor, words))
                .toList()
            : List.of(),
        actor.role() == Role.DIRECTOR
            ? tills.proposalsTo(office).stream()
                .filter(each -> !each.answered())
                .map(each ->
                    new TillPage.Proposed(
                        each.id(),
                        each.difference(),
                        each.outcome().name(),
                        each.words(),
                        name(each.madeBy()),
                        each.madeAt()))
                .toList()
            : List.of(),
        shift
            .filter(open -> open.clerk().equals(actor.accountId()))
            .flatMap(own -> ceilings.passed(own, desks.today()))
            .map(CashCeiling::most)
            .orElse(null),
        UUID.randomUUID());
  }

  private long inVault(Desk vault) {
    return ledger.amount(
        AccountName.dong(vault.unitId(), vault.deskId(), AccountPurpose.VAULT_CASH));
  }

  private TillPage.Open open(Shift shift) {
    return new TillPage.Open(shift.id(), clerk(shift), shift.openedAt(), shift.onBreak());
  }

  /** What people paid by bank transfer in a shift and was not taken back. */
  long byTransfer(Shift shift) {
    return ledger.entriesOf(shift.id()).stream()
        .mapToLong(entry -> {
          boolean came = byTransfer(entry.debit(), shift);
          boolean takenBack = byTransfer(entry.credit(), shift) && entry.reverses() != null;
          return came ? entry.amount() : takenBack ? -entry.amount() : 0;
        })
        .sum();
  }

  /** Out of what came to the office; or, as it once was, at the bank in the shift's own hand. */
  private static boolean byTransfer(AccountName account, Shift shift) {
    return account.purpose() == AccountPurpose.SUSPENSE
        || (account.purpose() == AccountPurpose.BANK && account.holder().equals(shift.id()));
  }

  /**
   * Who may read the evidence about a shift: whoever answered for it, and the office's director.
   */
  static boolean mayProve(Shift shift, Actor actor) {
    return shift.office().equals(actor.unitId())
        && (actor.role() == Role.DIRECTOR || shift.clerk().equals(actor.accountId()));
  }

  /** As of a shift: whoever answered for the cash, and the office's director. */
  boolean mayProve(Difference difference, Actor actor) {
    return difference.office().equals(actor.unitId())
        && (actor.role() == Role.DIRECTOR || tills.answeredBy(difference.id(), actor.accountId()));
  }

  /** What accounts are called; one that was never opened here has no name. */
  Map<UUID, String> names(Collection<UUID> accounts) {
    return accounts.stream()
        .flatMap(each -> access.account(each).stream())
        .collect(Collectors.toMap(Account::id, Account::displayName));
  }

  /** What one account is called. */
  String name(UUID account) {
    return access.account(account).map(Account::displayName).orElse("—");
  }

  /** The name of whoever answers for a shift. */
  String clerk(Shift shift) {
    return Optional.ofNullable(shift.staff()).flatMap(network::staffName).orElse("—");
  }

  /** What a desk is called. */
  String desk(UUID desk) {
    LocalDate today = desks.today();
    return network.namedDesk(desk, today).map(NamedDesk::name).orElse("—");
  }

  private TillPage.Moving moving(Remittance each) {
    return new TillPage.Moving(
        each.id(), desk(each.giverDesk()), desk(each.takerDesk()), each.madeAt(), true);
  }

  private TillPage.Asked asked(Reversal reversal, Actor actor, Words words) {
    List<TillPage.Leg> legs =
        ledger.entries(reversal.operation()).stream()
            .map(entry ->
                new TillPage.Leg(
                    words.t("ledger.purpose." + entry.debit().purpose()),
                    words.t("ledger.purpose." + entry.credit().purpose()),
                    entry.amount()))
            .toList();
    return new TillPage.Asked(
        reversal.id(),
        reversal.words(),
        reversal.askedAt(),
        legs,
        !reversal.askedBy().equals(actor.accountId()));
  }

  /** The places of the own office to which cash can go from here. */
  List<Choice> takers(Actor actor, UUID here) {
    return desks.ofUnit(actor).stream()
        .filter(each -> takesCash(each.desk().kind()))
        .filter(each -> !each.desk().deskId().equals(here))
        .map(each -> new Choice(each.desk().deskId().toString(), each.name()))
        .toList();
  }

  /**
   * Whether a director ends it from where they sit: a courier's, or one at a desk not in use any
   * more.
   */
  boolean endedFromHere(Shift shift, Actor actor) {
    return actor.role() == Role.DIRECTOR
        && shift.closing() == null
        && shift.office().equals(actor.unitId())
        && network
            .namedDesk(shift.desk(), desks.today())
            .filter(each -> each.desk().kind().servedBy(Role.DIRECTOR))
            .isEmpty();
  }

  /** The vaults: whoever opens a bag next may not come for days. */
  List<Choice> vaults(Actor actor) {
    return desks.ofUnit(actor).stream()
        .filter(each -> each.desk().kind() == Desk.Kind.VAULT)
        .map(each -> new Choice(each.desk().deskId().toString(), each.name()))
        .toList();
  }

  /** Where the cash of a closed shift can go: the vaults, or this desk for who opens it next. */
  List<Choice> afterClosing(Actor actor, NamedDesk here, Words words) {
    List<Choice> all = new ArrayList<>(vaults(actor));
    all.add(
        new Choice(here.desk().deskId().toString(), words.t("cashdesk.close.next", here.name())));
    return all;
  }

  private static boolean takesCash(Desk.Kind kind) {
    return switch (kind) {
      case COUNTER, CENTRE, VAULT, DEVICE -> true;
      case AGENCY, SHELF, PROVINCE, PROGRAM -> false;
    };
  }

  static UUID office(Actor actor) {
    return Objects.requireNonNull(actor.unitId(), "whoever works with cash belongs to an office");
  }
}
