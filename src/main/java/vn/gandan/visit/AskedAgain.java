package vn.gandan.visit;

import java.util.Set;
import vn.gandan.kernel.Actor;

/**
 * Money came by transfer for what was offered a while ago and is not any more: whoever said that it
 * is owed is asked whether it still is, and if so it is offered again. A module brings one as a
 * bean where what it offers counts only for a while.
 */
public interface AskedAgain {

  /**
   * Outside of any transaction.
   *
   * @param gone keys of what is not offered any more, of all services
   * @throws vn.gandan.kernel.RefusedException if it is not owed any more as it was
   */
  void askAgain(Set<String> gone, Actor actor);
}
