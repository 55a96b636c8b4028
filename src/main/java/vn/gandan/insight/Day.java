package vn.gandan.insight;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.OfficeDay;
import vn.gandan.network.Coverage;

/**
 * A day of an office or a province; every total is the sum of its rows.
 *
 * @param rows one for each office that has anything
 * @param quiet how many offices have nothing
 * @param statuses open dossiers by office and status
 * @param places what lies where
 * @param coverage of the province; null for one office
 */
public record Day(
    List<OfficeFigures> rows,
    long quiet,
    List<OfficeDay> statuses,
    List<Lying> places,
    @Nullable Coverage coverage) {

  public Day {
    rows = List.copyOf(rows);
    statuses = List.copyOf(statuses);
    places = List.copyOf(places);
  }

  public long sum(ToLongFunction<OfficeFigures> figure) {
    return rows.stream().mapToLong(figure).sum();
  }

  public long things() {
    return places.stream().mapToLong(place -> place.load().things()).sum();
  }
}
