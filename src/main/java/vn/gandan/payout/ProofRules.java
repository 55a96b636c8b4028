package vn.gandan.payout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** How well somebody must be known, by what is at stake. */
@Source({
  "Thủ tục 1.001601: the receiver or the proxy shows an identity paper with a photo and signs",
  "own rule: the old and poor without a paper are paid small sums before two witnesses"
})
final class ProofRules {
  private ProofRules() {}

  /**
   * @param amount of all that they come for, in đồng; without a paper, all that day
   * @param proxy whether they collect any of it for somebody else
   * @param mostWithoutPaper in đồng
   */
  record Case(Present present, long amount, boolean proxy, long mostWithoutPaper) {}

  static Optional<PayoutRefusal> refusal(Case at) {
    return switch (at.present().proof()) {
      case CARD, POSTID -> withNumber(at.present());
      case KNOWN -> withWitnesses(at);
    };
  }

  private static Optional<PayoutRefusal> withNumber(Present present) {
    if (present.number() == null) {
      return Optional.of(new PayoutRefusal.NumberMissing());
    }
    return present.witness() != null || present.otherWitness() != null
        ? Optional.of(new PayoutRefusal.WitnessesWrong())
        : Optional.empty();
  }

  private static Optional<PayoutRefusal> withWitnesses(Case at) {
    if (at.proxy()) {
      return Optional.of(new PayoutRefusal.ProxyWithoutPaper());
    }
    if (!two(at.present().witness(), at.present().otherWitness())) {
      return Optional.of(new PayoutRefusal.WitnessesWrong());
    }
    return at.amount() > at.mostWithoutPaper()
        ? Optional.of(new PayoutRefusal.TooMuchWithoutPaper(at.amount(), at.mostWithoutPaper()))
        : Optional.empty();
  }

  private static boolean two(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !Text.searchable(one).equals(Text.searchable(other));
  }
}
