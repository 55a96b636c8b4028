package vn.gandan.operation;

import java.util.Set;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/**
 * A module's way to perform one kind of act. Registered as a bean; two handlers with one name stop
 * the start.
 *
 * @param <A> a record; unknown fields of its JSON are refused
 * @param <D> the answer, a record
 */
public interface ActHandler<A extends Record & Act, D extends Record & Done> {

  /** {@code module.verb}, part of the public interface for ever. */
  String name();

  Class<A> act();

  Class<D> done();

  /** Who may do it at all; the door refuses everyone else before {@link #perform}. */
  Set<Role> performers();

  /**
   * Judges and gathers what is to be written into {@link Performance#writes()}. Runs inside the
   * operation's transaction.
   *
   * @throws RefusedException if a rule says no; then nothing of the whole operation is written
   */
  D perform(A act, Performance performance);
}
