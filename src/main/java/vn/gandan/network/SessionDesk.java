package vn.gandan.network;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.DeskInUse;

/**
 * At which desk a session works, on whichever page: the one that was chosen, else where the person
 * sits already. Remembered for the session, so that it is asked once.
 */
@Component
public class SessionDesk {
  private static final String CHOSEN = "counter.desk";

  private final DeskInUse inUse;

  SessionDesk(DeskInUse inUse) {
    this.inUse = inUse;
  }

  /**
   * @param among the desks that may be meant; a choice that is not among them is passed over
   */
  public Optional<NamedDesk> of(List<NamedDesk> among, Actor actor, HttpSession session) {
    return of(among, session.getAttribute(CHOSEN) instanceof String id ? UUID.fromString(id) : null)
        .or(() -> sat(among, actor, session));
  }

  private Optional<NamedDesk> sat(List<NamedDesk> among, Actor actor, HttpSession session) {
    Optional<NamedDesk> own = inUse.of(actor).flatMap(desk -> of(among, desk));
    own.ifPresent(desk -> choose(desk.desk().deskId(), session));
    return own;
  }

  public void choose(UUID desk, HttpSession session) {
    session.setAttribute(CHOSEN, desk.toString());
  }

  private static Optional<NamedDesk> of(List<NamedDesk> among, @Nullable UUID id) {
    return among.stream().filter(each -> each.desk().deskId().equals(id)).findFirst();
  }
}
