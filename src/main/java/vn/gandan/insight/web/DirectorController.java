package vn.gandan.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.custody.Holder;
import vn.gandan.dossier.OfficeDay;
import vn.gandan.dossier.Status;
import vn.gandan.insight.Day;
import vn.gandan.insight.Insight;
import vn.gandan.insight.InsightRefusal;
import vn.gandan.insight.Lying;
import vn.gandan.insight.Scope;
import vn.gandan.insight.web.DayPage.KindLine;
import vn.gandan.insight.web.DayPage.StatusLine;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.LanguageChoice;
import vn.gandan.ui.Texts;

/** Một ngày của giám đốc: numbers, each of which opens its rows. */
@Controller
@RequestMapping("/giam-doc")
@Allowed({Role.DIRECTOR, Role.PROVINCE_OFFICE, Role.AUDITOR})
class DirectorController {
  private static final int MOST_PAGES = 1_000;

  private final Insight insight;
  private final RowsSource source;
  private final Texts texts;
  private final LanguageChoice languages;

  DirectorController(Insight insight, RowsSource source, Texts texts, LanguageChoice languages) {
    this.insight = insight;
    this.source = source;
    this.texts = texts;
    this.languages = languages;
  }

  /**
   * The numbers.
   *
   * @param office only for the province's own accounts
   */
  @GetMapping
  String day(
      @RequestParam(name = "don-vi", required = false) @Nullable UUID office,
      Actor actor,
      Model model) {
    Scope scope = Scope.of(actor, office);
    Day day = insight.day(scope);
    model.addAttribute(
        "page",
        new DayPage(
            day,
            scope.office() == null ? null : insight.unitName(scope.office()),
            actor.role() != Role.DIRECTOR,
            query(scope, actor),
            statuses(day),
            kinds(day)));
    return "insight/day";
  }

  /**
   * The rows behind one number.
   *
   * @param status only of open dossiers, by its national code
   * @param kind only of places, by their kind
   * @param page from 0
   */
  @GetMapping("/{topic}")
  String rows(
      @PathVariable String topic,
      @RequestParam(name = "don-vi", required = false) @Nullable UUID office,
      @RequestParam(name = "trang-thai", required = false) @Nullable Integer status,
      @RequestParam(name = "loai", required = false) @Nullable String kind,
      @RequestParam(name = "trang", defaultValue = "0") int page,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    RowsSource.Asked asked = asked(topic, office, status, kind, actor);
    int from = Math.clamp(page, 0, MOST_PAGES);
    Rows words = words(request, actor);
    RowsSource.Slice slice = source.slice(asked, from, words);
    String here = "/giam-doc/" + topic;
    String query = query(asked.scope(), actor, status, kind);
    model.addAttribute(
        "page",
        new RowsPage(
            title(asked, request),
            asked.scope().office() == null ? null : insight.unitName(asked.scope().office()),
            slice.total(),
            source.head(asked, words),
            slice.rows(),
            here + "/csv" + query,
            "/giam-doc" + query(asked.scope(), actor),
            from == 0 ? null : here + paged(query, from - 1),
            slice.total() > (from + 1L) * RowsSource.PAGE ? here + paged(query, from + 1) : null));
    return "insight/rows";
  }

  /** All rows behind one number as a file, at most 5,000. */
  @GetMapping("/{topic}/csv")
  ResponseEntity<byte[]> file(
      @PathVariable String topic,
      @RequestParam(name = "don-vi", required = false) @Nullable UUID office,
      @RequestParam(name = "trang-thai", required = false) @Nullable Integer status,
      @RequestParam(name = "loai", required = false) @Nullable String kind,
      Actor actor,
      HttpServletRequest request) {
    RowsSource.Asked asked = asked(topic, office, status, kind, actor);
    Rows words = words(request, actor);
    byte[] bytes = RowsFile.of(source.head(asked, words), source.all(asked, words));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("giam-doc-" + topic + ".csv")
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }

  /** What one hand holds. */
  @GetMapping("/o-dau/{kind}/{id}")
  String held(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam(name = "don-vi", required = false) @Nullable UUID office,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    Scope scope = Scope.of(actor, office);
    Lying place =
        insight.lying(scope).stream()
            .filter(each -> is(each.load().holder(), kind, id))
            .findFirst()
            .orElseThrow(DirectorController::noSuchRows);
    Rows words = words(request, actor);
    RowsSource.Slice slice = source.held(scope, place.load().holder(), words);
    String query = query(scope, actor);
    model.addAttribute(
        "page",
        new RowsPage(
            text(request, "insight.place." + place.kind()) + ": " + place.name(),
            place.unit(),
            slice.total(),
            words.thingHead(),
            slice.rows(),
            null,
            "/giam-doc/o-dau" + query,
            null,
            null));
    return "insight/rows";
  }

  private static boolean is(Holder holder, String kind, UUID id) {
    return holder.kind().equals(kind) && holder.id().equals(id);
  }

  private RowsSource.Asked asked(
      String topic,
      @Nullable UUID office,
      @Nullable Integer status,
      @Nullable String kind,
      Actor actor) {
    Topic known = Topic.of(topic).orElseThrow(DirectorController::noSuchRows);
    Scope scope = Scope.of(actor, office);
    // One office's staff is its director's to know; the list of all is the province's.
    if (known.ofTheNetwork() && scope.office() != null) {
      throw noSuchRows();
    }
    if (kind != null && (known != Topic.PLACES || !texts.has("insight.place." + kind))) {
      throw noSuchRows();
    }
    return new RowsSource.Asked(known, scope, status(status), kind);
  }

  private static @Nullable Status status(@Nullable Integer code) {
    return code == null
        ? null
        : Arrays.stream(Status.values())
            .filter(status -> status.code() == code && !status.isFinal())
            .findFirst()
            .orElseThrow(DirectorController::noSuchRows);
  }

  private static RefusedException noSuchRows() {
    return new RefusedException(new InsightRefusal.NoSuchRows());
  }

  private String title(RowsSource.Asked asked, HttpServletRequest request) {
    String topic = text(request, "insight.topic." + asked.topic().key());
    Status status = asked.status();
    if (asked.kind() != null) {
      return topic + ": " + text(request, "insight.place." + asked.kind());
    }
    return status == null ? topic : topic + ": " + text(request, "dossier.status." + status.code());
  }

  private String text(HttpServletRequest request, String key) {
    return texts.text(languages.of(request), key);
  }

  private Rows words(HttpServletRequest request, Actor actor) {
    return new Rows(texts, languages.of(request), insight, actor.role());
  }

  /** A director's own office needs no naming. */
  private static String query(Scope scope, Actor actor) {
    return query(scope, actor, null, null);
  }

  private static String query(
      Scope scope, Actor actor, @Nullable Integer status, @Nullable String kind) {
    List<String> parts = new ArrayList<>();
    if (scope.office() != null && actor.role() != Role.DIRECTOR) {
      parts.add("don-vi=" + scope.office());
    }
    if (status != null) {
      parts.add("trang-thai=" + status);
    }
    if (kind != null) {
      parts.add("loai=" + kind);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String paged(String query, int page) {
    return (query.isEmpty() ? "?" : query + "&") + "trang=" + page;
  }

  private static List<StatusLine> statuses(Day day) {
    Map<Status, StatusLine> lines = new TreeMap<>();
    for (OfficeDay each : day.statuses()) {
      lines.merge(
          each.status(),
          new StatusLine(each.status(), each.dossiers(), each.late(), each.idle()),
          (one, more) ->
              new StatusLine(
                  one.status(),
                  one.dossiers() + more.dossiers(),
                  one.late() + more.late(),
                  one.idle() + more.idle()));
    }
    return List.copyOf(lines.values());
  }

  private static List<KindLine> kinds(Day day) {
    Map<String, KindLine> lines = new TreeMap<>();
    for (Lying each : day.places()) {
      lines.merge(
          each.kind(),
          new KindLine(each.kind(), 1, each.load().things(), each.days()),
          (one, more) ->
              new KindLine(
                  one.kind(),
                  one.places() + more.places(),
                  one.things() + more.things(),
                  Math.max(one.oldestDays(), more.oldestDays())));
    }
    return List.copyOf(lines.values());
  }
}
