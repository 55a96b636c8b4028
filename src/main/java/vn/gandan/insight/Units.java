package vn.gandan.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;

/** Names of offices, agencies and desks on one day, each asked for once. */
final class Units {
  private final Network network;
  private final LocalDate day;
  private final Map<UUID, Office> offices = new HashMap<>();
  private final Map<UUID, Boolean> elsewhere = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();
  private final Map<UUID, Optional<NamedDesk>> desks = new HashMap<>();

  private Units(Network network, LocalDate day) {
    this.network = network;
    this.day = day;
  }

  /** Knows one office, or all open ones of the province. */
  static Units of(Network network, @Nullable UUID office, LocalDate day) {
    Units units = new Units(network, day);
    if (office == null) {
      network.offices(day).forEach(each -> units.offices.put(each.officeId(), each));
    } else {
      network.office(office).ifPresent(each -> units.offices.put(office, each));
    }
    return units;
  }

  Map<UUID, Office> offices() {
    return Map.copyOf(offices);
  }

  boolean isOffice(UUID unit) {
    return offices.containsKey(unit)
        || elsewhere.computeIfAbsent(unit, id -> network.office(id).isPresent());
  }

  String name(UUID unit) {
    Office known = offices.get(unit);
    return known != null ? known.name() : names.computeIfAbsent(unit, this::asked);
  }

  private String asked(UUID unit) {
    return network
        .office(unit)
        .map(Office::name)
        .or(() -> network.agency(unit, day).map(Agency::name))
        .orElse("–");
  }

  Optional<NamedDesk> desk(UUID desk) {
    return desks.computeIfAbsent(desk, id -> network.namedDesk(id, day));
  }
}
