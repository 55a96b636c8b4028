package vn.gandan.counter.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRefusal;
import vn.gandan.operation.OperationRequest;

/**
 * Brings a form to the door. The form's id was made when it was shown, so a second click, a reload
 * and a visit resumed after a crash are one effect; the same form with other content is refused.
 */
@Component
class Submitting {
  private static final String SENT = "counter.sent";
  private static final int REMEMBERED = 20;

  private final OperationDoor door;
  private final OwnDesk desks;
  private final InstantSource clock;

  Submitting(OperationDoor door, OwnDesk desks, InstantSource clock) {
    this.door = door;
    this.desks = desks;
    this.clock = clock;
  }

  /**
   * Performs one act.
   *
   * @throws RefusedException with the door's reason, or the act's, or for want of a desk
   */
  <D extends Done> D submit(
      UUID operation, Act act, Class<D> done, Actor actor, HttpSession session) {
    UUID desk = desks.required(actor, session);
    Instant before = sentBefore(operation, session);
    Instant happenedAt = before != null ? before : clock.instant().truncatedTo(ChronoUnit.MICROS);
    OperationRequest request =
        new OperationRequest(operation, desk, happenedAt, null, List.of(act));
    try {
      Done answer = door.submit(request, actor).receipt().acts().getFirst();
      remember(operation, happenedAt, session);
      return done.cast(answer);
    } catch (RefusedException refused) {
      if (before == null && refused.refusal() instanceof OperationRefusal.IdReused) {
        // Sent twice at once, or before this session began: only the moment differs.
        return done.cast(door.receipt(operation, actor).acts().getFirst());
      }
      throw refused;
    }
  }

  /** Ids of what a form makes, the same whenever that form is sent. */
  static UUID part(UUID operation, String name) {
    return UUID.nameUUIDFromBytes((operation + "/" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Instant sentBefore(UUID operation, HttpSession session) {
    for (String line : lines(session)) {
      if (line.startsWith(operation + "=")) {
        return Instant.parse(line.substring(line.indexOf('=') + 1));
      }
    }
    return null;
  }

  private static void remember(UUID operation, Instant happenedAt, HttpSession session) {
    String line = operation + "=" + happenedAt;
    List<String> lines = lines(session);
    if (lines.contains(line)) {
      return;
    }
    List<String> kept = lines.subList(Math.max(0, lines.size() - REMEMBERED + 1), lines.size());
    session.setAttribute(SENT, kept.isEmpty() ? line : String.join("\n", kept) + "\n" + line);
  }

  private static List<String> lines(HttpSession session) {
    return session.getAttribute(SENT) instanceof String text ? text.lines().toList() : List.of();
  }
}
