package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AnsweringQuestions extends Handling<AnswerQuestion, AnswerQuestion.Done> {
  private final EntitlementTable entitlements;
  private final QuestionTable questions;
  private final CommuneOf communes;
  private final BenefitLocks locks;

  AnsweringQuestions(
      EntitlementTable entitlements,
      QuestionTable questions,
      CommuneOf communes,
      BenefitLocks locks) {
    super(
        "benefit.answer-question",
        AnswerQuestion.class,
        AnswerQuestion.Done.class,
        Set.of(Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE));
    this.entitlements = entitlements;
    this.questions = questions;
    this.communes = communes;
    this.locks = locks;
  }

  @Override
  public AnswerQuestion.Done perform(AnswerQuestion act, Performance performance) {
    locks.lock("duty " + act.entitlement());
    EventQuestion question =
        questions
            .find(act.entitlement(), act.event())
            .filter(found -> concerns(found, performance))
            .orElseThrow(
                () -> new RefusedException(new BenefitRefusal.UnknownQuestion(act.entitlement())));
    if (question.answered()) {
      throw new RefusedException(new BenefitRefusal.Answered(act.entitlement()));
    }
    questions.answer(performance, act);
    switch (act.outcome()) {
      case STOP -> {
        AllotmentRules.mayBeStopped(question.duty());
        entitlements.stop(
            performance, new StopDuty(act.entitlement(), question.reason(), act.words()));
      }
      case KEEP -> {
        // It is paid as if nobody had asked.
      }
    }
    return new AnswerQuestion.Done(act.entitlement(), act.outcome());
  }

  /** A commune answers for its own people. */
  private boolean concerns(EventQuestion question, Performance performance) {
    return performance.actor().role() == Role.PROVINCE_OFFICE
        || communes
            .of(performance.actor(), performance.businessDay())
            .equals(question.duty().commune());
  }
}
