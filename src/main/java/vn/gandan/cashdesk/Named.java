package vn.gandan.cashdesk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.PastOperation;
import vn.gandan.operation.RefusedOperation;
import vn.gandan.till.ArguedDifference;
import vn.gandan.till.CountedRemittance;
import vn.gandan.till.Proposal;
import vn.gandan.till.Reversal;
import vn.gandan.till.Said;

/** Finds the accounts that evidence speaks about, so that each stands there by name. */
final class Named {
  private final Set<UUID> accounts = new HashSet<>();

  private Named() {}

  static Set<UUID> in(
      List<PastOperation> operations,
      List<RefusedOperation> refusals,
      List<Reversal> reversals,
      List<CountedRemittance> remittances,
      List<ArguedDifference> differences,
      List<Evidence.Proof> entries) {
    Named named = new Named();
    operations.forEach(each -> named.account(each.accountId()));
    entries.forEach(each -> named.doer(each.operation()));
    refusals.forEach(each -> named.account(each.accountId()));
    for (Reversal each : reversals) {
      named.account(each.askedBy());
      named.said(each.answer());
    }
    for (CountedRemittance each : remittances) {
      named.account(each.givenBy());
      named.account(each.endedBy());
    }
    for (ArguedDifference each : differences) {
      named.said(each.dispute());
      named.said(each.end());
      each.proposals().forEach(named::proposal);
    }
    return Set.copyOf(named.accounts);
  }

  private void proposal(Proposal each) {
    account(each.madeBy());
    said(each.answer());
  }

  private void doer(@Nullable PastOperation operation) {
    if (operation != null) {
      account(operation.accountId());
    }
  }

  private void said(@Nullable Said said) {
    if (said != null) {
      account(said.by());
    }
  }

  private void account(@Nullable UUID account) {
    if (account != null) {
      accounts.add(account);
    }
  }
}
