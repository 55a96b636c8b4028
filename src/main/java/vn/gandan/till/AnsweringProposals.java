package vn.gandan.till;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AnsweringProposals extends Handling<AnswerProposal, AnswerProposal.Done> {
  private final ProposalJournal proposals;
  private final DifferenceJournal differences;
  private final Settling settling;

  AnsweringProposals(ProposalJournal proposals, DifferenceJournal differences, Settling settling) {
    super(
        "till.answer-proposal",
        AnswerProposal.class,
        AnswerProposal.Done.class,
        Set.of(Role.DIRECTOR));
    this.proposals = proposals;
    this.differences = differences;
    this.settling = settling;
  }

  @Override
  public AnswerProposal.Done perform(AnswerProposal act, Performance performance) {
    Proposal proposal =
        proposals
            .find(act.proposal())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(
                () -> new RefusedException(new TillRefusal.UnknownProposal(act.proposal())));
    if (proposal.answered()) {
      throw new RefusedException(new TillRefusal.ProposalAnswered(proposal.id()));
    }
    proposals.answer(performance, act);
    if (act.accepted()) {
      Difference difference = differences.mustBeOpen(proposal.difference(), performance);
      settling.end(performance, difference, proposal.outcome(), proposal.words());
    }
    return new AnswerProposal.Done(proposal.id(), act.accepted());
  }
}
