package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.CounterService.Offered;
import vn.gandan.visit.Line;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.Settle;
import vn.gandan.visit.TransferPayments;
import vn.gandan.visit.TransferRequest;
import vn.gandan.visit.VisitRefusal;
import vn.gandan.visit.Visits;

/**
 * Chuyển khoản: the code that a person scans, waiting for their bank, and the receipt when the
 * money is there. A page that waits asks again by itself, without any script.
 */
@Controller
@RequestMapping(TransferPage.HERE)
@Allowed({Role.CLERK, Role.DIRECTOR})
class TransferController {
  private static final int SECONDS = 5;

  private final TransferPayments transfers;
  private final Visits visits;
  private final ServingTill till;
  private final Entries entries;
  private final Hands hands;

  TransferController(
      TransferPayments transfers, Visits visits, ServingTill till, Entries entries, Hands hands) {
    this.transfers = transfers;
    this.visits = visits;
    this.till = till;
    this.entries = entries;
    this.hands = hands;
  }

  /** What is waited for, and money that came and pays for nothing. */
  @GetMapping
  String list(Actor actor, Model model) {
    UUID office = office(actor);
    model.addAttribute(
        "page",
        new TransferPage.Listed(
            transfers.loose(office),
            transfers.waiting(office),
            actor.role() == Role.DIRECTOR,
            null,
            Mistakes.NONE));
    return "visit/transfers";
  }

  @GetMapping("/{transfer}")
  String show(@PathVariable UUID transfer, Actor actor, HttpServletResponse response, Model model) {
    TransferRequest request = required(transfer, actor).request();
    boolean answered = request.receipt() != null || transfers.ask(request);
    TransferPage page = page(required(transfer, actor), answered, "", Mistakes.NONE, actor);
    if (page.waits()) {
      response.setHeader("Refresh", Integer.toString(SECONDS));
    }
    model.addAttribute("page", page);
    return "visit/transfer";
  }

  /** The money is there: the basket is settled with it. */
  @PostMapping("/{transfer}")
  String settle(
      @PathVariable UUID transfer,
      @RequestParam(required = false) @Nullable UUID operationId,
      @RequestParam(defaultValue = "") String paidOut,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    TransferPayments.Asked asked = required(transfer, actor);
    UUID operation = operationId == null ? UUID.randomUUID() : operationId;
    Words words = hands.words(request);
    Optional<Entries.Entered<Settle.Done>> before =
        entries.before(operation, Settle.Done.class, actor);
    if (before.isPresent()) {
      return BasketController.settled(before.get(), after);
    }
    Mistakes mistakes;
    try {
      transfers.askAgain(asked.request(), actor);
      List<Offered> chosen = chosen(asked.request(), actor);
      mistakes = mistakes(asked.request(), chosen, paidOut, words);
      if (mistakes.none()) {
        return BasketController.settled(
            enter(asked.request(), operation, chosen, paidOut, actor, request), after);
      }
    } catch (RefusedException refused) {
      mistakes = Mistakes.of("", words.refusal(refused.refusal()));
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", page(asked, true, paidOut, mistakes, actor));
    return "visit/transfer";
  }

  private Entries.Entered<Settle.Done> enter(
      TransferRequest transfer,
      UUID operation,
      List<Offered> chosen,
      String paidOut,
      Actor actor,
      HttpServletRequest request) {
    List<Act> acts = new ArrayList<>();
    chosen.forEach(offer -> acts.add(offer.act()));
    acts.add(
        new Settle(
            UUID.nameUUIDFromBytes(("receipt of " + operation).getBytes(StandardCharsets.UTF_8)),
            transfer.person(),
            transfer.amount(),
            transfer.amount(),
            BasketForm.sum(paidOut).orElse(0),
            transfer.id()));
    return entries.enterTogether(
        operation, till.desk(actor, request), acts, Settle.Done.class, actor);
  }

  private static Mistakes mistakes(
      TransferRequest transfer, List<Offered> chosen, String paidOut, Words words) {
    if (chosen.size() < transfer.offers().size()) {
      return Mistakes.of("", words.t("visit.transfer.mistake.gone"));
    }
    boolean counts = BasketPage.sum(chosen, Line.Way.OUT) > 0;
    return counts && BasketForm.sum(paidOut).isEmpty()
        ? Mistakes.of("paidOut", words.t("visit.mistake.counted"))
        : Mistakes.NONE;
  }

  private TransferPage page(
      TransferPayments.Asked asked,
      boolean answered,
      String paidOut,
      Mistakes mistakes,
      Actor actor) {
    long toPayOut = BasketPage.sum(chosen(asked.request(), actor), Line.Way.OUT);
    return TransferPage.of(asked, answered, toPayOut, paidOut, mistakes);
  }

  /** What was chosen, of what is still offered. */
  private List<Offered> chosen(TransferRequest transfer, Actor actor) {
    Set<String> keys = Set.copyOf(transfer.offers());
    return visits.offers(transfer.person(), actor).stream()
        .filter(offer -> keys.contains(offer.key()))
        .toList();
  }

  private TransferPayments.Asked required(UUID transfer, Actor actor) {
    return transfers
        .find(transfer, actor)
        .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownTransfer(transfer)));
  }

  static UUID office(Actor actor) {
    return Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
  }
}
