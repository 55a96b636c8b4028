package vn.gandan.operation;

import java.util.Set;
import vn.gandan.kernel.Role;

/**
 * An {@link ActHandler} that says in one line what it handles; what is left to write is how.
 *
 * @param <A> the act
 * @param <D> the answer
 */
public abstract class Handling<A extends Record & Act, D extends Record & Done>
    implements ActHandler<A, D> {
  private final String name;
  private final Class<A> act;
  private final Class<D> done;
  private final Set<Role> performers;

  protected Handling(String name, Class<A> act, Class<D> done, Set<Role> performers) {
    this.name = name;
    this.act = act;
    this.done = done;
    this.performers = Set.copyOf(performers);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Class<A> act() {
    return act;
  }

  @Override
  public final Class<D> done() {
    return done;
  }

  @Override
  public final Set<Role> performers() {
    return performers;
  }
}
