package vn.gandan.bank;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class BookingCredits extends Handling<BookCredit, BookCredit.Done> {
  private final CreditJournal credits;
  private final AccountBook accounts;
  private final List<CreditClaims> claims;
  private final Ledger ledger;

  BookingCredits(
      CreditJournal credits, AccountBook accounts, List<CreditClaims> claims, Ledger ledger) {
    super("bank.book-credit", BookCredit.class, BookCredit.Done.class, EnumSet.of(Role.PROGRAM));
    this.credits = credits;
    this.accounts = accounts;
    this.claims = List.copyOf(claims);
    this.ledger = ledger;
  }

  /** What nobody claims is the account's own office's to answer for, or else the province's. */
  @Override
  public BookCredit.Done perform(BookCredit act, Performance performance) {
    Credit credit =
        credits
            .find(act.credit())
            .orElseThrow(() -> new RefusedException(new BankRefusal.UnknownCredit(act.credit())));
    ReceivingAccount account = accounts.find(credit.account()).orElseThrow();
    UUID office =
        claims.stream()
            .flatMap(each -> each.claim(performance, credit).stream())
            .findFirst()
            .or(() -> accounts.soleOffice(account))
            .orElse(performance.desk().unitId());
    credits.book(performance, credit, office);
    ledger.post(
        performance,
        List.of(
            new Transfer(
                BankReasons.CREDIT,
                AccountName.dong(office, office, AccountPurpose.BANK, account.subject()),
                AccountName.dong(office, office, AccountPurpose.SUSPENSE, account.subject()),
                credit.amount())));
    return new BookCredit.Done(credit.id(), office);
  }
}
