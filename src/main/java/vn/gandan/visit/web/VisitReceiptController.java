package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.paper.Form;
import vn.gandan.till.AskReversal;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.VisitReceipt;

/** Biên nhận: those of a shift, each of them, and asking that one be taken back. */
@Controller
@RequestMapping("/quay/bien-nhan")
@Allowed({Role.CLERK, Role.DIRECTOR})
class VisitReceiptController {
  private static final int SHORTEST_WORDS = 5;
  private static final int LONGEST_WORDS = 1_000;

  private final ReceiptPages pages;
  private final ServingTill till;
  private final Entries entries;
  private final Hands hands;
  private final ReceiptPapers papers;

  VisitReceiptController(
      ReceiptPages pages, ServingTill till, Entries entries, Hands hands, ReceiptPapers papers) {
    this.pages = pages;
    this.till = till;
    this.entries = entries;
    this.hands = hands;
    this.papers = papers;
  }

  /**
   * @param shift of the own office; the one that is open here if left out
   */
  @GetMapping
  String list(
      @RequestParam(name = "ca", required = false) @Nullable UUID shift,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("page", pages.list(shift, actor, request));
    return "visit/receipts";
  }

  @GetMapping("/{receipt}")
  String show(@PathVariable UUID receipt, Actor actor, Model model) {
    model.addAttribute("page", pages.page(pages.required(receipt, actor), actor));
    return "visit/receipt";
  }

  /**
   * On paper; every print is written down.
   *
   * @param sheet {@code 80mm} for a roll; A5 otherwise
   */
  @GetMapping(path = "/{receipt}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> print(
      @PathVariable UUID receipt,
      @RequestParam(name = "kho", defaultValue = "a5") String sheet,
      Actor actor) {
    VisitReceipt found = pages.required(receipt, actor);
    Form form = sheet.equals("80mm") ? Form.VISIT_RECEIPT_ROLL : Form.VISIT_RECEIPT;
    String name = form.folder() + "-" + found.businessDay() + "-" + found.no() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(papers.print(found, form, actor));
  }

  /** Where the language is switched after a form with mistakes. */
  @GetMapping("/{receipt}/huy")
  String again(@PathVariable UUID receipt, Actor actor) {
    return "redirect:/quay/bien-nhan/" + pages.required(receipt, actor).id();
  }

  @PostMapping("/{receipt}/huy")
  String ask(
      @PathVariable UUID receipt,
      @RequestParam(required = false) @Nullable UUID operationId,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    VisitReceipt found = pages.required(receipt, actor);
    UUID operation = operationId == null ? UUID.randomUUID() : operationId;
    String why = words.strip();
    Words texts = hands.words(request);
    Mistakes mistakes = Mistakes.NONE;
    if (why.length() < SHORTEST_WORDS || why.length() > LONGEST_WORDS) {
      mistakes = Mistakes.of("words", texts.t("visit.mistake.words"));
    } else {
      try {
        Entries.Entered<AskReversal.Done> entered = ask(found, operation, why, actor, request);
        after.addFlashAttribute("notice", entered.notice(_ -> Notice.done("visit.asked")));
        return "redirect:/quay/bien-nhan/" + found.id();
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", texts.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", pages.page(found, operation, why, mistakes, actor));
    return "visit/receipt";
  }

  private Entries.Entered<AskReversal.Done> ask(
      VisitReceipt receipt, UUID operation, String words, Actor actor, HttpServletRequest request) {
    byte[] name = ("request of " + operation).getBytes(StandardCharsets.UTF_8);
    return entries.enter(
        operation,
        till.desk(actor, request),
        new AskReversal(UUID.nameUUIDFromBytes(name), receipt.operation(), words),
        AskReversal.Done.class,
        actor);
  }
}
