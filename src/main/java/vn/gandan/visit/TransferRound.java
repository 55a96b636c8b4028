package vn.gandan.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.bank.CreditHearing;

/**
 * One round of questions to the bank in the current province. Whatever was asked about longest ago
 * comes first, so nothing is kept from its turn by codes that nobody will ever pay; and whatever
 * waits for its money comes before what is only watched.
 */
@Component
class TransferRound {
  /** So long a code that waits for its money is asked about in each round. */
  private static final Duration SOON = Duration.ofHours(1);

  /** So long each code is asked about, whatever has come under it. */
  private static final Duration WATCHED = Duration.ofDays(3);

  /** Between two questions about a code that is only watched. */
  private static final Duration PAUSE = Duration.ofHours(1);

  /** Answers missing in a row after which the bank is down until the next round. */
  private static final int DOWN = 5;

  private final TransferJournal journal;
  private final TransferPayments transfers;
  private final CreditHearing bank;
  private final TransferSettings settings;
  private final InstantSource clock;

  TransferRound(
      TransferJournal journal,
      TransferPayments transfers,
      CreditHearing bank,
      TransferSettings settings,
      InstantSource clock) {
    this.journal = journal;
    this.transfers = transfers;
    this.bank = bank;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @return whether everything was asked that there was to ask
   */
  boolean ask() {
    Instant now = clock.instant();
    Instant end = now.plus(settings.transferRound());
    boolean asked = ask(journal.waiting(now.minus(SOON)), end);
    // A bank that does not understand one question may answer the other.
    bank.hear(clock.instant().plus(settings.transferRound().dividedBy(2)));
    return asked && ask(journal.watched(now.minus(WATCHED), now.minus(PAUSE)), end);
  }

  private boolean ask(List<TransferRequest> requests, Instant end) {
    int missing = 0;
    for (TransferRequest request : requests) {
      if (!clock.instant().isBefore(end)) {
        return false;
      }
      // Before the question: one that goes wrong is not the first of each round.
      journal.asked(request.id(), clock.instant());
      missing = transfers.ask(request) ? 0 : missing + 1;
      if (missing == DOWN) {
        return false;
      }
    }
    return true;
  }
}
