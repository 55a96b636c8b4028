package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Sends what a form says through the door, and says in words why it was refused. */
@Component
class CashEntries {
  private final Entries entries;
  private final WorkDesks desks;
  private final Hands hands;

  CashEntries(Entries entries, WorkDesks desks, Hands hands) {
    this.entries = entries;
    this.desks = desks;
    this.hands = hands;
  }

  Words words(HttpServletRequest request) {
    return hands.words(request);
  }

  /** An id that follows from the form's own, so that a second click names the same thing. */
  static UUID made(UUID operation, String what) {
    return UUID.nameUUIDFromBytes((what + " of " + operation).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param told what to say on the next page
   * @return what is wrong; empty if it was entered
   */
  <D extends Done> Optional<Mistakes> enter(
      UUID operation,
      Act act,
      Class<D> answer,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Function<D, Notice> told) {
    try {
      Entries.Entered<D> entered =
          entries.enter(operation, desks.idOf(actor, request), act, answer, actor);
      after.addFlashAttribute("notice", entered.notice(told));
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(Mistakes.of("", words(request).refusal(refused.refusal())));
    }
  }

  /** As {@link #enter}, for a button without fields: what is wrong is told on the next page. */
  <D extends Done> void press(
      UUID operation,
      Act act,
      Class<D> answer,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Notice told) {
    enter(operation, act, answer, actor, request, after, _ -> told)
        .ifPresent(mistakes ->
            after.addFlashAttribute(
                "notice", Notice.wrong("cashdesk.refused", mistakes.all().getFirst().text())));
  }
}
