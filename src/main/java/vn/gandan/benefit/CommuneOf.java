package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;

/** For which commune an officer speaks: that of the People's Committee, and nobody else's. */
@Component
class CommuneOf {
  private final Network network;

  CommuneOf(Network network) {
    this.network = network;
  }

  /**
   * Its code.
   *
   * @throws RefusedException if the agency is not a commune's People's Committee
   */
  String of(Actor officer, LocalDate on) {
    return network
        .agency(Objects.requireNonNull(officer.unitId(), "an officer belongs to an agency"), on)
        .filter(agency -> agency.kind() == Agency.Kind.PEOPLES_COMMITTEE)
        .map(Agency::communeCode)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.NotACommune()));
  }
}
