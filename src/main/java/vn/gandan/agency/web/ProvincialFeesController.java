package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.DecideFee;
import vn.gandan.catalogue.Procedure;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Phí theo nghị quyết của Hội đồng nhân dân tỉnh: entered by the provincial post office. */
@Controller
@RequestMapping(ProvincialFeesPage.HERE)
@Allowed(Role.PROVINCE_OFFICE)
class ProvincialFeesController {
  private static final int MOST_FOUND = 20;
  private static final String AMOUNT = "[0-9]{1,9}";

  private final Catalogue catalogue;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  ProvincialFeesController(Catalogue catalogue, WorkDesks desks, Hands hands, Entries entries) {
    this.catalogue = catalogue;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /**
   * @param typed words, initials or code of a procedure
   * @param code of the one whose fee is entered
   */
  @GetMapping
  String show(
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "thu-tuc", defaultValue = "") String code,
      HttpServletRequest request,
      Model model) {
    String today = desks.today().toString();
    ProvincialFeesPage.Filled empty =
        new ProvincialFeesPage.Filled(UUID.randomUUID(), code, null, null, null, today, today);
    return page(typed, empty, Mistakes.NONE, hands.words(request), model);
  }

  @PostMapping
  String decide(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    ProvincialFeesPage.Filled filled = filled(operationId, request);
    Words words = hands.words(request);
    Mistakes mistakes = mistakes(filled, words);
    if (mistakes.none()) {
      try {
        UUID desk = desks.idOf(actor, request);
        after.addFlashAttribute(
            "notice",
            entries
                .enter(operationId, desk, act(filled), DecideFee.Done.class, actor)
                .notice(_ -> Notice.done("agency.fees.done", filled.procedure())));
        return "redirect:" + ProvincialFeesPage.HERE;
      } catch (RefusedException refused) {
        mistakes = DecisionForm.told(refused, words);
      }
    }
    response.setStatus(422);
    return page("", filled, mistakes, words, model);
  }

  private static ProvincialFeesPage.Filled filled(UUID operation, HttpServletRequest request) {
    return new ProvincialFeesPage.Filled(
        operation,
        DecisionForm.strip(request.getParameter("thu-tuc")),
        request.getParameter("channel"),
        // People write thousands with dots.
        DecisionForm.strip(request.getParameter("amount")).replaceAll("[. ]", ""),
        DecisionForm.strip(request.getParameter("decision")),
        DecisionForm.strip(request.getParameter("decidedOn")),
        DecisionForm.strip(request.getParameter("from")));
  }

  private static Mistakes mistakes(ProvincialFeesPage.Filled filled, Words words) {
    Mistakes found = Mistakes.NONE;
    if (channels().noneMatch(each -> each.name().equals(filled.channel()))) {
      found = found.and("channel", words.t("agency.mistake.channel"));
    }
    if (!DecisionForm.strip(filled.amount()).matches(AMOUNT)) {
      found = found.and("amount", words.t("agency.mistake.amount"));
    }
    return DecisionForm.decision(
        found, filled.decision(), filled.decidedOn(), filled.from(), words);
  }

  /** Only of what {@link #mistakes} let pass. */
  private static DecideFee act(ProvincialFeesPage.Filled filled) {
    return new DecideFee(
        UUID.nameUUIDFromBytes(("fee of " + filled.operation()).getBytes(StandardCharsets.UTF_8)),
        filled.procedure(),
        Procedure.Channel.valueOf(DecisionForm.strip(filled.channel())),
        Long.parseLong(DecisionForm.strip(filled.amount())),
        DecisionForm.strip(filled.decision()),
        LocalDate.parse(DecisionForm.strip(filled.decidedOn())),
        LocalDate.parse(DecisionForm.strip(filled.from())));
  }

  private static java.util.stream.Stream<Procedure.Channel> channels() {
    return Arrays.stream(Procedure.Channel.values());
  }

  private String page(
      String typed, ProvincialFeesPage.Filled filled, Mistakes mistakes, Words words, Model model) {
    LocalDate today = desks.today();
    model.addAttribute(
        "page",
        new ProvincialFeesPage(
            catalogue.provincialFees(today),
            typed,
            typed.isBlank() ? List.of() : catalogue.search(typed, today, MOST_FOUND),
            catalogue.procedure(filled.procedure(), today).map(Procedure::name).orElse(null),
            channels()
                .map(each -> new Choice(each.name(), words.t("catalogue.channel." + each.name())))
                .toList(),
            filled,
            mistakes));
    return "agency/fees";
  }
}
