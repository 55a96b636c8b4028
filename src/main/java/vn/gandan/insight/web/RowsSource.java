package vn.gandan.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.dossier.DayQuestion;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.OfficeDay;
import vn.gandan.dossier.Status;
import vn.gandan.insight.Insight;
import vn.gandan.insight.Lying;
import vn.gandan.insight.Scope;
import vn.gandan.insight.web.RowsPage.Row;
import vn.gandan.network.Coverage;

/** Finds the rows behind a number, a hundred at a time, with the number that they add up to. */
@Component
class RowsSource {
  static final int PAGE = 100;
  private static final int MOST_IN_A_FILE = 5_000;

  private final Insight insight;
  private final Dossiers dossiers;

  RowsSource(Insight insight, Dossiers dossiers) {
    this.insight = insight;
    this.dossiers = dossiers;
  }

  /**
   * Which number, and whose.
   *
   * @param kind only places of that kind; null for all
   */
  record Asked(Topic topic, Scope scope, @Nullable Status status, @Nullable String kind) {}

  /** A page of rows out of so many. */
  record Slice(List<Row> rows, long total) {}

  List<String> head(Asked asked, Rows words) {
    return switch (asked.topic()) {
      case OPEN, LATE, IDLE -> words.dossierHead();
      case UNCLAIMED -> words.unclaimedHead();
      case DISCREPANCIES -> words.gapHead();
      case NEEDS -> words.needHead();
      case PLACES -> words.placeHead();
      case STAFF, STAFF_CENTRE, STAFF_ADJACENT_POINT, STAFF_POINT, UNASSIGNED -> words.staffHead();
      case OFFICES, LEADERLESS -> words.officeHead();
      case POINTS, CENTRES -> words.pointHead();
    };
  }

  Slice slice(Asked asked, int page, Rows words) {
    Scope scope = asked.scope();
    return switch (asked.topic()) {
      case OPEN, LATE, IDLE ->
          new Slice(
              dossiers.ofDay(question(asked), page).stream().map(words::dossier).toList(),
              total(asked));
      case NEEDS ->
          new Slice(
              dossiers.needs(scope.office(), page).stream().map(words::need).toList(),
              dossiers.needCounts(scope.office()).values().stream()
                  .mapToLong(Long::longValue)
                  .sum());
      case UNCLAIMED -> cut(insight.unclaimed(scope), page, words::unclaimed);
      case DISCREPANCIES -> cut(insight.gaps(scope), page, words::gap);
      case PLACES -> {
        String query = scope.office() == null ? "" : "?don-vi=" + scope.office();
        List<Lying> lying =
            insight.lying(scope).stream()
                .filter(each -> asked.kind() == null || asked.kind().equals(each.kind()))
                .toList();
        yield cut(lying, page, each -> words.place(each, query));
      }
      case STAFF -> staff(Coverage.Group.ALL, page, words);
      case STAFF_CENTRE -> staff(Coverage.Group.CENTRE, page, words);
      case STAFF_ADJACENT_POINT -> staff(Coverage.Group.ADJACENT_POINT, page, words);
      case STAFF_POINT -> staff(Coverage.Group.POINT, page, words);
      case UNASSIGNED -> staff(Coverage.Group.UNASSIGNED, page, words);
      case OFFICES -> cut(insight.offices(), page, words::office);
      case LEADERLESS -> cut(insight.officesWithoutDirector(), page, words::office);
      case POINTS -> cut(insight.points(), page, words::point);
      case CENTRES -> cut(insight.centres(), page, words::point);
    };
  }

  private Slice staff(Coverage.Group group, int page, Rows words) {
    return new Slice(
        insight.colleagues(group, page).stream().map(words::colleague).toList(),
        insight.coverage().staff(group));
  }

  /** All rows for a file, at most {@value #MOST_IN_A_FILE}. */
  List<Row> all(Asked asked, Rows words) {
    List<Row> rows = new ArrayList<>();
    for (int page = 0; page < MOST_IN_A_FILE / PAGE; page++) {
      Slice slice = slice(asked, page, words);
      rows.addAll(slice.rows());
      if (slice.rows().size() < PAGE) {
        break;
      }
    }
    return rows;
  }

  Slice held(Scope scope, Holder holder, Rows words) {
    List<Holding> held = insight.heldBy(scope, holder);
    Map<UUID, Dossier> found = insight.dossiersOf(held);
    return new Slice(held.stream().map(each -> words.thing(each, found)).toList(), held.size());
  }

  private static <T> Slice cut(List<T> all, int page, Function<T, Row> written) {
    List<Row> rows = all.stream().skip((long) page * PAGE).limit(PAGE).map(written).toList();
    return new Slice(rows, all.size());
  }

  private static DayQuestion question(Asked asked) {
    UUID office = asked.scope().office();
    Status status = asked.status();
    List<Status> statuses = status == null ? DayQuestion.open(office).statuses() : List.of(status);
    return new DayQuestion(
        office, statuses, asked.topic() == Topic.LATE, asked.topic() == Topic.IDLE);
  }

  private long total(Asked asked) {
    Status status = asked.status();
    return dossiers.day(asked.scope().office()).stream()
        .filter(line -> status == null || line.status() == status)
        .mapToLong(line -> figure(asked.topic(), line))
        .sum();
  }

  private static long figure(Topic topic, OfficeDay line) {
    if (topic == Topic.LATE) {
      return line.late();
    }
    return topic == Topic.IDLE ? line.idle() : line.dossiers();
  }
}
