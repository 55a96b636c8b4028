package vn.gandan.storage.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run. They refuse root, so root needs a way round; an ordinary user
 * needs none.
 */
sealed interface RunAs {

  /** We are an ordinary user already. */
  record Ourselves() implements RunAs {}

  /**
   * Root inside a user namespace that maps nobody: the programs see an ordinary user while the
   * files stay root's own. Works wherever the data directory lies.
   */
  record Namespace() implements RunAs {}

  /** Root where namespaces are forbidden, as in many containers: another user owns the files. */
  record OtherUser(String name) implements RunAs {}

  static RunAs detect() {
    if (!System.getProperty("user.name").equals("root")) {
      return new Ourselves();
    }
    if (Commands.works(List.of("unshare", "-U", "true"))) {
      return new Namespace();
    }
    return Stream.of("postgres", "nobody")
        .filter(name -> Commands.works(asUser(name, List.of("true"))))
        .findFirst()
        .<RunAs>map(OtherUser::new)
        .orElseThrow(() ->
            new StartRefusedException(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'runuser' works"
                    + " here: start Gần Dân as an ordinary user or set GANDAN_DATABASE_URL."));
  }

  default List<String> wrap(List<String> command) {
    return switch (this) {
      case Ourselves _ -> command;
      case Namespace _ -> prefixed(List.of("unshare", "-U"), command);
      case OtherUser(String name) -> asUser(name, command);
    };
  }

  /** Gives a file or a whole folder to the one who will run the programs. */
  default void own(Path path) {
    if (this instanceof OtherUser(String name)) {
      Commands.Outcome outcome =
          Commands.run(Path.of("/"), List.of("chown", "-R", name, path.toString()));
      if (!outcome.succeeded()) {
        throw new StartRefusedException("Cannot give " + path + " to " + name + ": " + outcome);
      }
    }
  }

  /** Whether the data directory's own door must let others through to the cluster inside. */
  default boolean needsWayThrough() {
    return this instanceof OtherUser;
  }

  private static List<String> asUser(String name, List<String> command) {
    return prefixed(List.of("runuser", "-u", name, "--"), command);
  }

  private static List<String> prefixed(List<String> prefix, List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }
}
