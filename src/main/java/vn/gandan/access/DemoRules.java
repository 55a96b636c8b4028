package vn.gandan.access;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Where the demonstration may be reached. */
@Source("own rule: published logins stay on the machine that shows them")
final class DemoRules {
  private DemoRules() {}

  /**
   * Whether nobody but this machine can reach the server.
   *
   * @param address that is listened on; null for all of the machine's
   */
  static boolean staysHere(@Nullable InetAddress address) {
    return address != null && address.isLoopbackAddress();
  }
}
