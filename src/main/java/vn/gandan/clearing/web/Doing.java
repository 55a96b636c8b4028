package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** A form of these pages that becomes one act through the door, and what is said afterwards. */
@Component
class Doing {
  private final WorkDesks desks;
  private final Entries entries;
  private final Hands hands;

  Doing(WorkDesks desks, Entries entries, Hands hands) {
    this.desks = desks;
    this.entries = entries;
    this.hands = hands;
  }

  /** Who sends which form, and where it is answered. */
  record Sent(
      ClearingForm form,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes after,
      Words words) {

    FormReading reading() {
      return new FormReading(form, words);
    }
  }

  Words words(HttpServletRequest request) {
    return hands.words(request);
  }

  /** No mistakes: it is done, and the next page says so. Else why not. */
  <D extends Done> Mistakes enter(Sent sent, Act act, Class<D> answer, Function<D, Notice> told) {
    try {
      Notice notice =
          entries
              .enter(
                  sent.form().operation(),
                  desks.idOf(sent.actor(), sent.request()),
                  act,
                  answer,
                  sent.actor())
              .notice(told);
      sent.after().addFlashAttribute("notice", notice);
      return Mistakes.NONE;
    } catch (RefusedException refused) {
      return Mistakes.of("", sent.words().refusal(refused.refusal()));
    }
  }

  /** Where it leads: on to that page, or back to the form with what is wrong. */
  static boolean wrong(Mistakes mistakes, Sent sent) {
    if (!mistakes.none()) {
      sent.response().setStatus(422);
    }
    return !mistakes.none();
  }
}
