package vn.gandan.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.bank.Bank;
import vn.gandan.bank.BankRefusal;
import vn.gandan.bank.NameAccount;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Tài khoản nhận tiền: entered by the provincial post office, by a paper and from a first day. */
@Controller
@RequestMapping("/tai-khoan-nhan-tien")
@Allowed(Role.PROVINCE_OFFICE)
class AccountsController {
  private final Bank bank;
  private final Network network;
  private final WorkDesks desks;
  private final Entries entries;
  private final Hands hands;

  AccountsController(Bank bank, Network network, WorkDesks desks, Entries entries, Hands hands) {
    this.bank = bank;
    this.network = network;
    this.desks = desks;
    this.entries = entries;
    this.hands = hands;
  }

  @GetMapping
  String show(Model model) {
    AccountsPage.Filled empty =
        new AccountsPage.Filled(
            UUID.randomUUID(), "", "", "", "", "", "", desks.today().toString());
    return page(empty, Mistakes.NONE, model);
  }

  @PostMapping
  String name(
      @RequestParam(required = false) @Nullable UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    UUID operation = operationId == null ? UUID.randomUUID() : operationId;
    AccountsPage.Filled filled = filled(operation, request);
    Words words = hands.words(request);
    Mistakes mistakes = mistakes(filled, words);
    if (mistakes.none()) {
      try {
        after.addFlashAttribute(
            "notice",
            entries
                .enter(
                    operation,
                    desks.idOf(actor, request),
                    act(filled),
                    NameAccount.Done.class,
                    actor)
                .notice(_ -> Notice.done("bank.accounts.done", filled.number())));
        return "redirect:/tai-khoan-nhan-tien";
      } catch (RefusedException refused) {
        String field =
            switch (refused.refusal()) {
              case BankRefusal.DayDoesNotFit _, BankRefusal.NotLater _ -> "from";
              default -> "";
            };
        mistakes = Mistakes.of(field, words.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(filled, mistakes, model);
  }

  private static AccountsPage.Filled filled(UUID operation, HttpServletRequest request) {
    return new AccountsPage.Filled(
        operation,
        typed(request, "office"),
        typed(request, "bin"),
        typed(request, "number").replaceAll("[ .-]", ""),
        typed(request, "bank"),
        typed(request, "holder"),
        typed(request, "ground"),
        typed(request, "from"));
  }

  private static String typed(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
  }

  private Mistakes mistakes(AccountsPage.Filled filled, Words words) {
    Mistakes found = Mistakes.NONE;
    if (!filled.office().isEmpty()
        && offices().stream().noneMatch(each -> each.value().equals(filled.office()))) {
      found = found.and("office", words.t("bank.mistake.office"));
    }
    if (!filled.bin().matches("[0-9]{6}")) {
      found = found.and("bin", words.t("bank.mistake.bin"));
    }
    if (!filled.number().matches("[0-9A-Za-z]{1,19}")) {
      found = found.and("number", words.t("bank.mistake.number"));
    }
    found = between(found, "bank", filled.bank(), 2, 100, words);
    found = between(found, "holder", filled.holder(), 2, 100, words);
    found = between(found, "ground", filled.ground(), 3, 200, words);
    return day(filled.from()).isPresent() ? found : found.and("from", words.t("bank.mistake.day"));
  }

  private static Mistakes between(
      Mistakes found, String field, String typed, int least, int most, Words words) {
    return typed.length() >= least && typed.length() <= most
        ? found
        : found.and(field, words.t("bank.mistake.length", least, most));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** Only of what {@link #mistakes} let pass. */
  private static NameAccount act(AccountsPage.Filled filled) {
    byte[] name = ("account of " + filled.operation()).getBytes(StandardCharsets.UTF_8);
    return new NameAccount(
        UUID.nameUUIDFromBytes(name),
        filled.office().isEmpty() ? null : UUID.fromString(filled.office()),
        filled.bin(),
        filled.number(),
        filled.bank(),
        filled.holder(),
        filled.ground(),
        day(filled.from()).orElseThrow());
  }

  private List<Choice> offices() {
    return network.offices(desks.today()).stream()
        .map(office -> new Choice(office.officeId().toString(), office.name()))
        .toList();
  }

  private String page(AccountsPage.Filled filled, Mistakes mistakes, Model model) {
    List<AccountsPage.Entry> accounts =
        bank.accounts().stream()
            .map(account ->
                new AccountsPage.Entry(
                    account, account.office() == null ? null : hands.unitName(account.office())))
            .toList();
    model.addAttribute("page", new AccountsPage(accounts, offices(), filled, mistakes));
    return "bank/accounts";
  }
}
