package vn.gandan.cashdesk.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.OfficeSum;

/** Tiền mặt toàn tỉnh: the cash of every office, from the same accounts that its own pages show. */
public record CashOverview(List<Line> lines) {
  static final Set<AccountPurpose> CASH =
      EnumSet.of(AccountPurpose.TILL_CASH, AccountPurpose.VAULT_CASH, AccountPurpose.TRANSIT);

  /** One office. */
  public record Line(String office, Map<AccountPurpose, Long> sums) {
    public Vnd of(AccountPurpose purpose) {
      return new Vnd(sums.getOrDefault(purpose, 0L));
    }

    public Vnd total() {
      return new Vnd(sums.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  /** Offices by name; those without cash are left out. */
  static CashOverview of(Collection<OfficeSum> sums, Function<UUID, String> name) {
    Map<UUID, Map<AccountPurpose, Long>> byOffice = new HashMap<>();
    for (OfficeSum sum : sums) {
      byOffice
          .computeIfAbsent(sum.office(), _ -> new EnumMap<>(AccountPurpose.class))
          .put(sum.purpose(), sum.amount());
    }
    return new CashOverview(
        byOffice.entrySet().stream()
            .map(each -> new Line(name.apply(each.getKey()), each.getValue()))
            .sorted(Comparator.comparing(Line::office))
            .toList());
  }

  public Vnd total(AccountPurpose purpose) {
    return new Vnd(lines.stream().mapToLong(line -> line.of(purpose).dong()).sum());
  }

  public Vnd total() {
    return new Vnd(lines.stream().mapToLong(line -> line.total().dong()).sum());
  }
}
