package vn.gandan.party;

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
 * Forms of people who are not recorded yet (ghi nhận dở dang): kept while they are typed, for the
 * account that types them and for a day, since whoever did not come back was not recorded.
 */
@Service
public class EnrolDrafts {
  static final Duration KEPT = Duration.ofDays(1);

  private static final int LONGEST = 400;

  private final EnrolDraftTable table;
  private final InstantSource clock;

  EnrolDrafts(EnrolDraftTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Keeps what was typed so far, in place of what was kept before.
   *
   * @throws RefusedException party.bad-text for what is too long for any field; party.id-taken if
   *     another account began it
   */
  @Transactional
  public void save(UUID id, Map<String, String> typed, Actor actor) {
    typed.forEach((field, text) -> {
      if (text.length() > LONGEST) {
        throw new RefusedException(new PartyRefusal.BadText(field));
      }
    });
    Instant now = clock.instant();
    table.dropOld(now.minus(KEPT));
    if (!table.save(new EnrolDraft(id, typed, now), actor.accountId())) {
      throw new RefusedException(new PartyRefusal.IdTaken(id));
    }
  }

  @Transactional(readOnly = true)
  public Optional<EnrolDraft> find(UUID id, Actor actor) {
    return table.find(id, actor.accountId());
  }

  /** Newest first, at most twenty. */
  @Transactional(readOnly = true)
  public List<EnrolDraft> of(Actor actor) {
    return table.of(actor.accountId());
  }

  /** Nothing happens if it is not there or not this actor's. */
  @Transactional
  public void drop(UUID id, Actor actor) {
    table.drop(id, actor.accountId());
  }
}
