package vn.gandan.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.network.TerritoryRows.CommuneRow;
import vn.gandan.network.TerritoryRows.RosterRow;
import vn.gandan.network.TerritoryRules.Complaint;
import vn.gandan.sheet.Fault.Reason;

class TerritoryRulesTest {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
  private static final Set<String> PROVINCES = Set.of("22", "38");
  private static final Map<String, String> PREFIXES = Map.of("01", "22", "40", "38");

  @Test
  void aFileAsTheLawWantsItIsTakenWithoutAWord() {
    assertThat(
            judged(
                List.of(
                    commune(2, "00001", "38", Commune.Kind.XA, "40001", MERGER, null),
                    commune(3, "00002", "38", Commune.Kind.PHUONG, "40002", MERGER, null),
                    commune(4, "00003", "38", Commune.Kind.DAC_KHU, null, MERGER, null)),
                roster("38", MERGER, null, 1, 1, 1)))
        .isEmpty();
  }

  @Test
  void aCommuneOfAnUnknownProvinceIsNamedByItsLine() {
    assertThat(judged(List.of(commune(7, "00001", "99", Commune.Kind.XA, null, MERGER, null))))
        .containsExactly(new Complaint(7, "province", Reason.UNKNOWN_REFERENCE, "99"));
  }

  @Test
  void aPostalCodeBelongsToTheProvinceOfItsFirstTwoDigits() {
    assertThat(judged(List.of(commune(5, "00001", "38", Commune.Kind.XA, "01001", MERGER, null))))
        .containsExactly(new Complaint(5, "postal_code", Reason.FORM, "01001"));
    assertThat(judged(List.of(commune(5, "00001", "38", Commune.Kind.XA, "88001", MERGER, null))))
        .containsExactly(new Complaint(5, "postal_code", Reason.FORM, "88001"));
  }

  @Test
  void twoCommunesNeverShareAPostalCode() {
    assertThat(
            judged(
                List.of(
                    commune(2, "00001", "38", Commune.Kind.XA, "40001", MERGER, null),
                    commune(3, "00002", "38", Commune.Kind.XA, "40001", MERGER, null))))
        .containsExactly(new Complaint(3, "postal_code", Reason.TWICE, "40001"));
  }

  @Test
  void aCommuneKeepsItsPostalCodeUnderANewName() {
    assertThat(
            judged(
                List.of(
                    commune(2, "00001", "38", Commune.Kind.XA, "40001", MERGER, LATER),
                    commune(3, "00001", "38", Commune.Kind.PHUONG, "40001", LATER, null))))
        .isEmpty();
  }

  @Test
  void twoNamesOfOneCommuneNeverOverlapByADay() {
    assertThat(
            judged(
                List.of(
                    commune(3, "00001", "38", Commune.Kind.PHUONG, null, LATER, null),
                    commune(2, "00001", "38", Commune.Kind.XA, null, MERGER, LATER.plusDays(1)))))
        .containsExactly(new Complaint(3, "valid_from", Reason.PERIOD, "2026-09-01"));
  }

  @Test
  void aCommuneNeverMovesToAnotherProvince() {
    assertThat(
            judged(
                List.of(
                    commune(2, "00001", "38", Commune.Kind.XA, null, MERGER, LATER),
                    commune(3, "00001", "22", Commune.Kind.XA, null, LATER, null))))
        .containsExactly(new Complaint(3, "province", Reason.TWICE, "22"));
  }

  @Test
  void theNumberOfEachKindIsTheLaws() {
    List<CommuneRow> two =
        List.of(
            commune(2, "00001", "38", Commune.Kind.XA, null, MERGER, null),
            commune(3, "00002", "38", Commune.Kind.PHUONG, null, MERGER, null));
    assertThat(judged(two, roster("38", MERGER, null, 1, 1, 0))).isEmpty();
    assertThat(judged(two, roster("38", MERGER, null, 2, 0, 0)))
        .containsExactly(new Complaint(0, "province", Reason.ROSTER, "38 2025-07-01: 2 / 2"));
    assertThat(judged(two, roster("38", MERGER, null, 1, 2, 0)))
        .containsExactly(new Complaint(0, "province", Reason.ROSTER, "38 2025-07-01: 2 / 3"));
    assertThat(judged(two, roster("38", MERGER, null, 1, 1, 1)))
        .containsExactly(new Complaint(0, "province", Reason.ROSTER, "38 2025-07-01: 2 / 3"));
  }

  @Test
  void theCountHoldsOnEveryDayOnWhichTheFileChangesOne() {
    List<CommuneRow> renamed =
        List.of(
            commune(2, "00001", "38", Commune.Kind.XA, null, MERGER, LATER),
            commune(3, "00001", "38", Commune.Kind.PHUONG, null, LATER, null));
    assertThat(judged(renamed, roster("38", MERGER, null, 1, 0, 0)))
        .containsExactly(new Complaint(0, "province", Reason.ROSTER, "38 2026-09-01: 1 / 1"));
    assertThat(
            judged(
                renamed, roster("38", MERGER, LATER, 1, 0, 0), roster("38", LATER, null, 0, 1, 0)))
        .isEmpty();
  }

  @Test
  void theRosterOfAnotherProvinceSaysNothing() {
    assertThat(
            judged(
                List.of(commune(2, "00001", "38", Commune.Kind.XA, null, MERGER, null)),
                roster("22", MERGER, null, 54, 0, 0)))
        .isEmpty();
  }

  private static List<Complaint> judged(List<CommuneRow> rows, RosterRow... rosters) {
    return TerritoryRules.judge(rows, PROVINCES, PREFIXES, List.of(rosters));
  }

  private static RosterRow roster(
      String province, LocalDate from, @Nullable LocalDate to, long xa, long phuong, long dacKhu) {
    return new RosterRow(province, from, to, xa, phuong, dacKhu, "NQ 1686/NQ-UBTVQH15");
  }

  private static CommuneRow commune(
      long line,
      String code,
      String province,
      Commune.Kind kind,
      @Nullable String postalCode,
      LocalDate from,
      @Nullable LocalDate to) {
    GeoPoint point = new GeoPoint(19_800_000, 105_800_000);
    return new CommuneRow(
        line, code, province, kind, "Đông Sơn", postalCode, point, from, to, "NQ 202/2025/QH15");
  }
}
