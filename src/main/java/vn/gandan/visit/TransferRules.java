package vn.gandan.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Source;

/** Decides what a transfer pays for and how it stands; reads no clock, touches no table. */
@Source({
  "own rule: a transfer settles the basket that it was asked for, to the đồng, or none",
  "own rule: money that pays for nothing stands on a list with what to do next",
  "own rule: money without a code is laid on one only if it is that sum, on that account"
})
final class TransferRules {
  private TransferRules() {}

  /** One thing that the person pays for. */
  record Paid(String service, String subject, long amount) {}

  /** Tells one basket from another, in whatever order its lines lie. */
  static String digest(Collection<Paid> lines) {
    String all =
        lines.stream()
            .map(line -> line.service() + "/" + line.subject() + "/" + line.amount())
            .sorted()
            .collect(Collectors.joining("\n"));
    return Sha256.hex(all);
  }

  /** How a request stands. */
  enum Standing {
    WAITING,
    /** As waiting, but its code is not shown any more. */
    EXPIRED,
    /** Money came, and none of it is what was asked for. */
    OTHER_SUM,
    /** Exactly what was asked for has come. */
    PAID,
    SETTLED
  }

  /**
   * @param free credits that came for it, pay for nothing else and were not sent back
   */
  static Standing standing(TransferRequest request, List<TransferCredits.Free> free, Instant now) {
    if (request.receipt() != null) {
      return Standing.SETTLED;
    }
    if (free.stream().anyMatch(credit -> credit.amount() == request.amount())) {
      return Standing.PAID;
    }
    if (!free.isEmpty()) {
      return Standing.OTHER_SUM;
    }
    return now.isBefore(request.expiresAt()) ? Standing.WAITING : Standing.EXPIRED;
  }

  /**
   * Why money without a code was not meant for this one; empty if it may have been.
   *
   * @param account on which it came, as it stands in the books
   * @param asked on which the person was asked to pay, as above
   */
  static Optional<VisitRefusal> assigning(
      long came, String account, TransferRequest request, String asked) {
    if (request.receipt() != null) {
      return Optional.of(new VisitRefusal.TransferSettled(request.id()));
    }
    return came == request.amount() && account.equals(asked)
        ? Optional.empty()
        : Optional.of(new VisitRefusal.CodeDiffers(came, request.amount()));
  }

  /**
   * @param spent whether this credit once paid for a receipt
   * @param settled whether the request was settled by any credit
   */
  static LooseCredit.Why why(long asked, long came, boolean spent, boolean settled) {
    if (spent) {
      return LooseCredit.Why.TAKEN_BACK;
    }
    if (settled) {
      return LooseCredit.Why.TWICE;
    }
    return asked == came ? LooseCredit.Why.NOT_SETTLED : LooseCredit.Why.OTHER_SUM;
  }
}
