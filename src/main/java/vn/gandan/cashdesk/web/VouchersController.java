package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.voucher.CheckVoucher;
import vn.gandan.voucher.TakeVoucherBack;
import vn.gandan.voucher.Voucher;
import vn.gandan.voucher.VoucherRefusal;
import vn.gandan.voucher.Vouchers;

/** Chứng từ: what was entered by papers, checked and taken back by a second person. */
@Controller
@RequestMapping(VouchersPage.HERE)
@Allowed({Role.VAULT_KEEPER, Role.DIRECTOR, Role.PROVINCE_OFFICE})
class VouchersController {
  private final Vouchers vouchers;
  private final VoucherPages pages;
  private final VoucherSheets sheets;
  private final Writing writing;

  VouchersController(Vouchers vouchers, VoucherPages pages, VoucherSheets sheets, Writing writing) {
    this.vouchers = vouchers;
    this.pages = pages;
    this.sheets = sheets;
    this.writing = writing;
  }

  /**
   * @param paper the number that is looked for
   * @param after the last of those that wait on the page before; null on the first
   * @param doneAfter the last of the others on the page before; null on the first
   */
  @GetMapping
  String show(
      @RequestParam(name = "so", defaultValue = "") String paper,
      @RequestParam(name = "sau", required = false) @Nullable UUID after,
      @RequestParam(name = "sau-xong", required = false) @Nullable UUID doneAfter,
      Actor actor,
      Model model) {
    model.addAttribute("page", pages.all(actor, new VoucherPages.Asked(paper, after, doneAfter)));
    return "cashdesk/vouchers";
  }

  @GetMapping("/so-chung-tu.xlsx")
  ResponseEntity<byte[]> sheet(Actor actor) {
    return sheets.sheet(pages.book(actor));
  }

  @GetMapping("/{operation}")
  String one(@PathVariable UUID operation, Actor actor, HttpServletRequest request, Model model) {
    Words words = writing.words(request);
    return page(existing(operation, actor), actor, Filled.fresh(), Mistakes.NONE, words, model);
  }

  @PostMapping("/{operation}/doi-chieu")
  String check(
      @PathVariable UUID operation,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Voucher voucher = existing(operation, actor);
    Filled filled = Filled.of(operationId, request);
    return Writing.answer(
        response,
        Mistakes.NONE,
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                new CheckVoucher(operation),
                CheckVoucher.Done.class,
                Notice.done("voucher.checked", voucher.paper())),
        VouchersPage.HERE,
        mistakes ->
            page(
                existing(operation, actor),
                actor,
                filled,
                mistakes,
                writing.words(request),
                model));
  }

  @PostMapping("/{operation}/huy")
  String takeBack(
      @PathVariable UUID operation,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Voucher voucher = existing(operation, actor);
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    return Writing.answer(
        response,
        FilledRules.text(Mistakes.NONE, filled, "words", 5, 500, words),
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                new TakeVoucherBack(operation, filled.text("words")),
                TakeVoucherBack.Done.class,
                done ->
                    Notice.done("voucher.taken-back", voucher.paper(), words.money(done.amount()))),
        VouchersPage.HERE,
        mistakes -> page(existing(operation, actor), actor, filled, mistakes, words, model));
  }

  private Voucher existing(UUID operation, Actor actor) {
    return vouchers
        .find(operation, actor)
        .orElseThrow(() -> new RefusedException(new VoucherRefusal.UnknownVoucher(operation)));
  }

  private String page(
      Voucher voucher, Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute("page", pages.one(voucher, actor, words, filled, mistakes));
    return "cashdesk/voucher";
  }
}
