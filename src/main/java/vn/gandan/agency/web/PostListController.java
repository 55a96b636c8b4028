package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.catalogue.CatalogueRefusal;
import vn.gandan.catalogue.DecideByPost;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Danh mục tiếp nhận, không tiếp nhận qua bưu chính công ích: each entry by dated decision. */
@Controller
@RequestMapping(PostListPage.HERE)
@Allowed({Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE})
class PostListController {
  private static final int MOST_PAGES = 1_000;

  private final PostListPages pages;
  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  PostListController(
      PostListPages pages, Network network, WorkDesks desks, Hands hands, Entries entries) {
    this.pages = pages;
    this.network = network;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /**
   * @param typed words, initials or code of a procedure; while no agency is chosen, part of its
   *     name
   * @param code of the one to decide on
   * @param agency code of the agency, for the provincial post office alone
   * @param page of the changes, from 1
   */
  @GetMapping
  String show(
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "thu-tuc", defaultValue = "") String code,
      @RequestParam(name = "co-quan", defaultValue = "") String agency,
      @RequestParam(name = "trang", defaultValue = "1") int page,
      Actor actor,
      Model model) {
    if (actor.role() == Role.PROVINCE_OFFICE && agency.isEmpty()) {
      model.addAttribute("page", agencies(typed));
      return "agency/posts";
    }
    String today = desks.today().toString();
    PostListPage.Filled empty =
        new PostListPage.Filled(UUID.randomUUID(), null, null, today, today);
    model.addAttribute(
        "page",
        pages.page(
            Math.clamp(page, 1, MOST_PAGES),
            agency(agency, actor),
            typed,
            code,
            empty,
            Mistakes.NONE,
            actor));
    return "agency/post";
  }

  @PostMapping
  String decide(
      @RequestParam UUID operationId,
      @RequestParam(name = "thu-tuc", defaultValue = "") String code,
      @RequestParam(name = "co-quan", defaultValue = "") String agencyCode,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Agency agency = agency(agencyCode, actor);
    PostListPage.Filled filled = DecisionForm.filled(operationId, request);
    Words words = hands.words(request);
    Mistakes mistakes = DecisionForm.mistakes(filled, words);
    if (mistakes.none()) {
      try {
        DecideByPost act =
            new DecideByPost(
                UUID.nameUUIDFromBytes(
                    ("entry of " + operationId).getBytes(StandardCharsets.UTF_8)),
                agency.agencyId(),
                code,
                "yes".equals(filled.accepted()),
                String.valueOf(filled.decision()),
                LocalDate.parse(String.valueOf(filled.decidedOn())),
                LocalDate.parse(String.valueOf(filled.from())));
        UUID desk = desks.idOf(actor, request);
        after.addFlashAttribute(
            "notice",
            entries
                .enter(operationId, desk, act, DecideByPost.Done.class, actor)
                .notice(_ -> Notice.done("agency.post.done", code)));
        return "redirect:" + pages.here(agency, actor);
      } catch (RefusedException refused) {
        mistakes = DecisionForm.told(refused, words);
      }
    }
    response.setStatus(422);
    model.addAttribute("page", pages.page(1, agency, "", code, filled, mistakes, actor));
    return "agency/post";
  }

  /** Those whose name has what was typed, with or without marks. */
  private PostListsPage agencies(String typed) {
    List<PostListsPage.Link> all =
        network.agencies(desks.today()).stream()
            .filter(each -> each.code() != null)
            .map(each ->
                new PostListsPage.Link(PostListPage.HERE + "?co-quan=" + each.code(), each.name()))
            .toList();
    String plain = Text.searchable(typed);
    return new PostListsPage(
        typed,
        all.size(),
        all.stream().filter(each -> Text.searchable(each.name()).contains(plain)).toList());
  }

  /** An officer's own, whatever is asked for; of the province's post office, the one chosen. */
  private Agency agency(String code, Actor actor) {
    LocalDate today = desks.today();
    return (actor.role() == Role.PROVINCE_OFFICE
            ? network.agencyByCode(code, today)
            : network.agency(
                Objects.requireNonNull(actor.unitId(), "an officer belongs to an agency"), today))
        .orElseThrow(() -> new RefusedException(new CatalogueRefusal.NoSuchAgency(code)));
  }
}
