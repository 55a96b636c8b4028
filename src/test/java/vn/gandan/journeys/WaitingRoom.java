package vn.gandan.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Who comes to be paid at one post office; whoever serves there calls from the same room. */
final class WaitingRoom {
  private final Deque<Pensioner> strangers;
  private final List<Pensioner> known = new ArrayList<>();

  /**
   * @param person as the counter enrols them
   */
  record Pensioner(UUID person, String number, UUID duty) {}

  WaitingRoom(Collection<Pensioner> owed) {
    this.strangers = new ArrayDeque<>(owed);
  }

  /** Somebody who was never here; each once. */
  synchronized Optional<Pensioner> stranger() {
    return Optional.ofNullable(strangers.poll());
  }

  synchronized void enrolled(Pensioner one) {
    known.add(one);
  }

  /** Somebody who was called before, mostly the last, who may be being paid this moment. */
  synchronized Optional<Pensioner> again(Random random) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            random.nextBoolean() ? known.getLast() : known.get(random.nextInt(known.size())));
  }
}
