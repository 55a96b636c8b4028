package vn.gandan.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gandan.storage.ProvinceRoute;

/** Work that notes where it ran; given to an application by name, so that no scan finds it. */
class Errand implements JobKind {
  static final String NAME = "trial.errand";

  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger rounds = new AtomicInteger();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(UUID id) {
    ran.add(ProvinceRoute.current().code() + "/" + id);
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("the other side does not answer");
    }
    return rounds.getAndUpdate(left -> Math.max(0, left - 1)) > 0
        ? Optional.of(Instant.now())
        : Optional.empty();
  }

  /** Each run as province and id, in order. */
  List<String> ran() {
    return List.copyOf(ran);
  }

  void failNext(int times) {
    failures.set(times);
  }

  void askAgain(int times) {
    rounds.set(times);
  }
}
