package vn.gandan.collection.web;

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
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.collection.SignBillerContract;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Một đơn vị nhờ thu: its contracts, and entering the next one. */
@Controller
@RequestMapping("/don-vi-nho-thu/{biller}")
class BillerController {
  private final Collections collections;
  private final ContractForm form;
  private final Writing writing;
  private final WorkDesks desks;
  private final Hands hands;

  BillerController(
      Collections collections, ContractForm form, Writing writing, WorkDesks desks, Hands hands) {
    this.collections = collections;
    this.form = form;
    this.writing = writing;
    this.desks = desks;
    this.hands = hands;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID biller, Actor actor, HttpServletRequest request, Model model) {
    return page(find(biller), Filled.fresh(), Mistakes.NONE, actor, request, model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String sign(
      @PathVariable UUID biller,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Biller found = find(biller);
    Filled filled = Filled.of(operationId, request);
    Mistakes mistakes = form.mistakes(filled, hands.words(request));
    if (mistakes.none()) {
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, filled),
              form.act(biller, filled),
              SignBillerContract.Done.class,
              Notice.done("collection.contract.entered", filled.text("number")));
      if (mistakes.none()) {
        return "redirect:/don-vi-nho-thu/" + biller;
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(found, filled, mistakes, actor, request, model);
  }

  private Biller find(UUID biller) {
    return collections
        .biller(biller)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownBiller(biller)));
  }

  private String page(
      Biller biller,
      Filled filled,
      Mistakes mistakes,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    Words words = hands.words(request);
    LocalDate today = desks.today();
    model.addAttribute(
        "page",
        new BillerPage(
            biller,
            collections.contracts(biller.billerId()).stream()
                .map(contract -> new BillerPage.Line(contract, inForce(contract, today)))
                .toList(),
            List.of(BillerContract.Settled.values()).stream()
                .map(each -> new Choice(each.name(), words.t("collection.settled." + each.name())))
                .toList(),
            List.of(BillerContract.Link.values()).stream()
                .map(each -> new Choice(each.name(), words.t("collection.link." + each.name())))
                .toList(),
            collections.files(biller.billerId()),
            today,
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "collection/biller";
  }

  private static boolean inForce(BillerContract contract, LocalDate on) {
    LocalDate until = contract.until();
    return !on.isBefore(contract.since()) && (until == null || on.isBefore(until));
  }
}
