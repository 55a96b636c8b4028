package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.gandan.attachment.Signatures;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.Power;
import vn.gandan.payout.PowerEnding;
import vn.gandan.payout.PowerEnds;
import vn.gandan.payout.Present;
import vn.gandan.payout.Proof;
import vn.gandan.payout.Standing;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/**
 * Chi trả tại quầy: what somebody may take for themselves and for others. They show who they are
 * and sign; then it is in their basket, beside all else that they pay.
 */
@Controller
@RequestMapping(PaymentPage.PATH)
@Allowed({Role.CLERK, Role.DIRECTOR})
class PaymentController {
  private final Payouts payouts;
  private final PowerEnds ends;
  private final AtTheTill till;
  private final Entries entries;
  private final Signatures signatures;
  private final PhotoField photo;

  PaymentController(
      Payouts payouts,
      PowerEnds ends,
      AtTheTill till,
      Entries entries,
      Signatures signatures,
      PhotoField photo) {
    this.payouts = payouts;
    this.ends = ends;
    this.till = till;
    this.entries = entries;
    this.signatures = signatures;
    this.photo = photo;
  }

  @GetMapping
  String show(
      @RequestParam(name = "nguoi", required = false) @Nullable UUID person,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    if (person == null) {
      return "redirect:/quay";
    }
    model.addAttribute(
        "page",
        page(
            person,
            payouts.standing(person, actor),
            Filled.fresh(),
            null,
            Mistakes.NONE,
            actor,
            request));
    return "payout/payment";
  }

  @PostMapping
  String write(
      @RequestParam(name = "nguoi") UUID person,
      @RequestParam UUID operationId,
      @RequestParam(name = PhotoField.NAME, required = false) @Nullable MultipartFile taken,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = till.words(request);
    boolean searched = filled.task().equals("tim");
    List<Standing> standing =
        filled.text("no").isEmpty()
            ? payouts.standing(person, actor)
            : payouts.byBeneficiaryNo(filled.text("no"), person, actor);
    Set<UUID> chosen = ChosenDuties.of(request);
    Mistakes mistakes =
        searched
            ? (standing.isEmpty() ? Mistakes.of("no", words.t("payout.find.none")) : Mistakes.NONE)
            : photo.mistakes(mistakes(filled, chosen, words), chosen, taken, words);
    if (!searched && mistakes.none()) {
      try {
        Entries.Entered<Present.Done> entered =
            entries.enter(
                operationId,
                till.desk(actor, request),
                present(person, filled, chosen, taken, actor),
                Present.Done.class,
                actor);
        after.addFlashAttribute(
            "notice",
            entered.notice(done -> Notice.done("payout.presented", words.money(done.amount()))));
        return "redirect:/quay/gio?nguoi=" + person;
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
    model.addAttribute(
        "page", page(person, standing, filled, searched ? null : chosen, mistakes, actor, request));
    return "payout/payment";
  }

  private Present present(
      UUID person, Filled filled, Set<UUID> chosen, @Nullable MultipartFile taken, Actor actor) {
    return new Present(
        filled.made(),
        person,
        chosen.stream().sorted().toList(),
        Proof.valueOf(filled.text("proof")),
        ShownNumber.of(filled.text("number")),
        blankAsNull(filled.text("witness")),
        blankAsNull(filled.text("otherWitness")),
        signatures.keep(filled.operation(), filled.text("signature"), actor),
        photo.keep(filled.operation(), chosen, taken, actor));
  }

  static @Nullable String blankAsNull(String typed) {
    return typed.isBlank() ? null : typed;
  }

  private static Mistakes mistakes(Filled filled, Set<UUID> chosen, Words words) {
    Mistakes found = FilledRules.choice(Mistakes.NONE, !chosen.isEmpty(), "duty", words);
    return FilledRules.choice(found, known(filled.text("proof")), "proof", words);
  }

  static boolean known(String proof) {
    return Arrays.stream(Proof.values()).anyMatch(each -> each.name().equals(proof));
  }

  private PaymentPage page(
      UUID person,
      List<Standing> standing,
      Filled filled,
      @Nullable Set<UUID> chosen,
      Mistakes mistakes,
      Actor actor,
      HttpServletRequest request) {
    List<PaymentPage.Found> found = new ArrayList<>();
    for (Standing each : standing) {
      found.add(
          new PaymentPage.Found(
              each, each.first() == null ? null : payouts.officeName(each.first().office())));
    }
    Set<UUID> all = new HashSet<>();
    standing.stream().filter(Standing::payable).forEach(each -> all.add(each.due().id()));
    return new PaymentPage(
        till.person(person, actor),
        found,
        chosen == null ? all : chosen,
        till.closed(actor, request).orElse(null),
        endings(person, standing),
        all.isEmpty() ? payouts.ended(person, actor) : List.of(),
        proofs(till.words(request)),
        photo.asked(all),
        filled,
        mistakes);
  }

  private List<PowerEnding> endings(UUID person, List<Standing> standing) {
    Set<UUID> own = new HashSet<>();
    standing.stream()
        .filter(each -> !each.capacity().proxy())
        .forEach(each -> own.add(each.due().duty().beneficiaryId()));
    List<Power> powers = new ArrayList<>(payouts.powersOf(person));
    powers.addAll(payouts.powersFor(own));
    return ends.among(powers);
  }

  static List<Choice> proofs(Words words) {
    return Arrays.stream(Proof.values())
        .map(each -> new Choice(each.name(), words.t("payout.proof." + each.name())))
        .toList();
  }
}
