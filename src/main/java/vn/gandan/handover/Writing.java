package vn.gandan.handover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** A form that becomes one act through the door, and what is said afterwards. */
@Component
public class Writing {
  private final WorkDesks desks;
  private final Entries entries;
  private final Hands hands;

  Writing(WorkDesks desks, Entries entries, Hands hands) {
    this.desks = desks;
    this.entries = entries;
    this.hands = hands;
  }

  /** Who sends which form, and where it is answered. */
  public record Sent(
      Actor actor, HttpServletRequest request, RedirectAttributes after, Filled filled) {}

  public Words words(HttpServletRequest request) {
    return hands.words(request);
  }

  /** No mistakes: it is done, and the next page says so. Else why not. */
  public <D extends Done> Mistakes write(Sent sent, Act act, Class<D> answer, Notice done) {
    return write(sent, act, answer, _ -> done);
  }

  /** The same where the next page tells what the act answered. */
  public <D extends Done> Mistakes write(
      Sent sent, Act act, Class<D> answer, Function<D, Notice> told) {
    try {
      after(
          sent,
          entries
              .enter(
                  sent.filled().operation(),
                  desks.idOf(sent.actor(), sent.request()),
                  act,
                  answer,
                  sent.actor())
              .notice(told));
      return Mistakes.NONE;
    } catch (RefusedException refused) {
      return Mistakes.of("", words(sent.request()).refusal(refused.refusal()));
    }
  }

  /**
   * Leads on once it is done; else shows the form again, as it was filled, with what is wrong.
   *
   * @param doing tried only if nothing was found wrong with the form itself
   */
  public static String answer(
      HttpServletResponse response,
      Mistakes found,
      Supplier<Mistakes> doing,
      String next,
      Function<Mistakes, String> again) {
    Mistakes mistakes = found.none() ? doing.get() : found;
    if (mistakes.none()) {
      return "redirect:" + next;
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return again.apply(mistakes);
  }

  private static void after(Sent sent, Notice notice) {
    sent.after().addFlashAttribute("notice", notice);
  }
}
