package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Contract;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;

/** Which contracts concern an office (xã phục vụ): those of communes in which it has a point. */
@Component
public class ServedCommunes {
  private final Network network;

  ServedCommunes(Network network) {
    this.network = network;
  }

  /** Codes of the communes in which the office is or has a point. */
  public Set<String> of(UUID office, LocalDate on) {
    Set<String> communes = new TreeSet<>();
    network.office(office).ifPresent(found -> communes.add(found.communeCode()));
    network.pointsOf(office, on).stream().map(ServicePoint::communeCode).forEach(communes::add);
    return communes;
  }

  /** Whether the office pays in a commune of this contract. */
  public boolean by(UUID office, Contract contract, LocalDate on) {
    return contract.communes().stream().anyMatch(of(office, on)::contains);
  }
}
