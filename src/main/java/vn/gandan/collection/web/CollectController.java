package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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
import vn.gandan.collection.AskingBillers;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.BillQuote;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.collection.TakeBill;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.Settle;

/** Thu hộ tại quầy: what a customer owes, asked of the biller, and taking it. */
@Controller
@RequestMapping("/quay/thu-ho")
@Allowed({Role.CLERK, Role.DIRECTOR})
class CollectController {
  private final AskingBillers asking;
  private final Collections collections;
  private final CollectPages pages;
  private final Entries entries;
  private final Hands hands;

  CollectController(
      AskingBillers asking,
      Collections collections,
      CollectPages pages,
      Entries entries,
      Hands hands) {
    this.asking = asking;
    this.collections = collections;
    this.pages = pages;
    this.entries = entries;
    this.hands = hands;
  }

  /**
   * @param person who came, if it matters
   */
  @GetMapping
  String show(
      @RequestParam(name = "nguoi", required = false) @Nullable UUID person,
      Actor actor,
      Model model) {
    model.addAttribute("page", pages.desk(person, Filled.fresh(), Mistakes.NONE, actor));
    return "collection/desk";
  }

  @PostMapping
  String ask(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Filled filled = Filled.of(operationId, request);
    Words words = hands.words(request);
    UUID biller = filled.id("biller");
    UUID person = filled.id("nguoi");
    Mistakes mistakes = Mistakes.NONE;
    if (biller == null) {
      mistakes = Mistakes.of("biller", words.t("collection.mistake.biller"));
    } else {
      try {
        return "redirect:/quay/thu-ho/"
            + asking.ask(biller, filled.text("customer"), person, actor);
      } catch (RefusedException refused) {
        mistakes =
            Mistakes.of(
                refused.refusal() instanceof CollectionRefusal.CustomerCodeMalformed
                    ? "customer"
                    : "",
                words.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", pages.desk(person, filled, mistakes, actor));
    return "collection/desk";
  }

  @GetMapping("/{query}")
  String bills(@PathVariable UUID query, Actor actor, HttpServletRequest request, Model model) {
    BillQuery found = find(query, actor);
    model.addAttribute(
        "page", pages.bills(found, TakenForm.all(found), Mistakes.NONE, actor, request));
    return "collection/bills";
  }

  @PostMapping("/{query}")
  String take(
      @PathVariable UUID query,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    BillQuery found = find(query, actor);
    TakenForm form = TakenForm.of(operationId, request);
    Mistakes mistakes = Mistakes.NONE;
    if (!form.onlySum()) {
      Words words = hands.words(request);
      Optional<Entries.Entered<Settle.Done>> before =
          entries.before(form.filled().operation(), Settle.Done.class, actor);
      if (before.isPresent()) {
        return settled(before.get(), after);
      }
      mistakes = mistakes(form, words);
      if (mistakes.none()) {
        try {
          return settled(enter(found, form, actor, request), after);
        } catch (RefusedException refused) {
          mistakes = Mistakes.of("", words.refusal(refused.refusal()));
        }
      }
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
    model.addAttribute("page", pages.bills(found, form, mistakes, actor, request));
    return "collection/bills";
  }

  /** Where a payment's receipt is. */
  @GetMapping("/khoan/{payment}")
  String receipt(@PathVariable UUID payment, Actor actor) {
    return "redirect:/quay/bien-nhan/" + pages.receipt(payment, actor);
  }

  private BillQuery find(UUID query, Actor actor) {
    return collections
        .query(query, actor)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownQuery(query)));
  }

  private static Mistakes mistakes(TakenForm form, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    if (form.taken().isEmpty()) {
      mistakes = mistakes.and("taken", words.t("collection.mistake.none"));
    }
    if (form.filled().whole("given").isEmpty()) {
      mistakes = mistakes.and("given", words.t("collection.mistake.given"));
    }
    return mistakes;
  }

  private Entries.Entered<Settle.Done> enter(
      BillQuery query, TakenForm form, Actor actor, HttpServletRequest request) {
    Set<UUID> taken = form.taken();
    List<Act> acts = new ArrayList<>();
    for (BillQuote quote : query.quotes()) {
      if (taken.contains(quote.id())) {
        acts.add(new TakeBill(quote.id(), quote.amount()));
      }
    }
    acts.add(
        new Settle(
            form.filled().made(),
            query.person(),
            form.filled().whole("due").orElse(0),
            form.filled().whole("given").orElse(0),
            0));
    return entries.enterTogether(
        form.filled().operation(), pages.till(actor, request), acts, Settle.Done.class, actor);
  }

  private static String settled(Entries.Entered<Settle.Done> entered, RedirectAttributes after) {
    after.addFlashAttribute(
        "notice",
        entered.notice(done -> Notice.done("collection.taken", Integer.toString(done.no()))));
    return "redirect:/quay/bien-nhan/" + entered.done().receipt();
  }
}
