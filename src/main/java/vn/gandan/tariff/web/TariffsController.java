package vn.gandan.tariff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.operation.OperationDoor;
import vn.gandan.tariff.PublishPrice;
import vn.gandan.tariff.Tariffs;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Bảng giá cước: published by the provincial post office, with its paper and its first day. */
@Controller
@RequestMapping(TariffsPage.HERE)
@Allowed(Role.PROVINCE_OFFICE)
class TariffsController {
  private final Tariffs tariffs;
  private final Writing writing;
  private final InstantSource clock;

  TariffsController(Tariffs tariffs, Writing writing, InstantSource clock) {
    this.tariffs = tariffs;
    this.writing = writing;
    this.clock = clock;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    return page(Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  String publish(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    return Writing.answer(
        response,
        mistakes(filled, words),
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                act(filled),
                PublishPrice.Done.class,
                Notice.done("tariff.done")),
        TariffsPage.HERE,
        mistakes -> page(filled, mistakes, words, model));
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    Mistakes found =
        FilledRules.choice(Mistakes.NONE, !filled.text("item").isBlank(), "item", words);
    found = FilledRules.dong(found, filled, "dong", words);
    found = FilledRules.text(found, filled, "decision", 3, 200, words);
    found = FilledRules.day(found, filled, "decided", words);
    return FilledRules.day(found, filled, "from", words);
  }

  /** Only of what {@link #mistakes} let pass. */
  private static PublishPrice act(Filled filled) {
    return new PublishPrice(
        filled.made(),
        filled.text("item"),
        filled.whole("dong").orElseThrow(),
        filled.text("decision"),
        Objects.requireNonNull(filled.day("decided")),
        Objects.requireNonNull(filled.day("from")));
  }

  private String page(Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute(
        "page",
        new TariffsPage(
            tariffs.decided(),
            tariffs.items().stream()
                .map(item -> new Choice(item.code(), words.t("tariff.item." + item.code())))
                .toList(),
            LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE),
            filled,
            mistakes));
    return "tariff/tariffs";
  }
}
