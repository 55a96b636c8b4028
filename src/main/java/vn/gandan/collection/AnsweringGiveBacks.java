package vn.gandan.collection;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AnsweringGiveBacks extends Handling<AnswerGiveBack, AnswerGiveBack.Done> {
  private final GiveBackJournal requests;

  AnsweringGiveBacks(GiveBackJournal requests) {
    super(
        "collection.answer-give-back",
        AnswerGiveBack.class,
        AnswerGiveBack.Done.class,
        EnumSet.of(Role.DIRECTOR, Role.VAULT_KEEPER));
    this.requests = requests;
  }

  @Override
  public AnswerGiveBack.Done perform(AnswerGiveBack act, Performance performance) {
    GiveBackRequest request =
        requests
            .find(act.request())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(
                () -> new RefusedException(new CollectionRefusal.UnknownGiveBack(act.request())));
    GiveBackRules.answering(request, performance.actor().accountId())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    requests.answer(performance, request, act);
    return new AnswerGiveBack.Done(request.id(), act.granted());
  }
}
