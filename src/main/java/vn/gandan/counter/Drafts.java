package vn.gandan.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/**
 * Unfinished visits (lượt dở dang): kept while they are typed, resumed by the same account only,
 * gone when they are committed or dropped. The face of the module.
 */
@Service
public class Drafts {
  /** A visit that nobody took up for this long is over. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final int MOST_CHARACTERS = 20_000;
  private static final int MOST_FIELDS = 400;

  private final DraftTable table;
  private final InstantSource clock;

  Drafts(DraftTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Keeps what was typed so far, in place of what was kept before.
   *
   * @throws RefusedException counter.draft-too-large, counter.unknown-draft
   */
  @Transactional
  public void save(UUID id, UUID person, String procedure, Map<String, String> typed, Actor actor) {
    int characters = 0;
    for (Map.Entry<String, String> field : typed.entrySet()) {
      characters += field.getKey().length() + field.getValue().length();
    }
    if (characters > MOST_CHARACTERS || typed.size() > MOST_FIELDS) {
      throw new RefusedException(new CounterRefusal.DraftTooLarge());
    }
    Instant now = clock.instant();
    table.dropOld(actor.accountId(), now.minus(KEPT));
    if (!table.save(new Draft(id, person, procedure, typed, now), actor.accountId())) {
      throw new RefusedException(new CounterRefusal.UnknownDraft(id));
    }
  }

  @Transactional(readOnly = true)
  public Optional<Draft> find(UUID id, Actor actor) {
    return table.find(id, actor.accountId());
  }

  /** Newest first, at most twenty. */
  @Transactional(readOnly = true)
  public List<Draft> of(Actor actor) {
    return table.of(actor.accountId());
  }

  /** Nothing happens if it is not there or not this actor's. */
  @Transactional
  public void drop(UUID id, Actor actor) {
    table.drop(id, actor.accountId());
  }
}
