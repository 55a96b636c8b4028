package vn.gandan.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.network.Network;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class EnteringAnswers extends Handling<EnterAnswer, EnterAnswer.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final OrderJournal orders;
  private final OrderLineTable lines;
  private final Ledger ledger;
  private final Network network;

  EnteringAnswers(
      Benefits benefits,
      RoundDuties rounds,
      OrderJournal orders,
      OrderLineTable lines,
      Ledger ledger,
      Network network) {
    super(
        "clearing.enter-answer",
        EnterAnswer.class,
        EnterAnswer.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.orders = orders;
    this.lines = lines;
    this.ledger = ledger;
    this.network = network;
  }

  @Override
  public EnterAnswer.Done perform(EnterAnswer act, Performance performance) {
    rounds.lock(orders.existing(act.order()).roundId());
    TransferOrder order = orders.existing(act.order());
    OrderRules.mayAnswer(order, act);
    Set<Integer> failed = OrderJournal.lines(act);
    List<UUID> paid = lines.duties(act.order(), failed);
    orders.answer(performance, act, paid.size());
    if (!paid.isEmpty()) {
      Round round = benefits.round(order.roundId()).orElseThrow();
      long passed =
          rounds.transferred(performance, order.roundId(), paid, OrderRules.number(order, round));
      if (passed != paid.size()) {
        throw new RefusedException(new BenefitRefusal.MovedMeanwhile(order.roundId()));
      }
      post(performance, round, lines.byCommune(act.order(), failed));
    }
    return new EnterAnswer.Done(act.order(), paid.size(), act.failed().size());
  }

  /** In the books of each commune's office, as if it had paid at its counter. */
  private void post(Performance performance, Round round, Map<String, Vnd> sums) {
    String programme = round.programme().programmeId().toString();
    List<Transfer> transfers = new ArrayList<>();
    sums.forEach((commune, sum) -> {
      UUID office =
          network
              .officeOfCommune(commune, performance.businessDay())
              .orElseThrow(() -> new RefusedException(new ClearingRefusal.NoOffice(commune)))
              .officeId();
      transfers.add(
          new Transfer(
              ClearingReasons.TRANSFER,
              AccountName.dong(office, office, AccountPurpose.FUND, programme),
              AccountName.dong(office, office, AccountPurpose.BANK),
              sum.dong()));
    });
    ledger.post(performance, transfers);
  }
}
