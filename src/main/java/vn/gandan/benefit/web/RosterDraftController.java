package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.TakeRoster;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.sheet.Fault;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Kiểm thử danh sách: what was read, what is wrong with it, and whether it becomes the list. */
@Controller
@RequestMapping("/chi-tra/danh-sach/{draft}")
@Allowed(Role.PROVINCE_OFFICE)
class RosterDraftController {
  private static final Duration SILENT = Duration.ofMinutes(15);
  private static final int SHOWN = 200;
  private static final int BLOCK = 1_000;
  private static final int MOST = 110_000;

  private final Rosters rosters;
  private final Benefits benefits;
  private final Network network;
  private final WorkDesks desks;
  private final Writing writing;
  private final InstantSource clock;

  RosterDraftController(
      Rosters rosters,
      Benefits benefits,
      Network network,
      WorkDesks desks,
      Writing writing,
      InstantSource clock) {
    this.rosters = rosters;
    this.benefits = benefits;
    this.network = network;
    this.desks = desks;
    this.writing = writing;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID draft, HttpServletResponse response, Model model) {
    RosterDraft found = find(draft);
    DraftPage page = page(found, Filled.fresh(), Mistakes.NONE);
    if (page.running()) {
      response.setHeader("Refresh", "2");
    }
    model.addAttribute("page", page);
    return "benefit/draft";
  }

  @PostMapping
  String take(
      @PathVariable UUID draft,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    RosterDraft found = find(draft);
    Filled filled = Filled.of(operationId, request);
    Mistakes mistakes =
        writing.write(
            new Writing.Sent(actor, request, after, filled),
            new TakeRoster(found.roundId(), draft, filled.made()),
            TakeRoster.Done.class,
            Notice.done("benefit.roster.done", Long.toString(found.lines())));
    if (mistakes.none()) {
      return "redirect:" + RoundPage.here(found.roundId());
    }
    response.setStatus(422);
    model.addAttribute("page", page(found, filled, mistakes));
    return "benefit/draft";
  }

  /** Every fault, for whoever puts the list right. */
  @GetMapping("/loi.csv")
  void faults(@PathVariable UUID draft, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RosterDraft found = find(draft);
    Words words = writing.words(request);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"loi-danh-sach.csv\"");
    Writer out = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write('\uFEFF');
    out.write(
        cell(words.t("benefit.fault.line"))
            + ","
            + cell(words.t("benefit.fault.field"))
            + ","
            + cell(words.t("benefit.fault.reason"))
            + ","
            + cell(words.t("benefit.fault.value"))
            + "\r\n");
    for (int from = 0; from < MOST; from += BLOCK) {
      List<Fault> block = rosters.faults(found, from, BLOCK);
      for (Fault fault : block) {
        out.write(
            fault.line()
                + ","
                + cell(fault.column())
                + ","
                + cell(words.t("sheet.fault." + fault.reason().name()))
                + ","
                + cell(fault.value())
                + "\r\n");
      }
      if (block.size() < BLOCK) {
        break;
      }
    }
    out.flush();
  }

  /** Quoted; what a spreadsheet would compute is marked as text. */
  private static String cell(String text) {
    String harmless = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private RosterDraft find(UUID draft) {
    return rosters
        .draft(draft)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownDraft(draft)));
  }

  private DraftPage page(RosterDraft draft, Filled filled, Mistakes mistakes) {
    Round round = benefits.round(draft.roundId()).orElseThrow();
    boolean read = draft.progress() == RosterDraft.Progress.READ;
    boolean open = round.state() != Round.State.SIGNED && round.state() != Round.State.FROZEN;
    return new DraftPage(
        draft,
        round,
        read ? sums(draft) : List.of(),
        read ? rosters.faults(draft, 0, SHOWN) : List.of(),
        !read && draft.touchedAt().isBefore(clock.instant().minus(SILENT)),
        open && draft.sound() && !rosters.taken(draft),
        filled,
        mistakes);
  }

  private List<DraftPage.Line> sums(RosterDraft draft) {
    return rosters.sums(draft.draftId()).stream()
        .map(sum ->
            new DraftPage.Line(
                network
                    .commune(sum.commune(), desks.today())
                    .map(Commune::fullName)
                    .orElse(sum.commune()),
                sum))
        .toList();
  }
}
