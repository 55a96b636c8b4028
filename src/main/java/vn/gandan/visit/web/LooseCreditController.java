package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.ReturnTransfer;
import vn.gandan.visit.TransferPayments;
import vn.gandan.visit.VisitRefusal;

/** Tiền chuyển chưa gắn biên nhận: what the bank sent back is written down. */
@Controller
@RequestMapping(TransferPage.HERE + "/tra-lai/{credit}")
@Allowed(Role.DIRECTOR)
class LooseCreditController {
  private static final int SHORTEST_PAPER = 3;
  private static final int LONGEST_PAPER = 50;
  private static final int SHORTEST_WORDS = 5;
  private static final int LONGEST_WORDS = 1_000;

  private final TransferPayments transfers;
  private final WorkDesks desks;
  private final Entries entries;
  private final Hands hands;

  LooseCreditController(TransferPayments transfers, WorkDesks desks, Entries entries, Hands hands) {
    this.transfers = transfers;
    this.desks = desks;
    this.entries = entries;
    this.hands = hands;
  }

  @GetMapping
  String show(@PathVariable UUID credit, Actor actor, Model model) {
    loose(credit, actor);
    return page(
        new TransferPage.Returned(credit, UUID.randomUUID(), "", ""), Mistakes.NONE, actor, model);
  }

  @PostMapping
  String giveBack(
      @PathVariable UUID credit,
      @RequestParam(required = false) @Nullable UUID operationId,
      @RequestParam(defaultValue = "") String paper,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    UUID operation = operationId == null ? UUID.randomUUID() : operationId;
    Words texts = hands.words(request);
    TransferPage.Returned filled =
        new TransferPage.Returned(credit, operation, paper.strip(), words.strip());
    Optional<Entries.Entered<ReturnTransfer.Done>> before =
        entries.before(operation, ReturnTransfer.Done.class, actor);
    if (before.isPresent()) {
      return returned(before.get(), after);
    }
    loose(credit, actor);
    Mistakes mistakes = mistakes(filled, texts);
    if (mistakes.none()) {
      try {
        return returned(
            entries.enter(
                operation,
                desks.idOf(actor, request),
                new ReturnTransfer(
                    credit, ReturnTransfer.Kind.SENT_BACK, filled.paper(), filled.words()),
                ReturnTransfer.Done.class,
                actor),
            after);
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", texts.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(filled, mistakes, actor, model);
  }

  private static String returned(
      Entries.Entered<ReturnTransfer.Done> entered, RedirectAttributes after) {
    after.addFlashAttribute("notice", entered.notice(_ -> Notice.done("visit.transfer.returned")));
    return "redirect:" + TransferPage.HERE;
  }

  /**
   * @throws RefusedException for what pays for something, and for other offices' money
   */
  private void loose(UUID credit, Actor actor) {
    if (transfers.loose(credit, TransferController.office(actor)).isEmpty()) {
      throw new RefusedException(new VisitRefusal.UnknownTransfer(credit));
    }
  }

  private static Mistakes mistakes(TransferPage.Returned filled, Words texts) {
    int paper = filled.paper().length();
    int words = filled.words().length();
    Mistakes mistakes = Mistakes.NONE;
    if (paper < SHORTEST_PAPER || paper > LONGEST_PAPER) {
      mistakes = mistakes.and("paper", texts.t("visit.transfer.mistake.paper"));
    }
    if (words < SHORTEST_WORDS || words > LONGEST_WORDS) {
      mistakes = mistakes.and("words", texts.t("visit.mistake.words"));
    }
    return mistakes;
  }

  private String page(TransferPage.Returned filled, Mistakes mistakes, Actor actor, Model model) {
    UUID office = TransferController.office(actor);
    model.addAttribute(
        "page",
        new TransferPage.Listed(
            transfers.loose(office), transfers.waiting(office), true, filled, mistakes));
    return "visit/transfers";
  }
}
