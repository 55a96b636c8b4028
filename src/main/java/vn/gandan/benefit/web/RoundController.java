package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.ChallengeRound;
import vn.gandan.benefit.CoveringFigures;
import vn.gandan.benefit.Freeze;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.Upload;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Kỳ chi trả: how far it is, and the payer's list. */
@Controller
@RequestMapping("/chi-tra/ky/{round}")
class RoundController {
  static final String CHALLENGE = "ra-soat";
  static final String FREEZE = "chot";

  private final Benefits benefits;
  private final Rosters rosters;
  private final RoundPages pages;
  private final Writing writing;

  RoundController(Benefits benefits, Rosters rosters, RoundPages pages, Writing writing) {
    this.benefits = benefits;
    this.rosters = rosters;
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, Actor actor, Model model) {
    return page(find(round), actor, Filled.fresh(), Mistakes.NONE, model);
  }

  /**
   * A list is brought, to be read dry and taken later; or the round goes a step on.
   *
   * @param list CSV or XLSX
   * @param sheet with the payer's figures, unless they were typed
   */
  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String bring(
      @PathVariable UUID round,
      @RequestParam UUID operationId,
      @RequestParam(name = "list", required = false) @Nullable MultipartFile list,
      @RequestParam(name = "sheet", required = false) @Nullable MultipartFile sheet,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Round found = find(round);
    Filled filled = Filled.of(operationId, request);
    if (filled.task().equals(CHALLENGE) || filled.task().equals(FREEZE)) {
      Mistakes wrong = step(found, new Writing.Sent(actor, request, after, filled));
      if (wrong.none()) {
        return "redirect:" + RoundPage.here(round);
      }
      response.setStatus(422);
      return page(found, actor, filled, wrong, model);
    }
    if (rosters.draft(operationId).isPresent()) {
      return "redirect:" + DraftPage.here(operationId);
    }
    Words words = writing.words(request);
    CoveringFigures figures =
        filled.text("figures").isBlank()
            ? CoveringFigures.of(Uploads.rows(sheet))
            : CoveringFigures.typed(filled.text("figures"));
    Mistakes mistakes =
        figures.wrong().isEmpty()
            ? Mistakes.NONE
            : Mistakes.of("figures", words.t("benefit.mistake.figures", figures.wrong()));
    Upload upload = mistakes.none() ? Uploads.spooled(list) : null;
    if (upload != null) {
      mistakes = brought(found, operationId, upload, figures, actor, words);
      if (mistakes.none()) {
        return "redirect:" + DraftPage.here(operationId);
      }
    } else if (mistakes.none()) {
      mistakes = Mistakes.of("list", words.t("benefit.mistake.file"));
    }
    response.setStatus(422);
    return page(found, actor, filled, mistakes, model);
  }

  private Mistakes step(Round round, Writing.Sent sent) {
    return sent.filled().task().equals(FREEZE)
        ? writing.write(
            sent,
            new Freeze(round.roundId()),
            Freeze.Done.class,
            Notice.done("benefit.freeze.done"))
        : writing.write(
            sent,
            new ChallengeRound(round.roundId()),
            ChallengeRound.Done.class,
            Notice.done("benefit.challenge.done"));
  }

  private Mistakes brought(
      Round round, UUID draft, Upload upload, CoveringFigures figures, Actor actor, Words words) {
    try {
      rosters.bring(draft, round.roundId(), actor.accountId(), upload, figures.read());
      return Mistakes.NONE;
    } catch (RefusedException refused) {
      Uploads.drop(upload);
      return Mistakes.of("list", words.refusal(refused.refusal()));
    }
  }

  private Round find(UUID round) {
    return benefits
        .round(round)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownRound(round)));
  }

  private String page(Round round, Actor actor, Filled filled, Mistakes mistakes, Model model) {
    model.addAttribute("page", pages.page(round, actor, filled, mistakes));
    return "benefit/round";
  }
}
