package vn.gandan.visit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Provinces;

/**
 * Asks the bank about transfers whose page nobody has open any more: a person who pays after the
 * clerk has gone on, or pays twice, must not lose the money. What comes so late stands on the
 * office's list.
 */
@Component
class TransferWatch {
  private final TransferRound round;
  private final Provinces provinces;

  TransferWatch(TransferRound round, Provinces provinces) {
    this.round = round;
    this.provinces = provinces;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void ask() {
    provinces.each("asking the bank", _ -> round.ask());
  }
}
