package vn.gandan.access;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Under which conditions this program serves at all. */
@Source("own rule: published logins stay on this machine; a real service never runs as root")
final class StartRules {
  private StartRules() {}

  /**
   * Judges one start.
   *
   * @param user of the operating system
   * @param address that is listened on; null for all of the machine's
   * @return why not; empty if it may start
   */
  static Optional<String> judge(boolean demonstration, String user, @Nullable InetAddress address) {
    if (demonstration) {
      return address != null && address.isLoopbackAddress()
          ? Optional.empty()
          : Optional.of(
              "The demonstration has published logins, so it listens on this machine alone:"
                  + " set server.address=127.0.0.1, or start without the profile demo.");
    }
    return user.equals("root")
        ? Optional.of(
            "Gần Dân does not serve as root. Start it as an ordinary user of its own; only the"
                + " demonstration may run as root.")
        : Optional.empty();
  }
}
