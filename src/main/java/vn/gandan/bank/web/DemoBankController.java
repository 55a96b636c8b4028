package vn.gandan.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.bank.Bank;
import vn.gandan.bank.VietQr;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/**
 * The bank of the demonstration: whoever has it open pays from an account that has no end, and the
 * program asks it over HTTP as it would ask any bank. It forgets everything when the program ends.
 */
@Controller
@Profile("demo")
@RequestMapping(DemoBankController.HERE)
class DemoBankController {
  static final String HERE = "/trinh-dien/ngan-hang";
  private static final int MOST = 1_000;
  private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,11}");

  private final Deque<Booked> booked = new ConcurrentLinkedDeque<>();
  private final Bank bank;
  private final Hands hands;
  private final InstantSource clock;

  DemoBankController(Bank bank, Hands hands, InstantSource clock) {
    this.bank = bank;
    this.hands = hands;
    this.clock = clock;
  }

  /** One credit as banks tell it (docs/bank.md). */
  record Booked(String id, String account, String reference, long amount, String at) {}

  /** What is asked of a bank. */
  record Told(List<Booked> credits) {}

  @GetMapping
  @Allowed(Role.ANONYMOUS)
  String show(
      @RequestParam(name = "tai-khoan", defaultValue = "") String account,
      @RequestParam(name = "noi-dung", defaultValue = "") String reference,
      @RequestParam(name = "so-tien", defaultValue = "") String amount,
      Model model) {
    model.addAttribute("page", new DemoBankPage("", account, reference, amount, Mistakes.NONE));
    return "bank/demobank";
  }

  @PostMapping
  @Allowed(Role.ANONYMOUS)
  String pay(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "") String amount,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Optional<VietQr> scanned = bank.read(code.strip());
    String to = scanned.map(read -> read.bin() + "-" + read.account()).orElse(account.strip());
    String text = scanned.map(VietQr::text).orElse(reference.strip());
    String digits =
        scanned
            .flatMap(read -> Optional.ofNullable(read.amount()))
            .map(sum -> Long.toString(sum))
            .orElse(amount.replaceAll("[. ,]", ""));
    if (to.isEmpty() || text.isEmpty() || !AMOUNT.matcher(digits).matches()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute(
          "page",
          new DemoBankPage(
              code,
              account,
              reference,
              amount,
              Mistakes.of("code", hands.words(request).t("bank.demo.mistake"))));
      return "bank/demobank";
    }
    Instant now = clock.instant();
    booked.addFirst(
        new Booked("TD" + UUID.randomUUID(), to, text, Long.parseLong(digits), now.toString()));
    while (booked.size() > MOST) {
      booked.pollLast();
    }
    after.addFlashAttribute("notice", Notice.done("bank.demo.done", digits, text));
    return "redirect:" + HERE;
  }

  /** As {@code BankLine} asks. */
  @GetMapping("/credits")
  @ResponseBody
  @Allowed(Role.ANONYMOUS)
  Told credits(
      @RequestParam String account,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(required = false) @Nullable Instant since) {
    return new Told(
        booked.stream()
            .filter(each -> each.account().equals(account))
            .filter(each -> since != null || each.reference().contains(reference))
            .filter(each -> since == null || !Instant.parse(each.at()).isBefore(since))
            .sorted(Comparator.comparing(Booked::at))
            .limit(500)
            .toList());
  }
}
