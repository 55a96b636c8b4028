package vn.gandan.visit;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * Asks the bank about transfers whose page nobody has open any more: a person who pays after the
 * clerk has gone on must not lose the money. What comes so late stands on the office's list.
 */
@Component
class TransferWatch {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration THREE_DAYS = Duration.ofDays(3);

  private final TransferPayments transfers;
  private final Provinces provinces;

  TransferWatch(TransferPayments transfers, Provinces provinces) {
    this.transfers = transfers;
    this.provinces = provinces;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void soon() {
    ask(Duration.ZERO, AN_HOUR);
  }

  @Scheduled(initialDelay = 10 * 60_000, fixedDelay = 60 * 60_000)
  void late() {
    ask(AN_HOUR, THREE_DAYS);
  }

  private void ask(Duration youngest, Duration oldest) {
    for (Province province : provinces.all()) {
      ProvinceRoute.in(province, () -> transfers.askAbout(youngest, oldest));
    }
  }
}
