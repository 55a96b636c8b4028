package vn.gandan.benefit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.Text;
import vn.gandan.operation.OperationDoor;
import vn.gandan.party.Reading;

/**
 * Những khoản phải chi cho một người: what is owed to whoever stands at the counter, found by exact
 * numbers and never by browsing. Every look is written down before anything is shown: call what
 * takes a {@link Reading} outside of transactions.
 */
@Service
public class Dues {
  /** How many stand on one page of a longer list. */
  public static final int PAGE = 50;

  /** Older rounds are history, and not what somebody comes for. */
  private static final int MONTHS_BACK = 13;

  private final DueTable dues;
  private final LineReadings readings;
  private final KinTable kin;
  private final InstantSource clock;

  Dues(DueTable dues, LineReadings readings, KinTable kin, InstantSource clock) {
    this.dues = dues;
    this.readings = readings;
    this.kin = kin;
    this.clock = clock;
  }

  /** What the person with this number receives, the latest month first; at most 200. */
  public List<Due> ofNumber(String citizenNumber, Reading reading) {
    return shown(dues.byNumber(citizenNumber, since()), reading);
  }

  /** What the payers' lists let the person with this number collect for others; at most 200. */
  public List<Due> collectedBy(String citizenNumber, Reading reading) {
    return shown(dues.byProxy(citizenNumber, since()), reading);
  }

  /** What these receive, the latest month first; at most 200. */
  public List<Due> ofBeneficiaries(Collection<UUID> beneficiaries, Reading reading) {
    return beneficiaries.isEmpty()
        ? List.of()
        : shown(dues.byBeneficiaries(beneficiaries, since()), reading);
  }

  /**
   * A page of a longer list.
   *
   * @param dues at most {@link #PAGE}
   * @param next where the next page goes on; null on the last one
   */
  public record Page(List<Due> dues, @Nullable UUID next) {}

  /**
   * What these have not been paid and waits at these points, by name.
   *
   * @param after the last that was seen; null at first
   */
  public Page waiting(
      Collection<UUID> beneficiaries,
      Collection<UUID> points,
      @Nullable UUID after,
      Reading reading) {
    if (beneficiaries.isEmpty() || points.isEmpty()) {
      return new Page(List.of(), null);
    }
    List<Due> found = dues.waiting(beneficiaries, points, after, since());
    List<Due> page = shown(found.stream().limit(PAGE).toList(), reading);
    return new Page(page, found.size() > PAGE ? page.getLast().id() : null);
  }

  /** What whoever has this number of a payer's receives; at most 200. */
  public List<Due> ofBeneficiaryNo(String beneficiaryNo, Reading reading) {
    return ofBeneficiaries(dues.beneficiaries(Text.nfc(beneficiaryNo.strip())), reading);
  }

  /** What a courier carries; at most 500. */
  public List<Due> carried(UUID shift, Reading reading) {
    return shown(dues.heldBy(shift), reading);
  }

  /** For a decision, inside of an operation: nothing of the person is shown. */
  public Optional<Due> find(UUID duty) {
    return dues.of(List.of(duty)).stream().findFirst();
  }

  /** For a decision: for whom the payers' lists let this number collect on a day; at most 200. */
  public Set<UUID> listedReceivers(String proxyNumber, LocalDate day) {
    return dues.collectedBy(proxyNumber, since(), day);
  }

  /** For a decision: what these come to, in đồng. */
  public long total(Collection<UUID> duties) {
    return duties.isEmpty() ? 0 : dues.total(duties);
  }

  /**
   * Whether staff of the post declared this number as their own or that of somebody close to them
   * (người nhà nhân viên): such people collect for nobody else.
   */
  public boolean isOfStaff(String citizenNumber) {
    return kin.declared(citizenNumber);
  }

  private List<Due> shown(List<Due> found, Reading reading) {
    readings.add(reading, found.stream().map(due -> due.duty().line()).toList());
    return found;
  }

  private LocalDate since() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE).minusMonths(MONTHS_BACK);
  }
}
