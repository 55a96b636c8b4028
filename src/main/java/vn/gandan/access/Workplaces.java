package vn.gandan.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.network.Office;
import vn.gandan.network.ProvinceName;

/** Where somebody can work today: what the administrator chooses from. */
@Component
public class Workplaces {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** A commune post office or an agency. */
  public record Workplace(UUID unitId, String name) {}

  private final Network network;
  private final InstantSource clock;

  Workplaces(Network network, InstantSource clock) {
    this.network = network;
    this.clock = clock;
  }

  /** The name of a province as it is today, by two digits; the digits if it is unknown. */
  public String provinceName(String province) {
    return network.provinces(today()).stream()
        .filter(one -> one.code().equals(province))
        .map(ProvinceName::fullName)
        .findFirst()
        .orElse(province);
  }

  /** Of the province that is bound now, where this role works; empty if it works at no unit. */
  public List<Workplace> of(Role role) {
    return switch (role) {
      case CLERK, VAULT_KEEPER, DIRECTOR, COURIER ->
          network.offices(today()).stream()
              .map(office -> new Workplace(office.officeId(), office.name()))
              .toList();
      case AGENCY_OFFICER, AGENCY_SYSTEM ->
          network.agencies(today()).stream()
              .map(agency -> new Workplace(agency.agencyId(), agency.name()))
              .toList();
      case ANONYMOUS, CITIZEN, PROVINCE_OFFICE, AUDITOR, ADMINISTRATOR, PROGRAM -> List.of();
    };
  }

  /** Of the province that is bound now, the name of an office or agency of today. */
  public Optional<String> nameOf(UUID unit) {
    return network
        .office(unit)
        .map(Office::name)
        .or(() -> network.agency(unit, today()).map(Agency::name));
  }

  /** Of the province that is bound now, the person with this staff number. */
  public Optional<UUID> staff(String staffCode) {
    UUID staff = NetworkIds.staff(staffCode);
    return network.staffName(staff).map(_ -> staff);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), VIETNAM);
  }
}
