package vn.gandan.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.Status;
import vn.gandan.portal.Tracked;
import vn.gandan.portal.Tracked.Contact;
import vn.gandan.portal.Tracked.Event;
import vn.gandan.portal.Tracked.Hand;
import vn.gandan.portal.Tracked.Whereabout;
import vn.gandan.ui.Step;
import vn.gandan.ui.Tone;

/**
 * A dossier's way as the public see it.
 *
 * @param now where each thing is, in words
 * @param next what the citizen should do, in words
 * @param due when it is due, in words
 * @param overdue told beside it
 */
public record TrackedPage(
    Tracked tracked,
    String status,
    Tone tone,
    List<Line> now,
    String next,
    String due,
    boolean overdue,
    List<Step> way,
    List<Ask> ask,
    @Nullable String phone) {

  /** A heading with its sentence. */
  public record Line(String name, String text) {}

  /** Whom to ask. */
  public record Ask(String name, @Nullable String address, List<String> hours) {}

  static TrackedPage of(Tracked tracked, Words words, @Nullable String phone) {
    return new TrackedPage(
        tracked,
        words.t("dossier.status." + tracked.status().code()),
        tone(tracked),
        tracked.now().stream().map(each -> where(each, words)).toList(),
        next(tracked, words),
        due(tracked, words),
        tracked.overdue(),
        way(tracked, words),
        ask(tracked, words),
        phone);
  }

  private static Tone tone(Tracked tracked) {
    if (tracked.overdue()) {
      return Tone.BAD;
    }
    return switch (tracked.status()) {
      case SUBMITTED, RECEIVED, IN_PROGRESS -> Tone.ACTIVE;
      case SUPPLEMENT_ASKED, PAYMENT_ASKED, WITHDRAWAL_ASKED -> Tone.CARE;
      case NOT_RECEIVED, STOPPED -> Tone.BAD;
      case FINISHED, RETURNED -> Tone.GOOD;
    };
  }

  private static Line where(Whereabout each, Words words) {
    String thing = words.t("dossier.thing." + lower(each.thing()));
    String hand = hand(each.hand(), words);
    String text = each.sealed() ? words.t("portal.now.sealed", hand) : hand;
    return new Line(thing, words.t("portal.now.since", text, each.since()));
  }

  private static String hand(Hand hand, Words words) {
    String key = "portal.hand." + lower(hand.place());
    return hand.unit() == null ? words.t(key) : words.t(key, hand.unit());
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String next(Tracked tracked, Words words) {
    String key = "portal.next." + tracked.status().code();
    String way =
        tracked.status() != Status.FINISHED
            ? ""
            : switch (tracked.returnWay()) {
              case HandIn.ReturnWay.HOME -> ".home";
              case HandIn.ReturnWay.POST -> ".post";
              case HandIn.ReturnWay.POINT -> tracked.resultIsBack() ? ".here" : ".coming";
            };
    return words.t(key + way, tracked.agency(), tracked.helped().name(), tracked.back().name());
  }

  private static String due(Tracked tracked, Words words) {
    return switch (tracked.status()) {
      case SUBMITTED -> words.t("portal.due.not-yet");
      case SUPPLEMENT_ASKED -> words.t("portal.due.stands");
      case RECEIVED, IN_PROGRESS, PAYMENT_ASKED, WITHDRAWAL_ASKED ->
          tracked.dueAt() == null
              ? words.t("portal.due.none")
              : words.t("portal.due.at", tracked.dueAt());
      case NOT_RECEIVED, STOPPED, FINISHED, RETURNED -> words.t("portal.due.over");
    };
  }

  private static List<Step> way(Tracked tracked, Words words) {
    List<Step> steps = new ArrayList<>();
    int last = tracked.status().isFinal() ? -1 : tracked.way().size() - 1;
    for (int i = 0; i < tracked.way().size(); i++) {
      steps.add(step(tracked.way().get(i), i == last, words));
    }
    Instant promised = tracked.promisedAt();
    if (promised != null && !tracked.status().isFinal() && tracked.status() != Status.FINISHED) {
      steps.add(
          new Step(
              words.t("portal.way.promised", tracked.back().name()),
              null,
              words.t("portal.way.expected", promised),
              Tone.QUIET,
              null,
              null));
    }
    return steps;
  }

  private static Step step(Event event, boolean last, Words words) {
    return switch (event) {
      case Event.Taken(var at, var step, var unit, var dueAt) ->
          new Step(
              words.t("dossier.step." + step.code()),
              dueAt == null ? unit : words.t("portal.way.due", unit, dueAt),
              words.t("portal.way.at", at),
              tone(step, last),
              null,
              null);
      case Event.Moved(var at, var thing, var hand) ->
          new Step(
              words.t(
                  "portal.moved." + lower(hand.place()), words.t("dossier.thing." + lower(thing))),
              hand.unit(),
              words.t("portal.way.at", at),
              last ? Tone.ACTIVE : Tone.QUIET,
              null,
              null);
    };
  }

  private static Tone tone(vn.gandan.dossier.Step step, boolean last) {
    return switch (step) {
      case ASK_SUPPLEMENT, ASK_PAYMENT, WITHDRAW, EXTEND -> Tone.CARE;
      case REFUSE, STOP -> Tone.BAD;
      case HAND_IN, CONFIRM_RECEIPT, START, SUPPLEMENTED, PAID, GO_ON, FINISH, RETURN ->
          last ? Tone.ACTIVE : Tone.GOOD;
    };
  }

  private static List<Ask> ask(Tracked tracked, Words words) {
    List<Ask> ask = new ArrayList<>();
    ask.add(contact(tracked.helped(), words));
    if (!tracked.back().equals(tracked.helped())) {
      ask.add(contact(tracked.back(), words));
    }
    return ask;
  }

  private static Ask contact(Contact contact, Words words) {
    return new Ask(contact.name(), contact.address(), words.hours(contact.hours()));
  }
}
