package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well somebody must be known, by what is at stake. */
class ProofRulesTest {
  private static final String NUMBER = "038190000001";

  @Test
  void aCardOrTelephoneShowsANumberAndNeedsNoWitness() {
    for (Proof proof : List.of(Proof.CARD, Proof.POSTID)) {
      assertThat(refusal(present(proof, NUMBER, null, null), 9_000_000, true)).isNull();
      assertThat(refusal(present(proof, null, null, null), 1, false))
          .isEqualTo(new PayoutRefusal.NumberMissing());
      assertThat(refusal(present(proof, NUMBER, "Lê Văn An", null), 1, false))
          .isEqualTo(new PayoutRefusal.WitnessesWrong());
      assertThat(refusal(present(proof, NUMBER, null, "Lê Văn An"), 1, false))
          .isEqualTo(new PayoutRefusal.WitnessesWrong());
    }
  }

  @Test
  void withoutAPaperTwoDifferentPeopleSayWhoItIs() {
    assertThat(refusal(known("Lê Văn An", "Phạm Thị Bình"), 3_000_000, false)).isNull();
    assertThat(refusal(known("Lê Văn An", "LÊ VĂN ÁN".replace("Á", "A")), 1, false))
        .isEqualTo(new PayoutRefusal.WitnessesWrong());
    assertThat(refusal(known("Lê Văn An", null), 1, false))
        .isEqualTo(new PayoutRefusal.WitnessesWrong());
    assertThat(refusal(known(null, "Lê Văn An"), 1, false))
        .isEqualTo(new PayoutRefusal.WitnessesWrong());
  }

  @Test
  void aLargeSumNeedsAPaper() {
    assertThat(refusal(known("Lê Văn An", "Phạm Thị Bình"), 3_000_001, false))
        .isEqualTo(new PayoutRefusal.TooMuchWithoutPaper(3_000_001, 3_000_000));
  }

  @Test
  void whoeverCollectsForOthersShowsAPaper() {
    assertThat(refusal(known("Lê Văn An", "Phạm Thị Bình"), 1, true))
        .isEqualTo(new PayoutRefusal.ProxyWithoutPaper());
  }

  private static @Nullable PayoutRefusal refusal(Present present, long amount, boolean proxy) {
    return ProofRules.refusal(new ProofRules.Case(present, amount, proxy, 3_000_000)).orElse(null);
  }

  private static Present known(@Nullable String one, @Nullable String other) {
    return present(Proof.KNOWN, null, one, other);
  }

  private static Present present(
      Proof proof, @Nullable String number, @Nullable String one, @Nullable String other) {
    return new Present(
        UUID.randomUUID(),
        UUID.randomUUID(),
        List.of(UUID.randomUUID()),
        proof,
        number,
        one,
        other,
        null,
        null);
  }
}
