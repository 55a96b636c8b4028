package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;

/** Chi trả không dùng tiền mặt: by programme, commune and month, as far as it concerns who asks. */
@Service
public class CashlessShares {
  private final CashlessTable table;
  private final ServedCommunes served;
  private final Network network;

  CashlessShares(CashlessTable table, ServedCommunes served, Network network) {
    this.table = table;
    this.served = served;
    this.network = network;
  }

  /**
   * Whose figures somebody sees.
   *
   * @param all of the whole province
   * @param payer the agency that pays for them; null if only the communes count
   */
  record Scope(boolean all, Set<String> communes, @Nullable UUID payer) {}

  /** Months of frozen rounds, the newest first; at most 60. */
  public List<LocalDate> months() {
    return table.months();
  }

  /**
   * The province and its auditors see all, a director the communes that the office serves, an
   * agency its commune and whom it pays for.
   *
   * @param month first day of the round's first month
   * @param today for what an office serves
   */
  public List<CashlessShare> of(LocalDate month, Actor reader, LocalDate today) {
    return table.of(month, scope(reader, today));
  }

  /** Of all rows together; people of two programmes count twice. */
  public CashlessShare.Figures sum(List<CashlessShare> rows) {
    return rows.stream()
        .map(CashlessShare::figures)
        .reduce(CashlessShare.Figures.NOTHING, CashlessShare.Figures::plus);
  }

  private Scope scope(Actor reader, LocalDate today) {
    UUID unit = reader.unitId();
    if (unit == null) {
      boolean province = reader.role() == Role.PROVINCE_OFFICE || reader.role() == Role.AUDITOR;
      return new Scope(province, Set.of(), null);
    }
    return reader.role() == Role.AGENCY_OFFICER
        ? new Scope(false, communeOf(unit, today), unit)
        : new Scope(false, served.of(unit, today), null);
  }

  private Set<String> communeOf(UUID agency, LocalDate today) {
    return network
        .agency(agency, today)
        .filter(found -> found.level() == Agency.Level.COMMUNE)
        .map(Agency::communeCode)
        .map(Set::of)
        .orElse(Set.of());
  }
}
