package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Chi trả an sinh: the rounds of the current province. */
@Service
public class Benefits {
  private final RoundTable rounds;
  private final KinTable kin;
  private final RateTable rates;

  Benefits(RoundTable rounds, KinTable kin, RateTable rates) {
    this.rounds = rounds;
    this.kin = kin;
    this.rates = rates;
  }

  /** What law and the province fix on this day. */
  public Rates rates(LocalDate on) {
    return rates.on(on);
  }

  /** The newest first, at most 200. */
  public List<Round> rounds() {
    return rounds.recent();
  }

  public Optional<Round> round(UUID round) {
    return rounds.find(round);
  }

  /** Who works at an office, and whom they have declared so far; at most 500. */
  public List<DeclaredStaff> staffOf(UUID office, LocalDate on) {
    return kin.staffOf(office, on);
  }
}
