package vn.gandan.insight.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.OfficeNeed;
import vn.gandan.dossier.Status;
import vn.gandan.insight.Gap;
import vn.gandan.insight.Insight;
import vn.gandan.insight.Lying;
import vn.gandan.insight.ShelfRules;
import vn.gandan.insight.Unclaimed;
import vn.gandan.insight.web.RowsPage.Cell;
import vn.gandan.insight.web.RowsPage.Row;
import vn.gandan.kernel.Role;
import vn.gandan.network.Colleague;
import vn.gandan.network.Coverage;
import vn.gandan.network.Office;
import vn.gandan.network.ServicePoint;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;
import vn.gandan.ui.Tone;

/** Writes rows in the reader's language: each kind of row has its own columns. */
record Rows(Texts texts, Language language, Insight insight, Role reader) {
  private static final long OLD = 3;

  private String t(String key, Object... args) {
    return texts.text(language, key, args);
  }

  private List<String> head(String... columns) {
    List<String> head = new ArrayList<>();
    for (String column : columns) {
      head.add(t("insight.column." + column));
    }
    return head;
  }

  List<String> dossierHead() {
    return head("dossier", "procedure", "status", "since", "due", "office", "agency");
  }

  Row dossier(Dossier dossier) {
    UUID answers =
        dossier.status() == Status.FINISHED ? dossier.returnUnit() : dossier.helpedUnit();
    return row(
        dossierHead(),
        code(dossier),
        plain(dossier.procedureCode()),
        new Value(
            t("dossier.status." + dossier.status().code()),
            null,
            dossier.late() ? Tone.BAD : Tone.ACTIVE),
        plain(moment(dossier.since())),
        plain(due(dossier)),
        plain(insight.unitName(answers)),
        plain(insight.unitName(dossier.agencyId())));
  }

  private String due(Dossier dossier) {
    if (dossier.late()) {
      return t("insight.late-by-supplement");
    }
    return dossier.dueAt() == null ? "–" : moment(dossier.dueAt());
  }

  List<String> unclaimedHead() {
    return head("dossier", "thing", "desk", "since", "days", "next", "office");
  }

  Row unclaimed(Unclaimed each) {
    Tone tone =
        switch (each.next()) {
          case ShelfRules.Next.CALL -> Tone.ACTIVE;
          case ShelfRules.Next.CALL_AGAIN, ShelfRules.Next.VISIT -> Tone.CARE;
          case ShelfRules.Next.ASK_AGENCY -> Tone.BAD;
        };
    return row(
        unclaimedHead(),
        code(each.dossier()),
        plain(each.holding().thing().code().value()),
        plain(each.desk()),
        plain(moment(each.holding().since())),
        plain(Long.toString(each.days())),
        new Value(t("insight.next." + each.next().name()), null, tone),
        plain(each.office()));
  }

  List<String> gapHead() {
    return head("kind", "thing", "dossier", "since", "days", "office", "other");
  }

  Row gap(Gap gap) {
    return row(
        gapHead(),
        new Value(t("custody.discrepancy." + gap.discrepancy().kind().code()), null, Tone.BAD),
        plain(gap.discrepancy().thing().code().value()),
        gap.dossier() == null ? plain("–") : code(gap.dossier()),
        plain(moment(gap.discrepancy().openedAt())),
        plain(Long.toString(gap.days())),
        plain(gap.office()),
        plain(gap.other()));
  }

  List<String> needHead() {
    return head("since", "days", "words", "procedure", "office");
  }

  Row need(OfficeNeed each) {
    String procedure = each.need().procedureCode();
    return row(
        needHead(),
        plain(moment(each.need().notedAt())),
        plain(Long.toString(insight.days(each.need().notedAt()))),
        plain(each.need().words()),
        procedure == null ? plain("–") : new Value(procedure, "/thu-tuc/" + procedure, null),
        plain(insight.unitName(each.office())));
  }

  List<String> placeHead() {
    return head("where", "kind", "office", "things", "days");
  }

  Row place(Lying each, String query) {
    Holder holder = each.load().holder();
    String kind = t("insight.place." + each.kind());
    return row(
        placeHead(),
        new Value(
            each.name().equals("–") ? kind : each.name(),
            "/giam-doc/o-dau/" + holder.kind() + "/" + holder.id() + query,
            null),
        plain(kind),
        plain(each.unit()),
        plain(Long.toString(each.load().things())),
        new Value(Long.toString(each.days()), null, each.days() > OLD ? Tone.CARE : null));
  }

  List<String> staffHead() {
    return head("staff-code", "name", "post", "point", "office");
  }

  Row colleague(Colleague each) {
    Coverage.PostKind post = each.post();
    return row(
        staffHead(),
        plain(each.staffCode()),
        plain(each.name()),
        post == null
            ? new Value(t("insight.staff.unassigned"), null, Tone.CARE)
            : plain(t("insight.staff." + post.name())),
        plain(orDash(each.point())),
        plain(orDash(each.office())));
  }

  List<String> officeHead() {
    return head("office", "commune");
  }

  Row office(Office office) {
    return row(
        officeHead(),
        new Value(office.name(), "/giam-doc?don-vi=" + office.officeId(), null),
        new Value(office.communeCode(), "/diem-phuc-vu/" + office.communeCode(), null));
  }

  List<String> pointHead() {
    return head("point", "address", "commune", "office");
  }

  Row point(ServicePoint point) {
    return row(
        pointHead(),
        plain(point.name()),
        plain(point.address()),
        new Value(point.communeCode(), "/diem-phuc-vu/" + point.communeCode(), null),
        plain(insight.unitName(point.officeId())));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }

  List<String> thingHead() {
    return head("thing", "kind", "dossier", "since", "days");
  }

  Row thing(Holding held, Map<UUID, Dossier> dossiers) {
    Dossier dossier = dossiers.get(held.thing().id());
    long days = insight.days(held.since());
    return row(
        thingHead(),
        plain(held.thing().code().value()),
        plain(t("custody.thing." + held.thing().kind().code())),
        dossier == null ? plain("–") : code(dossier),
        plain(moment(held.since())),
        new Value(Long.toString(days), null, days > OLD ? Tone.CARE : null));
  }

  /** A cell without its heading. */
  private record Value(String text, @Nullable String href, @Nullable Tone tone) {}

  /**
   * Directors open it at their counter; who belongs to no office sees its way as the public does.
   */
  private Value code(Dossier dossier) {
    String page =
        reader == Role.DIRECTOR ? "/quay/ho-so/" + dossier.code() : "/t/" + dossier.token();
    return new Value(dossier.code(), page, null);
  }

  private static Value plain(String text) {
    return new Value(text, null, null);
  }

  private static Row row(List<String> head, Value... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      cells.add(new Cell(head.get(i), values[i].text(), values[i].href(), values[i].tone()));
    }
    return new Row(cells);
  }

  private String moment(Instant instant) {
    return t("insight.moment", instant);
  }
}
