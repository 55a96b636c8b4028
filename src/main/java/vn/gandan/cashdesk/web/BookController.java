package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.LedgerRefusal;
import vn.gandan.ledger.Recounts;
import vn.gandan.ledger.Statement;
import vn.gandan.operation.OperationDoor;
import vn.gandan.till.CentreLooks;

/** Sổ: the books of the own office, and each account over time as it was known when. */
@Controller
@RequestMapping("/quy/so")
@Allowed({Role.DIRECTOR, Role.VAULT_KEEPER})
class BookController {
  private final Ledger ledger;
  private final Recounts recounts;
  private final CentreLooks looks;
  private final Access access;
  private final WorkDesks desks;
  private final InstantSource clock;

  BookController(
      Ledger ledger,
      Recounts recounts,
      CentreLooks looks,
      Access access,
      WorkDesks desks,
      InstantSource clock) {
    this.ledger = ledger;
    this.recounts = recounts;
    this.looks = looks;
    this.access = access;
    this.desks = desks;
    this.clock = clock;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    UUID office = TillPages.office(actor);
    model.addAttribute(
        "page",
        new BookPage(
            ledger.trialBalance(office),
            ledger.ofOffice(office, EnumSet.allOf(AccountPurpose.class)),
            looks.latest().stream().map(this::named).toList(),
            desks.today(),
            recounting(office)));
    return "cashdesk/book";
  }

  private BookPage.@Nullable Recounting recounting(UUID office) {
    return recounts.latest().stream()
        .findFirst()
        .map(last -> new BookPage.Recounting(last.at(), last.evenAt(office)))
        .orElse(null);
  }

  private BookPage.Look named(CentreLooks.Look look) {
    String who = access.account(look.account()).map(Account::displayName).orElse("—");
    return new BookPage.Look(who, look.at());
  }

  /**
   * @param from first day; today if left out
   * @param until last day; today if left out
   * @param known entries recorded after this day are left out; everything known now if left out
   */
  @GetMapping("/{account}")
  String statement(
      @PathVariable UUID account,
      @RequestParam(name = "tu", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(name = "den", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate until,
      @RequestParam(name = "biet", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate known,
      Actor actor,
      Model model) {
    LocalDate today = desks.today();
    LocalDate first = from == null ? today : from;
    LocalDate last = until == null ? today : until;
    Instant knownAt = known == null ? clock.instant() : endOf(known);
    Statement statement =
        ledger
            .statement(account, endOf(first.minusDays(1)), endOf(last), knownAt)
            .filter(found -> found.account().office().equals(actor.unitId()))
            .orElseThrow(() -> new RefusedException(new LedgerRefusal.UnknownAccount(account)));
    model.addAttribute("page", new StatementPage(account, statement, first, last, knownAt));
    return "cashdesk/statement";
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OperationDoor.ZONE).toInstant();
  }
}
