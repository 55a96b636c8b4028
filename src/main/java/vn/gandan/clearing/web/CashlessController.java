package vn.gandan.clearing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.clearing.CashlessShare;
import vn.gandan.clearing.CashlessShares;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.sheet.WorkbookWriter;
import vn.gandan.ui.Choice;

/** Chi trả không dùng tiền mặt: opened, active and paid, by programme, commune and month. */
@Controller
@Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR, Role.DIRECTOR, Role.AGENCY_OFFICER})
class CashlessController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final List<String> COLUMNS =
      List.of(
          "benefit.month",
          "benefit.programme",
          "benefit.commune",
          "clearing.cashless.people",
          "clearing.cashless.opened",
          "clearing.cashless.active",
          "clearing.cashless.by-account",
          "clearing.cashless.by-account.dong",
          "clearing.cashless.paid",
          "clearing.cashless.paid.dong");

  private final CashlessShares shares;
  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;

  CashlessController(CashlessShares shares, Network network, WorkDesks desks, Hands hands) {
    this.shares = shares;
    this.network = network;
    this.desks = desks;
    this.hands = hands;
  }

  @GetMapping(CashlessPage.HERE)
  String show(
      @RequestParam(name = "thang", required = false) @Nullable String month,
      Actor actor,
      Model model) {
    model.addAttribute("page", page(month, actor));
    return "clearing/cashless";
  }

  @GetMapping(CashlessPage.HERE + ".csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(name = "thang", required = false) @Nullable String month, Actor actor) {
    CashlessPage page = page(month, actor);
    StringBuilder csv = new StringBuilder("\uFEFF");
    for (List<Object> row : rows(page, hands.vietnamese())) {
      StringJoiner line = new StringJoiner(",", "", "\n");
      row.forEach(cell ->
          line.add(
              cell instanceof String text
                  ? "\"" + text.replace("\"", "\"\"") + "\""
                  : cell.toString()));
      csv.append(line);
    }
    return Downloads.file(
        name(page) + ".csv", CSV, csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(CashlessPage.HERE + ".xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam(name = "thang", required = false) @Nullable String month, Actor actor) {
    CashlessPage page = page(month, actor);
    Words words = hands.vietnamese();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet(words.t("clearing.cashless"));
      for (List<Object> row : rows(page, words)) {
        book.row(row.toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Downloads.file(name(page) + ".xlsx", Downloads.XLSX, bytes.toByteArray());
  }

  /** Papers are Vietnamese whoever takes them. */
  private static List<List<Object>> rows(CashlessPage page, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(COLUMNS.stream().map(column -> words.t(column)).toList()));
    for (CashlessPage.Line line : page.lines()) {
      CashlessShare.Figures figures = line.share().figures();
      rows.add(
          List.of(
              page.chosen(),
              line.share().programme().programmeCode(),
              line.commune(),
              figures.people(),
              figures.opened(),
              figures.active(),
              figures.byAccount().count(),
              figures.byAccount().total().dong(),
              figures.paid().count(),
              figures.paid().total().dong()));
    }
    return rows;
  }

  private static String name(CashlessPage page) {
    return "khong-tien-mat-" + page.chosen();
  }

  /** A month of which nothing is known is as the newest. */
  private CashlessPage page(@Nullable String wanted, Actor actor) {
    List<LocalDate> months = shares.months();
    LocalDate month =
        months.stream()
            .filter(each -> each.toString().substring(0, 7).equals(wanted))
            .findFirst()
            .orElse(months.isEmpty() ? null : months.getFirst());
    List<CashlessShare> found = month == null ? List.of() : shares.of(month, actor, desks.today());
    return new CashlessPage(
        month,
        months.stream().map(CashlessController::choice).toList(),
        found.stream()
            .map(share -> new CashlessPage.Line(share, commune(share.commune())))
            .toList(),
        shares.sum(found));
  }

  private static Choice choice(LocalDate month) {
    return new Choice(
        month.toString().substring(0, 7), month.getMonthValue() + "/" + month.getYear());
  }

  private String commune(String code) {
    return network.commune(code, desks.today()).map(Commune::fullName).orElse(code);
  }
}
