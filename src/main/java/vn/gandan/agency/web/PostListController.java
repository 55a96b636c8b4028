package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.PostList;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Danh mục tiếp nhận, không tiếp nhận qua bưu chính công ích: each entry by dated decision. */
@Controller
@RequestMapping("/co-quan/buu-chinh")
@Allowed(Role.AGENCY_OFFICER)
class PostListController {
  private static final int MOST_FOUND = 20;
  private static final int LONGEST_DECISION = 200;

  private final AgencyDossiers own;
  private final Catalogue catalogue;
  private final WorkDesks desks;
  private final Hands hands;

  PostListController(AgencyDossiers own, Catalogue catalogue, WorkDesks desks, Hands hands) {
    this.own = own;
    this.catalogue = catalogue;
    this.desks = desks;
    this.hands = hands;
  }

  /** What was filled in. */
  private record Filled(
      UUID operation,
      @Nullable String accepted,
      @Nullable String decision,
      @Nullable String from,
      Mistakes mistakes) {}

  /**
   * @param typed words, initials or code of a procedure
   * @param code of the one to decide on
   */
  @GetMapping
  String show(
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "thu-tuc", defaultValue = "") String code,
      Actor actor,
      Model model) {
    Filled empty =
        new Filled(UUID.randomUUID(), null, null, PostListPage.day(desks.today()), Mistakes.NONE);
    return page(typed, code, empty, actor, model);
  }

  @PostMapping
  String decide(
      @RequestParam UUID operationId,
      @RequestParam(name = "thu-tuc", defaultValue = "") String code,
      @RequestParam(defaultValue = "") String accepted,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String from,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Words words = hands.words(request);
    Mistakes mistakes = check(code, accepted, decision, from, words);
    if (mistakes.none()) {
      boolean takes = accepted.equals("yes");
      LocalDate day = LocalDate.parse(from);
      if (enter(operationId, own.agency(actor), code, takes, decision.strip(), day)) {
        after.addFlashAttribute("notice", Notice.done("agency.post.done", code));
        return "redirect:/co-quan/buu-chinh";
      }
      mistakes = Mistakes.of("from", words.t("agency.mistake.from.later"));
    }
    response.setStatus(422);
    return page(
        "", code, new Filled(operationId, accepted, decision, from, mistakes), actor, model);
  }

  /** False if an entry of that day or a later one stands in the way; a repeat changes nothing. */
  private boolean enter(
      UUID entry, UUID agency, String code, boolean accepted, String decision, LocalDate from) {
    try {
      catalogue.decideByPost(entry, agency, code, accepted, decision, from);
      return true;
    } catch (DataIntegrityViolationException standing) {
      PostList list = catalogue.postList(agency, from);
      return (accepted ? list.accepted() : list.notAccepted())
          .stream()
              .anyMatch(each ->
                  each.code().equals(code)
                      && each.since().equals(from)
                      && each.decision().equals(decision));
    }
  }

  private Mistakes check(String code, String accepted, String decision, String from, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    if (catalogue.procedure(code, desks.today()).isEmpty()) {
      mistakes = mistakes.and("", words.t("agency.mistake.procedure"));
    }
    if (!accepted.equals("yes") && !accepted.equals("no")) {
      mistakes = mistakes.and("accepted", words.t("agency.mistake.accepted"));
    }
    if (decision.isBlank() || decision.strip().length() > LONGEST_DECISION) {
      mistakes = mistakes.and("decision", words.t("agency.mistake.decision"));
    }
    return isDay(from) ? mistakes : mistakes.and("from", words.t("agency.mistake.due"));
  }

  private static boolean isDay(String typed) {
    try {
      LocalDate.parse(typed);
      return true;
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  private String page(String typed, String code, Filled filled, Actor actor, Model model) {
    UUID agency = own.agency(actor);
    LocalDate today = desks.today();
    PostList list = catalogue.postList(agency, today);
    Optional<PostListPage.Line> chosen =
        catalogue
            .procedure(code, today)
            .map(procedure -> line(procedure.code(), procedure.name(), agency, today));
    Stream<PostListPage.Line> found =
        typed.isBlank()
            ? Stream.empty()
            : catalogue.search(typed, today, MOST_FOUND).stream()
                .map(each -> line(each.code(), each.name(), agency, today));
    model.addAttribute(
        "page",
        new PostListPage(
            hands.unitName(agency),
            list,
            typed,
            List.copyOf(found.toList()),
            chosen.orElse(null),
            filled.operation(),
            filled.accepted(),
            filled.decision(),
            filled.from(),
            filled.mistakes()));
    return "agency/post";
  }

  private PostListPage.Line line(String code, String name, UUID agency, LocalDate today) {
    return new PostListPage.Line(
        code, name, catalogue.acceptsByPost(agency, code, today).orElse(null));
  }
}
