package vn.gandan.operation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** All acts that the modules of this program brought. */
@Component
public class ActRegistry {
  private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

  private final Map<String, ActHandler<?, ?>> byName = new TreeMap<>();
  private final Map<Class<?>, ActHandler<?, ?>> byAct = new HashMap<>();

  ActRegistry(List<ActHandler<?, ?>> handlers) {
    for (ActHandler<?, ?> handler : handlers) {
      if (!NAME.matcher(handler.name()).matches()) {
        throw new IllegalStateException("not a name for an act: " + handler.name());
      }
      if (byName.put(handler.name(), handler) != null
          || byAct.put(handler.act(), handler) != null) {
        throw new IllegalStateException("two modules bring the act " + handler.name());
      }
    }
  }

  /** By name, in alphabetical order. */
  public Collection<ActHandler<?, ?>> all() {
    return List.copyOf(byName.values());
  }

  /** The handlers of a class are registered with that very class, so the cast holds. */
  @SuppressWarnings("unchecked")
  <A extends Record & Act> ActHandler<A, ?> handlerOf(Act act) {
    ActHandler<?, ?> handler = byAct.get(act.getClass());
    if (handler == null) {
      throw new IllegalStateException("no handler for " + act.getClass());
    }
    return (ActHandler<A, ?>) handler;
  }
}
