package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.gandan.benefit.AgreePhoto;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.EndContract;
import vn.gandan.benefit.OpenRound;
import vn.gandan.benefit.PhotoTerms;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RateItem;
import vn.gandan.benefit.Rates;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.SignContract;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Chương trình: its contracts and its rounds. */
@Controller
@RequestMapping("/chi-tra/chuong-trinh/{programme}")
class ProgrammeController {
  private final Programmes programmes;
  private final Benefits benefits;
  private final PhotoTerms photos;
  private final ProgrammeForms forms;
  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;
  private final Writing writing;

  ProgrammeController(
      Programmes programmes,
      Benefits benefits,
      PhotoTerms photos,
      ProgrammeForms forms,
      Network network,
      WorkDesks desks,
      Hands hands,
      Writing writing) {
    this.programmes = programmes;
    this.benefits = benefits;
    this.photos = photos;
    this.forms = forms;
    this.network = network;
    this.desks = desks;
    this.hands = hands;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID programme, Actor actor, Model model) {
    return page(find(programme), actor, Filled.fresh(), Mistakes.NONE, model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String write(
      @PathVariable UUID programme,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Programme found = find(programme);
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes mistakes = forms.mistakes(filled, words);
    if (mistakes.none()) {
      mistakes = done(found, new Writing.Sent(actor, request, after, filled));
      if (mistakes.none()) {
        return "redirect:" + ProgrammePage.here(found);
      }
    }
    response.setStatus(422);
    return page(found, actor, filled, mistakes, model);
  }

  private Mistakes done(Programme programme, Writing.Sent sent) {
    Filled filled = sent.filled();
    return switch (filled.task()) {
      case ProgrammeForms.CONTRACT ->
          writing.write(
              sent,
              forms.contract(programme, filled, sent.actor()),
              SignContract.Done.class,
              Notice.done("benefit.contract.done", filled.text("number")));
      case ProgrammeForms.END ->
          writing.write(
              sent,
              forms.end(filled),
              EndContract.Done.class,
              Notice.done("benefit.contract.end.done"));
      case ProgrammeForms.PHOTO ->
          writing.write(
              sent,
              forms.photo(filled),
              AgreePhoto.Done.class,
              Notice.done("benefit.contract.photo.done"));
      default ->
          writing.write(
              sent,
              forms.round(programme, filled),
              OpenRound.Done.class,
              Notice.done("benefit.round.done", filled.text("month")));
    };
  }

  private Programme find(UUID programme) {
    return programmes
        .find(programme)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownProgramme(programme)));
  }

  private String page(
      Programme programme, Actor actor, Filled filled, Mistakes mistakes, Model model) {
    LocalDate today = desks.today();
    LocalDate month = today.plusMonths(1).withDayOfMonth(1);
    Rates rates = programmes.rates(month);
    List<Round> rounds =
        benefits.rounds().stream().filter(round -> round.programme().equals(programme)).toList();
    model.addAttribute(
        "page",
        new ProgrammePage(
            programme,
            programmes.contracts(programme.programmeId()).stream()
                .map(contract -> line(contract, today))
                .toList(),
            rounds,
            payers(today),
            month,
            new Round.Days(
                day(month, rates, RateItem.POINTS_FROM_DAY),
                day(month, rates, RateItem.POINTS_TO_DAY),
                day(month, rates, RateItem.OFFICES_FROM_DAY),
                day(month, rates, RateItem.OFFICES_TO_DAY)),
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "benefit/programme";
  }

  private static LocalDate day(LocalDate month, Rates rates, RateItem item) {
    return month.withDayOfMonth((int) rates.required(item));
  }

  private List<Choice> payers(LocalDate today) {
    return network.agencies(today).stream()
        .map(agency -> new Choice(agency.agencyId().toString(), agency.name()))
        .toList();
  }

  private ProgrammePage.Line line(Contract contract, LocalDate today) {
    LocalDate until = contract.until();
    boolean over = until != null && !today.isBefore(until);
    return new ProgrammePage.Line(
        contract,
        hands.unitName(contract.payerAgency()),
        photos.of(contract.contractId()),
        !over && !today.isBefore(contract.since()),
        !over);
  }
}
