package vn.gandan.benefit;

import java.util.Map;
import java.util.Set;
import vn.gandan.benefit.Round.State;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** From which state a round goes to which; the schema holds the same graph. */
@Source({
  "Nghị định 176/2025/NĐ-CP: list and funds before payment, the commune answers for its part",
  "own rule: nobody is paid from a list that no commune has signed, and none changes afterwards"
})
final class RoundRules {
  static final Map<State, Set<State>> WAYS =
      Map.of(
          State.DRAFTED, Set.of(State.IMPORTED),
          // A better list takes the place of the one before; what was explained is asked anew.
          State.IMPORTED, Set.of(State.IMPORTED, State.CHALLENGED),
          State.CHALLENGED, Set.of(State.IMPORTED, State.SIGNED),
          State.SIGNED, Set.of(State.FROZEN),
          State.FROZEN, Set.of());

  private RoundRules() {}

  /**
   * @throws RefusedException if the graph has no such way
   */
  static void mayGo(Round round, State to) {
    if (!WAYS.getOrDefault(round.state(), Set.of()).contains(to)) {
      throw new RefusedException(new BenefitRefusal.NotInThisState(round.state()));
    }
  }

  /**
   * @throws RefusedException if the round is in another state
   */
  static void mustBe(Round round, State state) {
    if (round.state() != state) {
      throw new RefusedException(new BenefitRefusal.NotInThisState(round.state()));
    }
  }
}
