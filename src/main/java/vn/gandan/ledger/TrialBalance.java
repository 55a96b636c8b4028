package vn.gandan.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All accounts of an office by kind (bảng cân đối phát sinh); the two sides are equal. */
public record TrialBalance(UUID office, List<Line> lines) {

  /** One kind of account, whoever holds it. */
  public record Line(
      AccountPurpose purpose, String subject, Unit unit, long debits, long credits) {}

  /** Whether the two sides agree for each unit. */
  public boolean balances() {
    Map<Unit, Long> rest =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    Line::unit, Collectors.summingLong(line -> line.debits() - line.credits())));
    return rest.values().stream().allMatch(each -> each == 0);
  }
}
