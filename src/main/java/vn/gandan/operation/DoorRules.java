package vn.gandan.operation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** What is decided at the door before any act is looked at. */
@Source("own rule: everything is in exactly one hand; nobody writes through another's desk")
final class DoorRules {
  private DoorRules() {}

  static void check(OperationRequest request, Actor actor, ActRegistry acts) {
    if (request.acts().isEmpty()) {
      throw new RefusedException(new OperationRefusal.NoActs());
    }
    if (request.acts().size() > OperationRequest.MOST_ACTS) {
      throw new RefusedException(
          new OperationRefusal.TooManyActs(request.acts().size(), OperationRequest.MOST_ACTS));
    }
    for (Act act : request.acts()) {
      ActHandler<?, ?> handler = acts.handlerOf(act);
      if (!handler.performers().contains(actor.role())) {
        throw new RefusedException(new OperationRefusal.NotYourAct(handler.name(), actor.role()));
      }
    }
  }

  /** Whoever works at another desk cannot use up a device's numbers. */
  static void mustBeHere(OperationRequest.@Nullable DeviceStamp device, Desk here) {
    if (device != null
        && !(here.kind() == Desk.Kind.DEVICE && here.deskId().equals(device.deviceId()))) {
      throw new RefusedException(new OperationRefusal.NotYourDevice(device.deviceId()));
    }
  }

  static boolean doubtful(Instant happenedAt, Instant recordedAt, Duration bound) {
    return Duration.between(happenedAt, recordedAt).abs().compareTo(bound) > 0;
  }
}
