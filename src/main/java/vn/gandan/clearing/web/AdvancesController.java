package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.ReceiveAdvance;
import vn.gandan.clearing.ServedCommunes;
import vn.gandan.clearing.Settlements;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Tạm ứng của bên chi trả: money of payers on the office's account. */
@Controller
@RequestMapping(AdvancesPage.HERE)
@Allowed(Role.DIRECTOR)
class AdvancesController {
  private static final int ROUNDS = 12;

  private final Benefits benefits;
  private final Programmes programmes;
  private final Settlements settlements;
  private final ServedCommunes served;
  private final WorkDesks desks;
  private final Hands hands;
  private final Writing writing;

  AdvancesController(
      Benefits benefits,
      Programmes programmes,
      Settlements settlements,
      ServedCommunes served,
      WorkDesks desks,
      Hands hands,
      Writing writing) {
    this.benefits = benefits;
    this.programmes = programmes;
    this.settlements = settlements;
    this.served = served;
    this.desks = desks;
    this.hands = hands;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    Words words = writing.words(request);
    model.addAttribute("page", page(actor, Filled.fresh(), Mistakes.NONE, words));
    return "clearing/advances";
  }

  @PostMapping
  String write(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled form = Filled.of(operationId, request);
    Words words = writing.words(request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes = receive(sent);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", page(actor, form, mistakes, words));
      return "clearing/advances";
    }
    return "redirect:" + AdvancesPage.HERE;
  }

  private Mistakes receive(Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Optional<Chosen> of = Chosen.of(form.text("of"));
    Mistakes found = FilledRules.choice(Mistakes.NONE, of.isPresent(), "of", words);
    found = FilledRules.dong(found, form, "amount", words);
    found = FilledRules.text(found, form, "paper", 3, 50, words);
    found = FilledRules.day(found, form, "paid_on", words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new ReceiveAdvance(
            form.made(),
            of.orElseThrow().round(),
            of.orElseThrow().contract(),
            form.whole("amount").orElseThrow(),
            form.text("paper"),
            Objects.requireNonNull(form.day("paid_on"))),
        ReceiveAdvance.Done.class,
        done -> Notice.done("clearing.advanced", words.money(done.amountDong())));
  }

  /** A round and a contract, as one choice of the page tells them. */
  private record Chosen(UUID round, UUID contract) {

    static Optional<Chosen> of(String value) {
      String[] parts = value.split(":", 2);
      try {
        return parts.length == 2
            ? Optional.of(new Chosen(UUID.fromString(parts[0]), UUID.fromString(parts[1])))
            : Optional.empty();
      } catch (IllegalArgumentException notOfThePage) {
        return Optional.empty();
      }
    }
  }

  private AdvancesPage page(Actor actor, Filled form, Mistakes mistakes, Words words) {
    UUID office = Objects.requireNonNull(actor.unitId(), "a director belongs to an office");
    return new AdvancesPage(
        hands.unitName(office),
        settlements.advances(office).stream()
            .map(it ->
                new AdvancesPage.Line(
                    it,
                    benefits.round(it.roundId()).orElseThrow(),
                    programmes.contract(it.contractId()).orElseThrow()))
            .toList(),
        benefits.rounds().stream()
            .limit(ROUNDS)
            .flatMap(round -> choices(office, round, words).stream())
            .toList(),
        form,
        mistakes);
  }

  private List<Choice> choices(UUID office, Round round, Words words) {
    return programmes.contracts(round.programme().programmeId()).stream()
        .filter(contract -> served.by(office, contract, desks.today()))
        .map(contract -> choice(round, contract, words))
        .toList();
  }

  private static Choice choice(Round round, Contract contract, Words words) {
    return new Choice(
        round.roundId() + ":" + contract.contractId(),
        words.t(
            "clearing.advance.of",
            round.programme().programmeCode(),
            round.month().getMonthValue() + "/" + round.month().getYear(),
            contract.number()));
  }
}
