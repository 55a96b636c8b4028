package vn.gandan.insight;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Discrepancy;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.custody.Load;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.OfficeDay;
import vn.gandan.dossier.Status;
import vn.gandan.network.Colleague;
import vn.gandan.network.Coverage;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/** What a director and a province must know today. The face of the module. */
@Service
public class Insight {
  private final Dossiers dossiers;
  private final Custody custody;
  private final Network network;
  private final InstantSource clock;

  Insight(Dossiers dossiers, Custody custody, Network network, InstantSource clock) {
    this.dossiers = dossiers;
    this.custody = custody;
    this.network = network;
    this.clock = clock;
  }

  /** All numbers of the first page. */
  public Day day(Scope scope) {
    Units units = units(scope);
    List<OfficeDay> statuses = dossiers.day(scope.office());
    Map<UUID, Long> unclaimed =
        countedBy(unclaimed(scope).stream().map(each -> each.dossier().returnUnit()).toList());
    Map<UUID, Long> gaps = countedBy(gapOffices(scope, units));
    Map<UUID, Long> needs = dossiers.needCounts(scope.office());
    List<OfficeFigures> rows = new ArrayList<>();
    units
        .offices()
        .forEach((office, known) ->
            rows.add(
                new OfficeFigures(
                    office,
                    known.name(),
                    sum(statuses, office, OfficeDay::dossiers),
                    sum(statuses, office, OfficeDay::late),
                    sum(statuses, office, OfficeDay::idle),
                    unclaimed.getOrDefault(office, 0L),
                    gaps.getOrDefault(office, 0L),
                    needs.getOrDefault(office, 0L))));
    List<OfficeFigures> busy =
        rows.stream()
            .filter(row -> row.anything() || scope.office() != null)
            .sorted(
                Comparator.comparingLong(OfficeFigures::late)
                    .thenComparingLong(OfficeFigures::open)
                    .reversed()
                    .thenComparing(OfficeFigures::name))
            .toList();
    return new Day(
        busy,
        rows.size() - busy.size(),
        statuses,
        lying(scope),
        scope.office() == null ? network.coverage(today()) : null);
  }

  /** What lies where, longest first. */
  public List<Lying> lying(Scope scope) {
    Units units = units(scope);
    return custody.loads(scope.office()).stream().map(load -> lying(load, units)).toList();
  }

  /** Results at the office where they are to be collected, longest first. */
  public List<Unclaimed> unclaimed(Scope scope) {
    Units units = units(scope);
    List<Holding> results = custody.results(scope.office());
    Map<UUID, Dossier> found =
        results.isEmpty()
            ? Map.of()
            : dossiers.ofThings(results.stream().map(each -> each.thing().id()).toList());
    List<Unclaimed> unclaimed = new ArrayList<>();
    for (Holding result : results) {
      Dossier dossier = found.get(result.thing().id());
      if (dossier != null && waitsHere(result, dossier, units)) {
        long days = days(result.since());
        unclaimed.add(
            new Unclaimed(
                result,
                dossier,
                units.name(dossier.returnUnit()),
                units.desk(result.holder().id()).map(NamedDesk::name).orElse("–"),
                days,
                ShelfRules.next(days)));
      }
    }
    return unclaimed;
  }

  private static boolean waitsHere(Holding result, Dossier dossier, Units units) {
    boolean carried =
        units
            .desk(result.holder().id())
            .filter(desk -> desk.desk().kind() == Desk.Kind.DEVICE)
            .isPresent();
    return dossier.status() == Status.FINISHED
        && dossier.returnUnit().equals(result.holder().unit())
        && !carried;
  }

  /** Open discrepancies, oldest first. */
  public List<Gap> gaps(Scope scope) {
    Units units = units(scope);
    List<Discrepancy> open =
        custody.openDiscrepancies().stream()
            .filter(each -> scope.covers(answering(each, units)))
            .toList();
    Map<UUID, Dossier> found =
        open.isEmpty()
            ? Map.of()
            : dossiers.ofThings(open.stream().map(each -> each.thing().id()).toList());
    return open.stream().map(each -> gap(each, units, found.get(each.thing().id()))).toList();
  }

  private Gap gap(Discrepancy each, Units units, @Nullable Dossier dossier) {
    UUID answering = answering(each, units);
    UUID other = each.foundByUnit().equals(answering) ? each.otherUnit() : each.foundByUnit();
    return new Gap(each, units.name(answering), units.name(other), dossier, days(each.openedAt()));
  }

  private List<UUID> gapOffices(Scope scope, Units units) {
    return custody.openDiscrepancies().stream()
        .map(each -> answering(each, units))
        .filter(scope::covers)
        .toList();
  }

  /** The finder; if an agency found it, the post office that had handed over. */
  private static UUID answering(Discrepancy each, Units units) {
    return units.isOffice(each.foundByUnit()) ? each.foundByUnit() : each.otherUnit();
  }

  /** What one hand holds, longest first; at most 500; empty if it is outside the scope. */
  public List<Holding> heldBy(Scope scope, Holder holder) {
    boolean known =
        custody.loads(scope.office()).stream().anyMatch(load -> load.holder().same(holder));
    return known ? custody.heldBy(holder) : List.of();
  }

  /** The dossiers of these things. */
  public Map<UUID, Dossier> dossiersOf(List<Holding> held) {
    return held.isEmpty()
        ? Map.of()
        : dossiers.ofThings(held.stream().map(each -> each.thing().id()).toList());
  }

  /** How the province is served today. */
  public Coverage coverage() {
    return network.coverage(today());
  }

  /** The people behind a number of staff, a hundred to a page. */
  public List<Colleague> colleagues(Coverage.Group group, int page) {
    return network.colleagues(group, today(), page);
  }

  public List<Office> offices() {
    return network.offices(today());
  }

  public List<Office> officesWithoutDirector() {
    return network.officesWithoutDirector(today());
  }

  /** Points of the post itself, without the desks in commune centres. */
  public List<ServicePoint> points() {
    return network.points(null, null, today()).stream()
        .filter(point -> point.level() != ServicePoint.Level.CENTRE)
        .toList();
  }

  /** The desks in commune centres. */
  public List<ServicePoint> centres() {
    return network.points(ServicePoint.Level.CENTRE, null, today());
  }

  /** Name of an office or agency. */
  public String unitName(UUID unit) {
    return Units.of(network, unit, today()).name(unit);
  }

  /** Whole days since, by dates in Việt Nam. */
  public long days(Instant since) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, OperationDoor.ZONE), today());
  }

  private Lying lying(Load load, Units units) {
    String unit = units.name(load.unit());
    long days = days(load.oldest());
    return switch (load.holder()) {
      case Holder.AtDesk(UUID desk, var _) -> {
        Optional<NamedDesk> named = units.desk(desk);
        String kind =
            named.map(each -> each.desk().kind().name().toLowerCase(Locale.ROOT)).orElse("counter");
        yield new Lying(load, kind, named.map(NamedDesk::name).orElse("–"), unit, days);
      }
      case Holder.InBag(UUID bag) -> {
        String code = custody.find(bag).map(Thing::code).map(each -> each.value()).orElse("–");
        yield new Lying(load, "bag", code, unit, days);
      }
      case Holder.Missing _ -> new Lying(load, "missing", "–", unit, days);
      case Holder.WithPerson _, Holder.OfUnit _ ->
          throw new IllegalStateException("not a hand of the post or an agency: " + load.holder());
    };
  }

  private Units units(Scope scope) {
    return Units.of(network, scope.office(), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }

  private static long sum(List<OfficeDay> lines, UUID office, ToLongFunction<OfficeDay> figure) {
    return lines.stream().filter(line -> line.office().equals(office)).mapToLong(figure).sum();
  }

  private static Map<UUID, Long> countedBy(List<UUID> offices) {
    return offices.stream()
        .collect(Collectors.groupingBy(office -> office, HashMap::new, Collectors.counting()));
  }
}
