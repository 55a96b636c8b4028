package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.PartyRefusal;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.AskTransfer;
import vn.gandan.visit.CounterService.Offered;
import vn.gandan.visit.Line;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.Settle;
import vn.gandan.visit.TransferPayments;
import vn.gandan.visit.VisitRefusal;
import vn.gandan.visit.Visits;

/**
 * Giỏ, tính tiền. The basket is stored nowhere: what is in it follows each time from rows that
 * stand by themselves, the dossiers and dues of the person. A browser or a server that dies loses
 * the ticks and nothing else, and a basket that lies open posts nothing.
 */
@Controller
@RequestMapping("/quay/gio")
@Allowed({Role.CLERK, Role.DIRECTOR})
class BasketController {
  private final Visits visits;
  private final Party party;
  private final ServingTill till;
  private final Entries entries;
  private final Hands hands;
  private final TransferPayments transfers;

  BasketController(
      Visits visits,
      TransferPayments transfers,
      Party party,
      ServingTill till,
      Entries entries,
      Hands hands) {
    this.visits = visits;
    this.transfers = transfers;
    this.party = party;
    this.till = till;
    this.entries = entries;
    this.hands = hands;
  }

  @GetMapping
  String show(
      @RequestParam(name = "nguoi", required = false) @Nullable UUID id,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    if (id == null) {
      return "redirect:/quay";
    }
    MaskedPerson person = person(id, actor);
    model.addAttribute(
        "page", BasketPage.fresh(person, visits.offers(id, actor), counter(actor, request)));
    return "visit/basket";
  }

  @PostMapping
  String settle(
      @RequestParam(name = "nguoi") UUID id,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    BasketForm form = BasketForm.of(request);
    MaskedPerson person = person(id, actor);
    List<Offered> offers = visits.offers(id, actor);
    Mistakes mistakes = Mistakes.NONE;
    if (!form.onlySum()) {
      Optional<String> before = before(form, actor, after);
      if (before.isPresent()) {
        return before.get();
      }
      Words words = hands.words(request);
      mistakes = mistakes(form, offers, words);
      if (mistakes.none()) {
        try {
          return form.byTransfer()
              ? asked(id, form, actor, request)
              : settled(enter(id, form, offers, actor, request), after);
        } catch (RefusedException refused) {
          mistakes = Mistakes.of(field(refused.refusal()), words.refusal(refused.refusal()));
        }
      }
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
    model.addAttribute(
        "page", BasketPage.of(person, offers, form, counter(actor, request), mistakes));
    return "visit/basket";
  }

  /** Where a second click leads. */
  private Optional<String> before(BasketForm form, Actor actor, RedirectAttributes after) {
    return form.byTransfer()
        ? entries
            .before(form.operation(), AskTransfer.Done.class, actor)
            .map(entered -> waiting(entered.done()))
        : entries
            .before(form.operation(), Settle.Done.class, actor)
            .map(entered -> settled(entered, after));
  }

  /** The basket stays open; what the person pays is asked for by a code. */
  private String asked(UUID person, BasketForm form, Actor actor, HttpServletRequest request) {
    UUID operation = form.operation();
    byte[] name = ("transfer of " + operation).getBytes(StandardCharsets.UTF_8);
    AskTransfer act =
        new AskTransfer(
            UUID.nameUUIDFromBytes(name),
            person,
            List.copyOf(form.taken()),
            BasketForm.sum(form.shown()).orElse(0));
    return waiting(
        entries
            .enter(operation, till.desk(actor, request), act, AskTransfer.Done.class, actor)
            .done());
  }

  private static String waiting(AskTransfer.Done done) {
    return "redirect:" + TransferPage.HERE + "/" + done.request();
  }

  private Entries.Entered<Settle.Done> enter(
      UUID person, BasketForm form, List<Offered> offers, Actor actor, HttpServletRequest request) {
    UUID operation = form.operation();
    // One form makes one receipt, so the receipt's id follows from the form's.
    byte[] name = ("receipt of " + operation).getBytes(StandardCharsets.UTF_8);
    List<Act> acts = new ArrayList<>();
    BasketPage.chosen(offers, form).forEach(offer -> acts.add(offer.act()));
    acts.add(
        new Settle(
            UUID.nameUUIDFromBytes(name),
            person,
            BasketForm.sum(form.shown()).orElse(0),
            BasketForm.sum(form.given()).orElse(0),
            BasketForm.sum(form.counted()).orElse(0)));
    return entries.enterTogether(
        operation, till.desk(actor, request), acts, Settle.Done.class, actor);
  }

  static String settled(Entries.Entered<Settle.Done> entered, RedirectAttributes after) {
    after.addFlashAttribute(
        "notice",
        entered.notice(done -> Notice.done("visit.settled", Integer.toString(done.no()))));
    return "redirect:/quay/bien-nhan/" + entered.done().receipt();
  }

  /** Beside what was counted wrong. */
  private static String field(Refusal refusal) {
    return switch (refusal) {
      case VisitRefusal.NotEnoughGiven _ -> "given";
      case VisitRefusal.PaidOutDiffers _ -> "paidOut";
      case Refusal _ -> "";
    };
  }

  private static Mistakes mistakes(BasketForm form, List<Offered> offers, Words words) {
    List<Offered> chosen = BasketPage.chosen(offers, form);
    Mistakes mistakes = Mistakes.NONE;
    if (chosen.size() < form.taken().size()) {
      mistakes = mistakes.and("taken", words.t("visit.mistake.gone"));
    } else if (chosen.isEmpty()) {
      mistakes = mistakes.and("taken", words.t("visit.mistake.none"));
    }
    if (form.byTransfer()) {
      boolean pays = BasketPage.sum(chosen, Line.Way.IN) > 0;
      return pays ? mistakes : mistakes.and("taken", words.t("visit.transfer.mistake.nothing"));
    }
    if (unclear(form.given(), BasketPage.sum(chosen, Line.Way.IN))) {
      mistakes = mistakes.and("given", words.t("visit.mistake.given"));
    }
    if (unclear(form.counted(), BasketPage.sum(chosen, Line.Way.OUT))) {
      mistakes = mistakes.and("paidOut", words.t("visit.mistake.counted"));
    }
    return mistakes;
  }

  /** Nothing may be typed where nothing is paid. */
  private static boolean unclear(String typed, long needed) {
    OptionalLong sum = BasketForm.sum(typed);
    return typed.isEmpty() ? needed > 0 : sum.isEmpty();
  }

  private BasketPage.Counter counter(Actor actor, HttpServletRequest request) {
    return new BasketPage.Counter(
        till.closed(actor, request).map(hands.words(request)::refusal).orElse(null),
        transfers.possibleAt(TransferController.office(actor)));
  }

  private MaskedPerson person(UUID id, Actor actor) {
    return party
        .person(id, new Reading(actor, Purpose.GUIDANCE))
        .map(Person::masked)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(id)));
  }
}
