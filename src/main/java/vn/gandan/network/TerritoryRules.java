package vn.gandan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gandan.kernel.Source;
import vn.gandan.network.TerritoryRows.CommuneRow;
import vn.gandan.network.TerritoryRows.RosterRow;
import vn.gandan.sheet.Fault;

/** What must hold between the rows of a file of communes; decides, writes nothing. */
@Source({"NQ 202/2025/QH15", "QĐ 19/2025/QĐ-TTg"})
final class TerritoryRules {
  private TerritoryRules() {}

  /** A complaint about one row: the file's name is added by whoever reads it. */
  record Complaint(long line, String column, Fault.Reason reason, String value) {}

  /**
   * Judges a file of communes as a whole.
   *
   * @param prefixes province by the first two digits of postal codes
   * @param rosters of the provinces that the file is about
   */
  static List<Complaint> judge(
      List<CommuneRow> rows,
      Set<String> provinces,
      Map<String, String> prefixes,
      List<RosterRow> rosters) {
    List<Complaint> complaints = new ArrayList<>();
    for (CommuneRow row : rows) {
      if (!provinces.contains(row.province())) {
        complaints.add(
            new Complaint(row.line(), "province", Fault.Reason.UNKNOWN_REFERENCE, row.province()));
      }
      if (row.postalCode() != null
          && !row.province().equals(prefixes.get(row.postalCode().substring(0, 2)))) {
        complaints.add(
            new Complaint(row.line(), "postal_code", Fault.Reason.FORM, row.postalCode()));
      }
    }
    complaints.addAll(postalCodesOfTwo(rows));
    complaints.addAll(overlaps(rows));
    complaints.addAll(wrongCounts(rows, rosters));
    return complaints;
  }

  private static List<Complaint> postalCodesOfTwo(List<CommuneRow> rows) {
    Map<String, String> owner = new HashMap<>();
    List<Complaint> complaints = new ArrayList<>();
    for (CommuneRow row : rows) {
      String postal = row.postalCode();
      if (postal != null && !owner.computeIfAbsent(postal, _ -> row.code()).equals(row.code())) {
        complaints.add(new Complaint(row.line(), "postal_code", Fault.Reason.TWICE, postal));
      }
    }
    return complaints;
  }

  /** Two names of one commune at one time, or one commune in two provinces. */
  private static List<Complaint> overlaps(List<CommuneRow> rows) {
    Map<String, List<CommuneRow>> byCode = new TreeMap<>();
    rows.forEach(row -> byCode.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row));
    List<Complaint> complaints = new ArrayList<>();
    for (List<CommuneRow> names : byCode.values()) {
      names.sort(Comparator.comparing(CommuneRow::from));
      for (int i = 1; i < names.size(); i++) {
        CommuneRow before = names.get(i - 1);
        CommuneRow after = names.get(i);
        if (before.openOn(after.from())) {
          complaints.add(
              new Complaint(
                  after.line(), "valid_from", Fault.Reason.PERIOD, after.from().toString()));
        }
        if (!before.province().equals(after.province())) {
          complaints.add(
              new Complaint(after.line(), "province", Fault.Reason.TWICE, after.province()));
        }
      }
    }
    return complaints;
  }

  /** The number of open units by kind is the law's on every day on which the file changes one. */
  private static List<Complaint> wrongCounts(List<CommuneRow> rows, List<RosterRow> rosters) {
    Map<String, List<CommuneRow>> byProvince = new TreeMap<>();
    rows.forEach(
        row -> byProvince.computeIfAbsent(row.province(), _ -> new ArrayList<>()).add(row));
    List<Complaint> complaints = new ArrayList<>();
    byProvince.forEach((province, communes) ->
        communes.stream()
            .map(CommuneRow::from)
            .distinct()
            .sorted()
            .forEach(day ->
                rosters.stream()
                    .filter(roster -> roster.province().equals(province))
                    .filter(roster -> roster.covers(day))
                    .filter(roster -> !countsAre(roster, communes, day))
                    .map(roster -> shortOrLong(roster, communes, day))
                    .forEach(complaints::add)));
    return complaints;
  }

  private static boolean countsAre(RosterRow roster, List<CommuneRow> communes, LocalDate day) {
    return open(communes, day, Commune.Kind.XA) == roster.xa()
        && open(communes, day, Commune.Kind.PHUONG) == roster.phuong()
        && open(communes, day, Commune.Kind.DAC_KHU) == roster.dacKhu();
  }

  private static Complaint shortOrLong(RosterRow roster, List<CommuneRow> communes, LocalDate day) {
    long found = communes.stream().filter(row -> row.openOn(day)).count();
    String value = roster.province() + " " + day + ": " + found + " / " + roster.total();
    return new Complaint(0, "province", Fault.Reason.ROSTER, value);
  }

  private static long open(List<CommuneRow> communes, LocalDate day, Commune.Kind kind) {
    return communes.stream().filter(row -> row.kind() == kind && row.openOn(day)).count();
  }
}
