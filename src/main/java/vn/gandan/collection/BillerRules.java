package vn.gandan.collection;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.gandan.kernel.Source;

/** Which contract may be entered. */
@Source({
  "own rule: a contract counts from a day not long past, and a contract without an end gives way",
  "own rule: money and secrets go only to addresses that whoever runs this installation named"
})
final class BillerRules {
  private static final int YEARS_AHEAD = 10;
  private static final String LOOPBACK = "127.0.0.1";

  private BillerRules() {}

  static Optional<CollectionRefusal> refusal(
      SignBillerContract act, Set<String> trusted, LocalDate today) {
    LocalDate to = act.to() == null ? act.from() : act.to();
    if (act.signedOn().isAfter(today)
        || to.isBefore(act.from())
        || to.isAfter(today.plusYears(YEARS_AHEAD))
        || act.from().isAfter(today.plusYears(1))) {
      return Optional.of(new CollectionRefusal.DaysDoNotFit(act.from(), to));
    }
    Long most = act.mostDong();
    if (most != null && most < act.leastDong()) {
      return Optional.of(new CollectionRefusal.BoundsDoNotFit(act.leastDong(), most));
    }
    return trusted(act, trusted)
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.AddressNotTrusted(act.endpoint()));
  }

  /**
   * @param trusted hosts, with a port where it is not the scheme's own
   */
  private static boolean trusted(SignBillerContract act, Set<String> trusted) {
    try {
      URI uri = new URI(act.endpoint());
      String scheme = uri.getScheme();
      String host = uri.getHost();
      if (scheme == null
          || host == null
          || uri.getUserInfo() != null
          || uri.getFragment() != null) {
        return false;
      }
      boolean loopback = host.equals(LOOPBACK);
      boolean sealed =
          switch (act.link()) {
            case HTTP -> scheme.equals("https") || (loopback && scheme.equals("http"));
            case FILE -> scheme.equals("sftp") && uri.getQuery() == null;
          };
      String place = uri.getPort() < 0 ? host : host + ":" + uri.getPort();
      return sealed && (trusted.contains(place) || (loopback && trusted.contains(host)));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
