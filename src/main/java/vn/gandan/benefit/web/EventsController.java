package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.CommuneParts;
import vn.gandan.benefit.ReportEvents;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Faults;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/**
 * Báo biến động: who died, was imprisoned, moved away or was seen alive; one by one or as a file.
 */
@Controller
@RequestMapping(EventsPage.HERE)
@Allowed(Role.AGENCY_OFFICER)
class EventsController {
  private static final int MOST = 500;
  private static final String ONE = "mot";

  private final CommuneParts parts;
  private final Network network;
  private final WorkDesks desks;
  private final Writing writing;

  EventsController(CommuneParts parts, Network network, WorkDesks desks, Writing writing) {
    this.parts = parts;
    this.network = network;
    this.desks = desks;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    return page(actor, List.of(), Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  String report(
      @RequestParam UUID operationId,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Faults faults = new Faults();
    boolean one = filled.task().equals(ONE);
    Mistakes mistakes = one ? ofOne(filled, words) : ofFile(filled, file, words);
    if (mistakes.none()) {
      List<ReportEvents.Event> events =
          one
              ? List.of(event(filled))
              : EventSheet.read(Objects.requireNonNull(file), operationId, faults);
      mistakes = told(events, faults, new Writing.Sent(actor, request, after, filled), words);
      if (mistakes.none()) {
        return "redirect:" + EventsPage.HERE;
      }
    }
    response.setStatus(422);
    return page(actor, faults.kept(), filled, mistakes, words, model);
  }

  private Mistakes told(
      List<ReportEvents.Event> events, Faults faults, Writing.Sent sent, Words words) {
    if (!faults.none() || events.isEmpty() || events.size() > MOST) {
      return Mistakes.of("file", words.t("benefit.mistake.events", faults.count(), MOST));
    }
    return writing.write(
        sent,
        new ReportEvents(events, sent.filled().text("source")),
        ReportEvents.Done.class,
        Notice.done("benefit.events.done", Integer.toString(events.size())));
  }

  private static Mistakes ofOne(Filled filled, Words words) {
    boolean kind =
        Arrays.stream(ReportEvents.Kind.values())
            .anyMatch(each -> each.name().equals(filled.text("kind")));
    Mistakes found = FilledRules.choice(Mistakes.NONE, kind, "kind", words);
    found = FilledRules.day(found, filled, "on", words);
    found = FilledRules.text(found, filled, "name", 2, 120, words);
    boolean known = !filled.text("number").isEmpty() || filled.whole("year").isPresent();
    found = FilledRules.choice(found, known, "number", words);
    return FilledRules.text(found, filled, "source", 3, 200, words);
  }

  private static Mistakes ofFile(Filled filled, @Nullable MultipartFile file, Words words) {
    Mistakes found =
        file == null || file.isEmpty()
            ? Mistakes.of("file", words.t("benefit.mistake.file"))
            : Mistakes.NONE;
    return FilledRules.text(found, filled, "source", 3, 200, words);
  }

  private static ReportEvents.Event event(Filled filled) {
    String number = filled.text("number").replace(" ", "");
    return new ReportEvents.Event(
        filled.made(),
        ReportEvents.Kind.valueOf(filled.text("kind")),
        Objects.requireNonNull(filled.day("on")),
        filled.text("name"),
        filled.whole("year").isPresent()
            ? Integer.valueOf(Math.clamp(filled.whole("year").getAsLong(), 0, 9_999))
            : null,
        number.isEmpty() ? null : number);
  }

  private String page(
      Actor actor, List<Fault> faults, Filled filled, Mistakes mistakes, Words words, Model model) {
    String commune = parts.communeOf(actor, desks.today());
    model.addAttribute(
        "page",
        new EventsPage(
            network.commune(commune, desks.today()).map(Commune::fullName).orElse(commune),
            Arrays.stream(ReportEvents.Kind.values())
                .map(kind -> new Choice(kind.name(), words.t("benefit.event." + kind.name())))
                .toList(),
            faults,
            filled,
            mistakes));
    return "benefit/events";
  }
}
