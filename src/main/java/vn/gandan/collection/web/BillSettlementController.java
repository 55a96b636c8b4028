package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.collection.BillSettlement;
import vn.gandan.collection.BillSettlements;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Quyết toán với đơn vị nhờ thu: days, what is owed for some of them, and settling it. */
@Controller
@RequestMapping("/don-vi-nho-thu/{biller}/quyet-toan")
class BillSettlementController {
  private final Collections collections;
  private final BillerDays days;
  private final BillSettlements settlements;
  private final BillSettlementSheets sheets;
  private final Writing writing;
  private final WorkDesks desks;
  private final Hands hands;

  BillSettlementController(
      Collections collections,
      BillerDays days,
      BillSettlements settlements,
      BillSettlementSheets sheets,
      Writing writing,
      WorkDesks desks,
      Hands hands) {
    this.collections = collections;
    this.days = days;
    this.settlements = settlements;
    this.sheets = sheets;
    this.writing = writing;
    this.desks = desks;
    this.hands = hands;
  }

  /** With {@code from} and {@code to} it shows what would be owed. */
  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID biller, Actor actor, HttpServletRequest request, Model model) {
    return page(find(biller), Filled.of(UUID.randomUUID(), request), Mistakes.NONE, actor, model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String settle(
      @PathVariable UUID biller,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Biller found = find(biller);
    Filled filled = Filled.of(operationId, request);
    Words words = hands.words(request);
    Mistakes mistakes;
    if (filled.day("from") == null || filled.day("to") == null || due(filled) == null) {
      mistakes = Mistakes.of("from", words.t("handover.mistake.day"));
    } else {
      SettlePeriod act =
          new SettlePeriod(
              filled.made(),
              biller,
              Objects.requireNonNull(filled.day("from")),
              Objects.requireNonNull(filled.day("to")),
              Objects.requireNonNull(due(filled)));
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, filled),
              act,
              SettlePeriod.Done.class,
              Notice.done("collection.settlement.done"));
      if (mistakes.none()) {
        return "redirect:/don-vi-nho-thu/" + biller + "/quyet-toan";
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(found, filled, mistakes, actor, model);
  }

  /** For the biller, and for the books. */
  @GetMapping("/{settlement}/quyet-toan.xlsx")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> sheet(@PathVariable UUID biller, @PathVariable UUID settlement) {
    Biller found = find(biller);
    BillSettlement settled =
        settlements
            .settlement(settlement)
            .filter(each -> each.biller().equals(biller))
            .orElseThrow(() ->
                new RefusedException(new CollectionRefusal.UnknownBillSettlement(settlement)));
    return sheets.sheet(found, settled);
  }

  /** May be below zero, and is never typed by people. */
  private static @Nullable Long due(Filled filled) {
    String due = filled.text("due");
    return due.matches("-?\\d{1,15}") ? Long.valueOf(due) : null;
  }

  private Biller find(UUID biller) {
    return collections
        .biller(biller)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownBiller(biller)));
  }

  private String page(Biller biller, Filled filled, Mistakes mistakes, Actor actor, Model model) {
    UUID id = biller.billerId();
    LocalDate from = filled.day("from");
    LocalDate to = filled.day("to");
    boolean whole = from != null && to != null && !to.isBefore(from);
    BillSettlement owed =
        whole
            ? settlements.owed(id, Objects.requireNonNull(from), Objects.requireNonNull(to))
            : null;
    model.addAttribute(
        "page",
        new BillSettlementPage(
            biller,
            days.days(id),
            settlements.settlements(id),
            owed,
            owed == null ? List.of() : days.notCompared(id, owed.from(), owed.to()),
            desks.today().minusDays(1),
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "collection/settlement";
  }
}
