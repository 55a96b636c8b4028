package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.TransferOrder;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Chuyển tiền vào tài khoản: orders to the bank, their files, and the bank's answers. */
@Controller
@RequestMapping("/chi-tra/ky/{round}/chuyen-tien")
class TransfersController {
  private final TransferPages pages;
  private final BankFiles files;
  private final Writing writing;

  TransfersController(TransferPages pages, BankFiles files, Writing writing) {
    this.pages = pages;
    this.files = files;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String list(@PathVariable UUID round, Actor actor, Model model) {
    Round found = pages.frozen(round);
    model.addAttribute("page", pages.page(found, actor, Filled.fresh(), Mistakes.NONE));
    return "clearing/transfers";
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String order(
      @PathVariable UUID round,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Round found = pages.frozen(round);
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes =
        form.task().equals("lenh")
            ? writing.write(
                sent,
                new OrderTransfers(form.made(), round),
                OrderTransfers.Done.class,
                done -> Notice.done("clearing.ordered", Long.toString(done.duties())))
            : Mistakes.of("", writing.words(sent.request()).t("handover.mistake.task"));
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", pages.page(found, actor, form, mistakes));
      return "clearing/transfers";
    }
    return "redirect:" + TransfersPage.here(round);
  }

  @GetMapping("/{order}")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, @PathVariable UUID order, Actor actor, Model model) {
    TransferOrder found = pages.order(round, order);
    model.addAttribute("page", pages.page(found, List.of(), actor, Filled.fresh(), Mistakes.NONE));
    return "clearing/order";
  }

  /**
   * The bank's answer is brought.
   *
   * @param file CSV or XLSX
   */
  @PostMapping("/{order}")
  @Allowed(Role.PROVINCE_OFFICE)
  String answer(
      @PathVariable UUID round,
      @PathVariable UUID order,
      @RequestParam UUID operationId,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    TransferOrder found = pages.order(round, order);
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    BankFiles.Answer answer = files.read(found, pages.number(found), file);
    Mistakes mistakes = answered(found, answer, sent);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", pages.page(found, answer.read().faults(), actor, form, mistakes));
      return "clearing/order";
    }
    return "redirect:" + TransferOrderPage.here(round, order);
  }

  private Mistakes answered(TransferOrder order, BankFiles.Answer answer, Writing.Sent sent) {
    if (!answer.read().faults().isEmpty()) {
      return Mistakes.of(
          "file",
          writing
              .words(sent.request())
              .t("clearing.mistake.answer", answer.read().faults().size()));
    }
    return writing.write(
        sent,
        new EnterAnswer(order.orderId(), answer.digest(), answer.read().failed()),
        EnterAnswer.Done.class,
        done ->
            Notice.done(
                "clearing.answered", Long.toString(done.paid()), Long.toString(done.failed())));
  }

  @GetMapping("/{order}/lenh.csv")
  @Allowed(Role.PROVINCE_OFFICE)
  ResponseEntity<byte[]> csv(@PathVariable UUID round, @PathVariable UUID order, Actor actor) {
    TransferOrder found = pages.order(round, order);
    return files.csv(found, pages.number(found), actor);
  }

  @GetMapping("/{order}/lenh.xlsx")
  @Allowed(Role.PROVINCE_OFFICE)
  ResponseEntity<byte[]> xlsx(@PathVariable UUID round, @PathVariable UUID order, Actor actor) {
    TransferOrder found = pages.order(round, order);
    return files.xlsx(found, pages.number(found), actor);
  }
}
