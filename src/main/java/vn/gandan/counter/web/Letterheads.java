package vn.gandan.counter.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.network.Agency;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.network.ProvinceName;
import vn.gandan.paper.Heading;
import vn.gandan.storage.ProvinceRoute;

/** Who issues a paper, as it stands beside the national motto. */
@Component
class Letterheads {
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Network network;
  private final Naming naming;
  private final Telling telling;

  Letterheads(Network network, Naming naming, Telling telling) {
    this.network = network;
    this.naming = naming;
    this.telling = telling;
  }

  /** A commune post office, below the post of its province. */
  Heading ofOffice(UUID office) {
    String commune = network.office(office).map(Office::communeCode).orElse(null);
    return new Heading(
        upper(telling.vietnamese("counter.paper.province-post", province())),
        upper(naming.unit(office)),
        "",
        place(commune));
  }

  /** The one-stop desk of the deciding agency. */
  Heading ofAgency(UUID agency) {
    String commune = network.agency(agency, naming.today()).map(Agency::communeCode).orElse(null);
    return new Heading(
        upper(naming.unit(agency)),
        upper(telling.vietnamese("counter.paper.one-stop")),
        "",
        place(commune));
  }

  private String place(@Nullable String commune) {
    return commune == null
        ? province()
        : network.commune(commune, naming.today()).map(Commune::name).orElse(province());
  }

  private String province() {
    String code = ProvinceRoute.current().code();
    return network.provinces(naming.today()).stream()
        .filter(each -> each.code().equals(code))
        .map(ProvinceName::name)
        .findFirst()
        .orElse(code);
  }

  private static String upper(String text) {
    return text.toUpperCase(VIETNAMESE);
  }
}
