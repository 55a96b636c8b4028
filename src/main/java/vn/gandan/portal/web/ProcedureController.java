package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.calendar.Calendar;
import vn.gandan.calendar.CounterPromise;
import vn.gandan.calendar.StepWords;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.CatalogueRefusal;
import vn.gandan.catalogue.Fee;
import vn.gandan.catalogue.Found;
import vn.gandan.catalogue.Limit;
import vn.gandan.catalogue.Procedure;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.ProvinceName;
import vn.gandan.portal.web.ProcedurePage.Case;
import vn.gandan.portal.web.ProcedurePage.FeeLine;
import vn.gandan.portal.web.ProcedurePage.PromiseLines;

/** Thủ tục hành chính: published procedures with papers, fee and time (SI-059). */
@Controller
@RequestMapping("/thu-tuc")
@Allowed(Role.ANONYMOUS)
class ProcedureController {
  private static final int SHOWN = 30;

  private final Catalogue catalogue;
  private final Calendar calendar;
  private final ServedPlaces places;
  private final PortalFrame frame;

  ProcedureController(
      Catalogue catalogue, Calendar calendar, ServedPlaces places, PortalFrame frame) {
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.places = places;
    this.frame = frame;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(name = "nhom", required = false) @Nullable String group,
      HttpServletRequest request,
      Model model) {
    LocalDate today = frame.today();
    Words words = frame.words(request);
    String typed = q == null ? "" : q.strip();
    boolean asked = !typed.isEmpty();
    List<Found> found = List.of();
    if (asked) {
      found = catalogue.search(typed, today, SHOWN);
    } else if (group != null) {
      found = catalogue.ofGroup(group, today);
    }
    model.addAttribute(
        "page",
        new ProceduresPage(
            asked ? typed : null,
            asked ? null : group,
            found.stream().map(each -> line(each, words)).toList(),
            asked || group != null ? List.of() : catalogue.groups(today),
            frame.phone()));
    return "portal/procedures";
  }

  @GetMapping("/{code}")
  String show(@PathVariable String code, HttpServletRequest request, Model model) {
    LocalDate today = frame.today();
    Words words = frame.words(request);
    Procedure procedure =
        catalogue
            .procedure(code, today)
            .orElseThrow(() -> new RefusedException(new CatalogueRefusal.NoSuchProcedure(code)));
    model.addAttribute(
        "page",
        new ProcedurePage(
            procedure,
            limit(procedure.limit(), words),
            promise(procedure, words),
            fees(procedure, today, words),
            cases(procedure),
            frame.phone()));
    return "portal/procedure";
  }

  private static ProceduresPage.Line line(Found found, Words words) {
    return new ProceduresPage.Line(
        found.code(), found.name(), found.group(), limit(found.limit(), words));
  }

  private static String limit(Limit limit, Words words) {
    return switch (limit) {
      case Limit.In(int value, Limit.Unit unit) ->
          words.count("portal.limit." + unit.name().toLowerCase(Locale.ROOT), value);
      case Limit.SameDay() -> words.t("portal.limit.same-day");
      case Limit.NotStated() -> words.t("portal.limit.not-stated");
    };
  }

  private @Nullable PromiseLines promise(Procedure procedure, Words words) {
    if (procedure.limit() instanceof Limit.NotStated) {
      return null;
    }
    CounterPromise promise =
        calendar.promiseAtCounter(procedure.code(), null, frame.clock().instant());
    return new PromiseLines(
        promise.atAgencyBy(),
        promise.legal().dueAt(),
        promise.backBy(),
        StepWords.in(words.language().locale()).tell(promise.steps()));
  }

  private List<FeeLine> fees(Procedure procedure, LocalDate today, Words words) {
    Fee.Facts facts = new Fee.Facts(Procedure.Channel.POST, 0, 1, today);
    List<FeeLine> fees = new ArrayList<>();
    for (ProvinceName province : places.served(today)) {
      Fee fee = places.in(province.code(), () -> catalogue.fee(procedure, facts));
      fees.add(new FeeLine(province.fullName(), fee(fee, words)));
    }
    boolean same = fees.stream().map(FeeLine::text).distinct().count() == 1;
    return same ? List.of(new FeeLine(null, fees.getFirst().text())) : fees;
  }

  private static String fee(Fee fee, Words words) {
    return switch (fee) {
      case Fee.Free() -> words.t("portal.fee.free");
      case Fee.Known(var total, var source) -> words.t("portal.fee.known", total, source);
      case Fee.ProvinceDecides(var shown) ->
          shown == null ? words.t("portal.fee.province") : words.t("portal.fee.shown", shown);
      case Fee.NotStated() -> words.t("portal.fee.not-stated");
    };
  }

  private static List<Case> cases(Procedure procedure) {
    Map<String, List<Procedure.Document>> cases = new LinkedHashMap<>();
    procedure
        .documents()
        .forEach(
            paper -> cases.computeIfAbsent(paper.caseName(), _ -> new ArrayList<>()).add(paper));
    return cases.entrySet().stream().map(each -> new Case(each.getKey(), each.getValue())).toList();
  }
}
