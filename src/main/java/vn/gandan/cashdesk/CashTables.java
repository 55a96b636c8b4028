package vn.gandan.cashdesk;

import static vn.gandan.cashdesk.EvidenceTables.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gandan.till.ArguedDifference;
import vn.gandan.till.CountedRemittance;
import vn.gandan.till.Difference;
import vn.gandan.till.Proposal;
import vn.gandan.till.Remittance;

/** The tables of cash that changed hands, of what did not agree, and of what was said about it. */
final class CashTables {
  private final EvidenceTables tables;

  CashTables(EvidenceTables tables) {
    this.tables = tables;
  }

  /**
   * @param hand the shift that it is about; it stands on one side of each
   */
  void remittances(List<CountedRemittance> all, UUID hand) {
    write(all, each -> each.remittance().giver().equals(hand) ? "GIVER" : "TAKER");
  }

  /** About no hand more than about the other. */
  void remittance(CountedRemittance remittance) {
    write(List.of(remittance), _ -> "");
  }

  private void write(List<CountedRemittance> all, Function<CountedRemittance, String> side) {
    tables.table(
        "7-giao-nhan-tien.csv",
        List.of(
            "remittance",
            "side",
            "giver_desk",
            "taker_desk",
            "given_by",
            "given_by_name",
            "given_at",
            "giver_count_dong",
            "outcome",
            "ended_by",
            "ended_by_name",
            "ended_at",
            "taker_count_dong"),
        all.stream().map(each -> remittance(each, side.apply(each))).toList());
    tables.table(
        "8-dem-giao-nhan.csv",
        List.of("remittance", "denomination_dong", "giver_pieces", "taker_pieces"),
        all.stream().flatMap(CashTables::lines).toList());
  }

  private List<String> remittance(CountedRemittance each, String side) {
    Remittance remittance = each.remittance();
    return List.of(
        remittance.id().toString(),
        side,
        remittance.giverDesk().toString(),
        remittance.takerDesk().toString(),
        each.givenBy().toString(),
        tables.name(each.givenBy()),
        remittance.madeAt().toString(),
        Long.toString(remittance.offered()),
        text(remittance.outcome()),
        text(each.endedBy()),
        tables.name(each.endedBy()),
        text(each.endedAt()),
        text(remittance.counted()));
  }

  private static Stream<List<String>> lines(CountedRemittance each) {
    return each.lines().stream()
        .map(line ->
            List.of(
                each.remittance().id().toString(),
                Integer.toString(line.denomination()),
                Integer.toString(line.given()),
                text(line.taken())));
  }

  void difference(ArguedDifference difference) {
    differences(List.of(difference));
  }

  void differences(List<ArguedDifference> all) {
    tables.table(
        "9-chenh-lech.csv",
        List.of(
            "difference",
            "shift",
            "remittance",
            "amount_dong",
            "found_at",
            "disputed_by",
            "disputed_by_name",
            "disputed_at",
            "dispute",
            "outcome",
            "ended_by",
            "ended_by_name",
            "ended_at",
            "end"),
        all.stream().map(this::row).toList());
    tables.table(
        "10-de-xuat-cua-tuyen-tren.csv",
        List.of(
            "proposal",
            "difference",
            "outcome",
            "made_by",
            "made_by_name",
            "made_at",
            "words",
            "accepted",
            "answered_by",
            "answered_by_name",
            "answered_at",
            "answer"),
        all.stream().flatMap(each -> each.proposals().stream()).map(this::row).toList());
  }

  private List<String> row(ArguedDifference argued) {
    Difference difference = argued.difference();
    List<String> row = new ArrayList<>();
    row.add(difference.id().toString());
    row.add(text(difference.shift()));
    row.add(text(difference.remittance()));
    row.add(Long.toString(difference.amount()));
    row.add(difference.foundAt().toString());
    row.addAll(tables.said(argued.dispute()));
    row.add(text(difference.outcome()));
    row.addAll(tables.said(argued.end()));
    return row;
  }

  private List<String> row(Proposal each) {
    List<String> row = new ArrayList<>();
    row.add(each.id().toString());
    row.add(each.difference().toString());
    row.add(each.outcome().name());
    row.add(each.madeBy().toString());
    row.add(tables.name(each.madeBy()));
    row.add(each.madeAt().toString());
    row.add(each.words());
    row.add(text(each.accepted()));
    row.addAll(tables.said(each.answer()));
    return row;
  }
}
