package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The payer's figures, as people type them. */
class CoveringRulesTest {
  private static final Covering HAC_THANH = new Covering("14797", 1_250, 675_000_000);

  @Test
  void oneCommuneToALineWithWhateverStandsBetween() {
    for (String typed :
        List.of(
            "14797;1250;675000000",
            "14797; 1.250; 675.000.000",
            "14797\t1250\t675000000",
            "14797,1250,675000000",
            "  14797  1250  675.000.000  ")) {
      assertThat(CoveringRules.typed(typed).read()).as(typed).containsExactly(HAC_THANH);
      assertThat(CoveringRules.typed(typed).wrong()).as(typed).isEmpty();
    }
  }

  @Test
  void whatCannotBeReadIsToldByItsLine() {
    CoveringFigures read =
        CoveringRules.typed("14797;1250;675000000\nxã khác\n16438;-1;2\n14797;1;1");
    assertThat(read.read()).containsExactly(HAC_THANH);
    assertThat(read.wrong()).containsExactly(2, 3, 4);
  }

  @Test
  void nothingIsNotAFigure() {
    assertThat(CoveringRules.typed("  \n ").wrong()).containsExactly(1);
    assertThat(CoveringRules.rows(List.of()).wrong()).containsExactly(1);
  }

  @Test
  void aSheetMayHaveAHeading() {
    CoveringFigures read =
        CoveringRules.rows(
            List.of(
                List.of("Mã xã", "Số người", "Số tiền"),
                List.of("14797", "1250", "675000000", "ghi chú")));
    assertThat(read.read()).containsExactly(HAC_THANH);
    assertThat(read.wrong()).isEmpty();
  }
}
