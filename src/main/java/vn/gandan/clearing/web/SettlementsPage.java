package vn.gandan.clearing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Settlement;

/** Frozen rounds with the contracts under which they are paid, the newest first. */
public record SettlementsPage(List<Line> lines) {
  static final String HERE = "/quyet-toan";

  /**
   * @param settlement null if none was proposed
   */
  public record Line(
      Round round, Contract contract, String payer, @Nullable Settlement settlement) {

    public String here() {
      return SettlementPage.here(round.roundId(), contract.contractId());
    }
  }
}
