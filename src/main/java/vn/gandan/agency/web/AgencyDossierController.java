package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/** A dossier at its agency. */
@Controller
@RequestMapping("/co-quan/ho-so")
@Allowed(Role.AGENCY_OFFICER)
class AgencyDossierController {
  private final AgencyDossiers own;
  private final AgencyDossierPages pages;
  private final Dossiers dossiers;
  private final Party party;
  private final Hands hands;

  AgencyDossierController(
      AgencyDossiers own, AgencyDossierPages pages, Dossiers dossiers, Party party, Hands hands) {
    this.own = own;
    this.pages = pages;
    this.dossiers = dossiers;
    this.party = party;
    this.hands = hands;
  }

  /** From the code on a slip or a cover to its page; what is not found is told by the inbox. */
  @GetMapping
  String find(@RequestParam(name = "q", defaultValue = "") String code, Actor actor) {
    return dossiers
        .find(code.strip().toUpperCase(Locale.ROOT), actor)
        .filter(dossier -> dossier.agencyId().equals(actor.unitId()))
        .map(dossier -> "redirect:/co-quan/ho-so/" + dossier.id())
        .orElse("redirect:/giao-nhan/tim?q={q}")
        .replace("{q}", java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8));
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute("page", pages.page(own.dossier(id, actor), null, hands.words(request)));
    return "agency/dossier";
  }

  /** Shows who the applicant is, never how to reach them; the look is written down first. */
  @PostMapping("/{id}/nguoi-nop")
  String applicant(@PathVariable UUID id, Actor actor, HttpServletRequest request, Model model) {
    Dossier dossier = own.dossier(id, actor);
    Words words = hands.words(request);
    String name =
        party
            .person(dossier.applicantId(), new Reading(actor, Purpose.PROCESSING))
            .map(Person::masked)
            .map(person -> told(person, words))
            .orElse("—");
    model.addAttribute("page", pages.page(dossier, name, words));
    return "agency/dossier";
  }

  /** The language switch opens the same path. */
  @GetMapping("/{id}/nguoi-nop")
  String again(@PathVariable UUID id) {
    return "redirect:/co-quan/ho-so/" + id;
  }

  private static String told(MaskedPerson person, Words words) {
    Integer year = person.birthYear();
    return year == null
        ? person.fullName()
        : words.t("agency.applicant.born", person.fullName(), Integer.toString(year));
  }
}
