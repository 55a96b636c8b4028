package vn.gandan.visit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.bank.Credit;
import vn.gandan.bank.CreditClaims;
import vn.gandan.bank.Reference;
import vn.gandan.operation.Performance;

/** Knows the codes that people were shown at counters. */
@Component
class TransferClaims implements CreditClaims {
  private final TransferJournal transfers;
  private final TransferCredits credits;

  TransferClaims(TransferJournal transfers, TransferCredits credits) {
    this.transfers = transfers;
    this.credits = credits;
  }

  @Override
  public Optional<UUID> accountOf(Reference reference) {
    return transfers.under(reference).map(TransferRequest::account);
  }

  @Override
  public Optional<UUID> claim(Performance performance, Credit credit) {
    return Optional.ofNullable(credit.reference())
        .flatMap(transfers::under)
        .filter(request -> request.account().equals(credit.account()))
        .map(request -> {
          credits.claim(performance, credit.id(), request.id(), null);
          return request.office();
        });
  }
}
