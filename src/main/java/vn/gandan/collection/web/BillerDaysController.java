package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.collection.BillDifference;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.BillerFile;
import vn.gandan.collection.CloseDifference;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.GiveBacks;
import vn.gandan.collection.Surplus;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Một ngày của đơn vị nhờ thu: our file, the biller's, and where the two differ. */
@Controller
@RequestMapping("/don-vi-nho-thu/{biller}/ngay/{day}")
class BillerDaysController {
  private final Collections collections;
  private final BillerDays days;
  private final GiveBacks givenBack;
  private final Writing writing;
  private final Access access;
  private final WorkDesks desks;
  private final Hands hands;

  BillerDaysController(
      Collections collections,
      BillerDays days,
      GiveBacks givenBack,
      Writing writing,
      Access access,
      WorkDesks desks,
      Hands hands) {
    this.collections = collections;
    this.days = days;
    this.givenBack = givenBack;
    this.writing = writing;
    this.access = access;
    this.desks = desks;
    this.hands = hands;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(
      @PathVariable UUID biller,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      Actor actor,
      Model model) {
    return page(find(biller), day, Filled.fresh(), Mistakes.NONE, actor, model);
  }

  /** A file for the biller; a day of many bills has several. */
  @GetMapping("/tep")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> file(
      @PathVariable UUID biller,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "1") int no) {
    Biller found = find(biller);
    String file =
        days.file(biller, day, no)
            .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownDayFile(day, no)));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(
                    "thu-ho-%s-%s%s.csv"
                        .formatted(found.billerCode(), day, no == 1 ? "" : "-" + no))
                .build()
                .toString())
        .body(file.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String compare(
      @PathVariable UUID biller,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after)
      throws IOException {
    Biller found = find(biller);
    Filled filled = Filled.of(operationId, request);
    Words words = hands.words(request);
    Mistakes mistakes = Mistakes.NONE;
    if (file == null || file.isEmpty() || file.stream().anyMatch(MultipartFile::isEmpty)) {
      mistakes = Mistakes.of("file", words.t("collection.mistake.file"));
    } else {
      try {
        CompareDay act = new CompareDay(filled.made(), biller, day, days.read(bytes(file)));
        mistakes =
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                act,
                CompareDay.Done.class,
                Notice.done("collection.day.compared.done"));
      } catch (RefusedException broken) {
        mistakes = Mistakes.of("file", words.refusal(broken.refusal()));
      }
      if (mistakes.none()) {
        return "redirect:" + BillerDayPage.path(biller, day);
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(found, day, filled, mistakes, actor, model);
  }

  @PostMapping("/chenh-lech/{difference}")
  @Allowed(Role.PROVINCE_OFFICE)
  String close(
      @PathVariable UUID biller,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @PathVariable UUID difference,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Biller found = find(biller);
    BillDifference known =
        days.difference(difference)
            .filter(each -> each.biller().equals(biller) && each.day().equals(day))
            .orElseThrow(() ->
                new RefusedException(new CollectionRefusal.UnknownBillDifference(difference)));
    Filled filled = Filled.of(operationId, request);
    BillDifference.Counts counts = filled.choice("counts", BillDifference.Counts.class);
    int length = filled.text("words").length();
    Mistakes mistakes;
    if (counts == null || length < 5 || length > 1_000) {
      mistakes = Mistakes.of("", hands.words(request).t("collection.mistake.close"));
    } else {
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, filled),
              new CloseDifference(known.id(), counts, filled.text("words")),
              CloseDifference.Done.class,
              Notice.done("collection.difference.closed"));
      if (mistakes.none()) {
        return "redirect:" + BillerDayPage.path(biller, day);
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(found, day, Filled.fresh(), mistakes, actor, model);
  }

  /** Where the language is switched after a form with mistakes. */
  @GetMapping("/chenh-lech/{difference}")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String again(
      @PathVariable UUID biller,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @PathVariable UUID difference) {
    find(biller);
    return "redirect:" + BillerDayPage.path(biller, day);
  }

  private static List<byte[]> bytes(List<MultipartFile> files) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (MultipartFile file : files) {
      bytes.add(file.getBytes());
    }
    return bytes;
  }

  private Biller find(UUID biller) {
    return collections
        .biller(biller)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownBiller(biller)));
  }

  private String page(
      Biller biller, LocalDate day, Filled filled, Mistakes mistakes, Actor actor, Model model) {
    model.addAttribute(
        "page",
        new BillerDayPage(
            biller,
            day,
            days.day(biller.billerId(), day),
            days.matched(biller.billerId(), day).orElse(null),
            day.isBefore(desks.today()),
            collections.files(biller.billerId()).stream()
                .filter(file -> file.day().equals(day))
                .sorted(Comparator.comparing(BillerFile::kind))
                .toList(),
            lines(days.differences(biller.billerId(), day, day)),
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "collection/day";
  }

  private List<BillerDayPage.Line> lines(List<BillDifference> differences) {
    Map<UUID, Surplus> surpluses =
        givenBack.surpluses(differences.stream().map(BillDifference::id).toList()).stream()
            .collect(Collectors.toMap(Surplus::difference, Function.identity()));
    return differences.stream()
        .map(each -> new BillerDayPage.Line(each, name(each), surpluses.get(each.id())))
        .toList();
  }

  private String name(BillDifference difference) {
    BillDifference.Ended ended = difference.ended();
    return ended == null ? "" : access.account(ended.by()).map(Account::displayName).orElse("–");
  }
}
