package vn.gandan.handover;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRefusal;
import vn.gandan.operation.OperationRequest;
import vn.gandan.operation.Receipt;
import vn.gandan.ui.Notice;

/**
 * Writes what a form says through the door. The form's id was made when it was shown, so a second
 * click or a reload finds what the first one did and writes nothing.
 */
@Component
public class Entries {
  private final OperationDoor door;
  private final InstantSource clock;

  Entries(OperationDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * What the door answered.
   *
   * @param first false if the form had been sent before: then this is the first answer, and nothing
   *     of this sending was written
   */
  public record Entered<D>(D done, boolean first) {

    /** What to tell on the next page: what was done, or that it had been entered before. */
    public Notice notice(Function<D, Notice> told) {
      return first ? told.apply(done) : Notice.tell("handover.entered-before");
    }
  }

  /**
   * One act as one operation. The time of a form is the server's: a browser has no clock to trust.
   *
   * @throws RefusedException with the reason; nothing was written
   */
  public <D extends Done> Entered<D> enter(
      UUID operation, UUID desk, Act act, Class<D> answer, Actor actor) {
    return enterTogether(operation, desk, List.of(act), answer, actor);
  }

  /**
   * Several acts as one operation: all of them or none.
   *
   * @param answer what the act answers of which the next page tells; exactly one of them does
   * @throws RefusedException with the reason; nothing was written
   */
  public <D extends Done> Entered<D> enterTogether(
      UUID operation, UUID desk, List<? extends Act> acts, Class<D> answer, Actor actor) {
    Optional<Entered<D>> before = before(operation, answer, actor);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = clock.instant();
    OperationRequest request = new OperationRequest(operation, desk, now, null, List.copyOf(acts));
    try {
      OperationDoor.Outcome outcome = door.submit(request, actor);
      D done = found(outcome.receipt(), answer).orElseThrow();
      return new Entered<>(done, outcome.first());
    } catch (RefusedException refused) {
      // Two clicks at once: the other one was first.
      if (refused.refusal() instanceof OperationRefusal.IdReused) {
        return before(operation, answer, actor).orElseThrow(() -> refused);
      }
      throw refused;
    }
  }

  /**
   * What a form did when it was sent before. A page whose acts depend on what is there now asks
   * this after it has read that, so that a second click is not judged by what the first one left.
   */
  public <D extends Done> Optional<Entered<D>> before(
      UUID operation, Class<D> answer, Actor actor) {
    try {
      return found(door.receipt(operation, actor), answer).map(done -> new Entered<>(done, false));
    } catch (RefusedException none) {
      if (none.refusal() instanceof OperationRefusal.UnknownOperation) {
        return Optional.empty();
      }
      throw none;
    }
  }

  private static <D extends Done> Optional<D> found(Receipt receipt, Class<D> answer) {
    return receipt.acts().stream().filter(answer::isInstance).map(answer::cast).findFirst();
  }
}
