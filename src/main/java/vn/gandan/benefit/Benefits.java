package vn.gandan.benefit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Chi trả an sinh: the rounds of the current province. */
@Service
public class Benefits {
  private final RoundTable rounds;

  Benefits(RoundTable rounds) {
    this.rounds = rounds;
  }

  /** The newest first, at most 200. */
  public List<Round> rounds() {
    return rounds.recent();
  }

  public Optional<Round> round(UUID round) {
    return rounds.find(round);
  }
}
