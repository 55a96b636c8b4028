package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.attachment.Signatures;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.payout.Home;
import vn.gandan.payout.PayDuty;
import vn.gandan.payout.PayoutRefusal;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.Present;
import vn.gandan.payout.Proof;
import vn.gandan.payout.RecordUnpaid;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.Settle;

/**
 * At somebody's door: they show who they are, sign, and the courier counts the money out; or the
 * courier says why not. All of it is one operation, so a telephone that dies leaves it paid or not.
 */
@Controller
@RequestMapping(HomeRoundPage.PATH + "/{duty}")
@Allowed(Role.COURIER)
class HomeVisitController {
  private final Payouts payouts;
  private final AtTheTill till;
  private final Entries entries;
  private final Signatures signatures;
  private final PhotoField photo;

  HomeVisitController(
      Payouts payouts, AtTheTill till, Entries entries, Signatures signatures, PhotoField photo) {
    this.payouts = payouts;
    this.till = till;
    this.entries = entries;
    this.signatures = signatures;
    this.photo = photo;
  }

  @GetMapping
  String show(
      @PathVariable UUID duty,
      Actor actor,
      HttpServletRequest request,
      Model model,
      RedirectAttributes after) {
    Optional<Due> due = carried(duty, actor);
    if (due.isEmpty()) {
      after.addFlashAttribute("notice", Notice.tell("payout.visit.gone"));
      return "redirect:" + HomeRoundPage.PATH;
    }
    model.addAttribute("page", page(due.get(), Filled.fresh(), Mistakes.NONE, actor, request));
    return "payout/visit";
  }

  @PostMapping
  String write(
      @PathVariable UUID duty,
      @RequestParam UUID operationId,
      @RequestParam(name = PhotoField.NAME, required = false) @Nullable MultipartFile taken,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = till.words(request);
    Optional<Entries.Entered<Settle.Done>> before =
        entries.before(operationId, Settle.Done.class, actor);
    Optional<Due> found = carried(duty, actor);
    if (before.isPresent() || found.isEmpty()) {
      after.addFlashAttribute(
          "notice",
          Notice.tell(before.isPresent() ? "handover.entered-before" : "payout.visit.gone"));
      return "redirect:" + HomeRoundPage.PATH;
    }
    Due due = found.get();
    Mistakes mistakes = mistakes(filled, words);
    if (filled.task().equals(HomeVisitPage.PAY)) {
      mistakes = photo.mistakes(mistakes, List.of(duty), taken, words);
    }
    if (mistakes.none()) {
      try {
        after.addFlashAttribute(
            "notice",
            filled.task().equals(HomeVisitPage.UNPAID)
                ? unpaid(due, filled, actor, request)
                : paid(due, filled, taken, actor, request));
        return "redirect:" + HomeRoundPage.PATH;
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", page(due, filled, mistakes, actor, request));
    return "payout/visit";
  }

  private Notice paid(
      Due due,
      Filled filled,
      @Nullable MultipartFile taken,
      Actor actor,
      HttpServletRequest request) {
    UUID person =
        payouts.homes(List.of(due.duty().beneficiaryId())).stream()
            .findFirst()
            .map(Home::person)
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.NotAtHome(due.id())));
    UUID presentation = filled.made();
    List<Act> acts =
        List.of(
            new Present(
                presentation,
                person,
                List.of(due.id()),
                Proof.valueOf(filled.text("proof")),
                ShownNumber.of(filled.text("number")),
                PaymentController.blankAsNull(filled.text("witness")),
                PaymentController.blankAsNull(filled.text("otherWitness")),
                signatures.keep(filled.operation(), filled.text("signature"), actor),
                photo.keep(filled.operation(), List.of(due.id()), taken, actor)),
            new PayDuty(due.id(), presentation),
            new Settle(
                receiptOf(filled.operation()), person, 0, 0, filled.whole("counted").orElse(0)));
    Words words = till.words(request);
    return entries
        .enterTogether(
            filled.operation(), till.desk(actor, request), acts, Settle.Done.class, actor)
        .notice(done ->
            Notice.done(
                "payout.visit.paid",
                words.money(due.duty().total().dong()),
                Integer.toString(done.no())));
  }

  private Notice unpaid(Due due, Filled filled, Actor actor, HttpServletRequest request) {
    return entries
        .enter(
            filled.operation(),
            till.desk(actor, request),
            new RecordUnpaid(
                due.id(), RecordUnpaid.Reason.valueOf(filled.text("reason")), filled.text("words")),
            RecordUnpaid.Done.class,
            actor)
        .notice(_ -> Notice.done("payout.visit.unpaid.done"));
  }

  /** One form makes one receipt, so the receipt's id follows from the form's. */
  private static UUID receiptOf(UUID operation) {
    return UUID.nameUUIDFromBytes(("receipt of " + operation).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Due> carried(UUID duty, Actor actor) {
    return till.shift(actor).stream()
        .flatMap(shift -> payouts.carried(shift.id(), actor).stream())
        .filter(due -> due.id().equals(duty))
        .findFirst();
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    return switch (filled.task()) {
      case HomeVisitPage.PAY -> {
        Mistakes found =
            FilledRules.choice(
                Mistakes.NONE, PaymentController.known(filled.text("proof")), "proof", words);
        yield FilledRules.whole(found, filled, "counted", words);
      }
      case HomeVisitPage.UNPAID -> {
        Mistakes found =
            FilledRules.choice(Mistakes.NONE, filled, "reason", RecordUnpaid.Reason.class, words);
        yield FilledRules.text(found, filled, "words", 0, 500, words);
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private HomeVisitPage page(
      Due due, Filled filled, Mistakes mistakes, Actor actor, HttpServletRequest request) {
    Words words = till.words(request);
    return new HomeVisitPage(
        due,
        till.closed(actor, request).orElse(null),
        PaymentController.proofs(words),
        PowersPages.choices(words, "payout.unpaid.", RecordUnpaid.Reason.values()),
        photo.asked(List.of(due.id())),
        filled,
        mistakes);
  }
}
