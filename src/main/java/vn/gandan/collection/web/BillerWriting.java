package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** A form that becomes one act through the door, and what is said afterwards. */
@Component
class BillerWriting {
  private final WorkDesks desks;
  private final Entries entries;
  private final Hands hands;

  BillerWriting(WorkDesks desks, Entries entries, Hands hands) {
    this.desks = desks;
    this.entries = entries;
    this.hands = hands;
  }

  /** No mistakes: it is done, and the next page says so. Else why not. */
  // Whoever sends, what, and where it is answered: each comes from the controller's own signature.
  <D extends Done> Mistakes write(
      Typed typed,
      Act act,
      Class<D> answer,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Notice done) {
    try {
      after.addFlashAttribute(
          "notice",
          entries
              .enter(typed.operation(), desks.idOf(actor, request), act, answer, actor)
              .notice(_ -> done));
      return Mistakes.NONE;
    } catch (RefusedException refused) {
      return Mistakes.of("", hands.words(request).refusal(refused.refusal()));
    }
  }
}
