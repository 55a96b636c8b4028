package vn.gandan.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * All reasons of this program. Writes them into each province's book before the first request, and
 * stops the start if two modules bring one code or if a book holds what no module brings.
 */
@Component
class Reasons implements SmartInitializingSingleton {
  private final Map<String, Reason> byCode = new TreeMap<>();
  private final ReasonTable table;
  private final Provinces provinces;

  Reasons(List<ReasonBook> books, ReasonTable table, Provinces provinces) {
    this.table = table;
    this.provinces = provinces;
    for (ReasonBook book : books) {
      for (Reason reason : book.reasons()) {
        if (byCode.put(reason.code(), reason) != null) {
          throw new IllegalStateException("two modules bring the reason " + reason.code());
        }
      }
    }
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (Province province : provinces.all()) {
      ProvinceRoute.in(province, () -> enter(province));
    }
  }

  private boolean enter(Province province) {
    Set<ReasonTable.Line> ours =
        byCode.values().stream().flatMap(Reasons::lines).collect(Collectors.toSet());
    Set<ReasonTable.Line> theirs = table.all();
    Set<String> unknown = new TreeSet<>();
    for (ReasonTable.Line line : theirs) {
      if (!ours.contains(line)) {
        unknown.add(line.code());
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "the ledger of province "
              + province.code()
              + " holds reasons that no module of this program brings: "
              + unknown);
    }
    ours.removeAll(theirs);
    table.add(ours);
    return true;
  }

  private static Stream<ReasonTable.Line> lines(Reason reason) {
    return reason.ways().stream()
        .flatMap(way ->
            reason.reversible()
                ? Stream.of(line(reason, way, false), line(reason, way.mirrored(), true))
                : Stream.of(line(reason, way, false)));
  }

  private static ReasonTable.Line line(Reason reason, Reason.Way way, boolean reverses) {
    return new ReasonTable.Line(reason.code(), way.debit().name(), way.credit().name(), reverses);
  }

  /**
   * @throws IllegalStateException if a module posts for a reason that nobody registered
   */
  void mustKnow(Transfer transfer) {
    Reason registered = byCode.get(transfer.reason().code());
    Reason.Way way = Reason.way(transfer.debit().purpose(), transfer.credit().purpose());
    if (registered == null || !registered.ways().contains(way)) {
      throw new IllegalStateException(
          "nobody registered the reason %s from %s to %s"
              .formatted(transfer.reason().code(), way.credit(), way.debit()));
    }
  }

  /** A reason by its code; every one in the book is registered, or the start would have stopped. */
  Reason of(String code) {
    return Objects.requireNonNull(byCode.get(code), code);
  }
}
