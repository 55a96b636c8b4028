package vn.gandan.agency.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.Calendar;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Extend;
import vn.gandan.dossier.Finish;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.handover.Words;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.ui.Mistakes;

/** Makes the act of a step from what its page sent. */
@Component
class StepActs {
  /** A new date counts until offices close; the same hour as a promise in working days. */
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 1000;
  private static final int SHORTEST_PAPER = 2;
  private static final int LONGEST_PAPER = 400;
  private static final int LONGEST_PAPER_REASON = 500;

  private final Calendar calendar;

  StepActs(Calendar calendar) {
    this.calendar = calendar;
  }

  /** An act and the class of its answer. */
  record Prepared<D extends Done>(Act act, Class<D> answer) {}

  static StepPage.Needs needs(Step step) {
    return switch (step) {
      case ASK_SUPPLEMENT -> StepPage.Needs.PAPERS;
      case EXTEND -> StepPage.Needs.NEW_DUE;
      case REFUSE, STOP, GO_ON, ASK_PAYMENT, WITHDRAW -> StepPage.Needs.REASON;
      case CONFIRM_RECEIPT, START, SUPPLEMENTED, PAID, FINISH, HAND_IN, RETURN ->
          StepPage.Needs.NOTHING;
    };
  }

  /** What is wrong before the door is asked. */
  Mistakes check(Step step, StepForm form, Words words) {
    return switch (needs(step)) {
      case NOTHING -> Mistakes.NONE;
      case REASON -> checkReason(form.reason(), words);
      case PAPERS -> checkItems(form.items(), words);
      case NEW_DUE -> checkDue(form, words);
    };
  }

  /** The act; what is wrong with it otherwise is the door's to say. */
  Prepared<? extends Done> prepare(Dossier dossier, Step step, StepForm form) {
    return switch (step) {
      case ASK_SUPPLEMENT ->
          new Prepared<>(
              new AskSupplement(
                  dossier.id(),
                  form.items().stream()
                      .filter(item -> !item.empty())
                      .map(item -> new AskSupplement.Item(item.paper(), item.reason()))
                      .toList()),
              AskSupplement.Done.class);
      case EXTEND ->
          new Prepared<>(
              new Extend(dossier.id(), newDue(form.newDue()).orElseThrow(), strip(form.reason())),
              Extend.Done.class);
      case FINISH -> new Prepared<>(new Finish(dossier.id(), result(form)), Finish.Done.class);
      case CONFIRM_RECEIPT, START, SUPPLEMENTED, PAID ->
          new Prepared<>(new TakeStep(dossier.id(), step, null), TakeStep.Done.class);
      case REFUSE, STOP, GO_ON, ASK_PAYMENT, WITHDRAW, HAND_IN, RETURN ->
          new Prepared<>(
              new TakeStep(dossier.id(), step, strip(form.reason())), TakeStep.Done.class);
    };
  }

  /** One form makes one result, so its id follows from the form's. */
  private static UUID result(StepForm form) {
    return UUID.nameUUIDFromBytes(
        ("result of " + form.operation()).getBytes(StandardCharsets.UTF_8));
  }

  private static Mistakes checkReason(@Nullable String reason, Words words) {
    int length = strip(reason).length();
    return length < SHORTEST_REASON || length > LONGEST_REASON
        ? Mistakes.of("reason", words.t("agency.mistake.reason"))
        : Mistakes.NONE;
  }

  private static Mistakes checkItems(List<StepPage.Item> items, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    for (int i = 0; i < items.size(); i++) {
      StepPage.Item item = items.get(i);
      if (item.empty()) {
        continue;
      }
      if (item.paper().length() < SHORTEST_PAPER || item.paper().length() > LONGEST_PAPER) {
        mistakes = mistakes.and("paper" + i, words.t("agency.mistake.paper"));
      }
      if (item.reason().length() < SHORTEST_REASON
          || item.reason().length() > LONGEST_PAPER_REASON) {
        mistakes = mistakes.and("reason" + i, words.t("agency.mistake.paper.reason"));
      }
    }
    boolean none = items.stream().allMatch(StepPage.Item::empty);
    return none ? Mistakes.of("paper0", words.t("agency.mistake.no-paper")) : mistakes;
  }

  private Mistakes checkDue(StepForm form, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    if (newDue(form.newDue()).isEmpty()) {
      mistakes = mistakes.and("due", words.t("agency.mistake.due"));
    } else if (!isWorkingDay(LocalDate.parse(strip(form.newDue())))) {
      mistakes = mistakes.and("due", words.t("agency.mistake.due.working"));
    }
    for (Mistakes.Mistake more : checkReason(form.reason(), words).all()) {
      mistakes = mistakes.and(more.field(), more.text());
    }
    return mistakes;
  }

  private boolean isWorkingDay(LocalDate day) {
    try {
      return calendar.isWorkingDay(day);
    } catch (RefusedException noCalendar) {
      return false;
    }
  }

  private static Optional<Instant> newDue(@Nullable String typed) {
    try {
      return Optional.of(
          LocalDate.parse(strip(typed)).atTime(CLOSING).atZone(OperationDoor.ZONE).toInstant());
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static String strip(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
