package vn.gandan.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.OfficeHours;
import vn.gandan.calendar.OfficeHours.Opening;
import vn.gandan.calendar.PostalZone;
import vn.gandan.calendar.UnitHours;
import vn.gandan.calendar.UnitTerms;
import vn.gandan.kernel.Source;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/** Tells the calendar when an agency is open and how far it is by post. */
@Component
@Source({
  "Cổng Dịch vụ công quốc gia: the police receive on Saturday mornings",
  "own rule: wards are near, communes further, islands far"
})
class AgencyHours implements UnitHours {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Opening MORNING = new Opening(LocalTime.of(7, 30), LocalTime.of(11, 30));
  private static final Opening AFTERNOON = new Opening(LocalTime.of(13, 0), LocalTime.of(17, 0));
  private static final OfficeHours USUAL = OfficeHours.weekdays(MORNING, AFTERNOON);

  private final Network network;

  AgencyHours(Network network) {
    this.network = network;
  }

  @Override
  public Optional<UnitTerms> termsOf(String unit, LocalDate on) {
    return agency(unit, on).map(agency -> terms(agency, on));
  }

  /** By id only within the province already chosen; by code wherever it leads. */
  private Optional<Agency> agency(String unit, LocalDate on) {
    Optional<Province> here = ProvinceRoute.find();
    if (ID.matcher(unit).matches()) {
      return here.flatMap(_ -> network.agency(UUID.fromString(unit), on));
    }
    return network
        .provinceOfAgency(unit)
        .filter(there -> here.isEmpty() || here.get().equals(there))
        .flatMap(there -> ProvinceRoute.in(there, () -> network.agencyByCode(unit, on)));
  }

  private UnitTerms terms(Agency agency, LocalDate on) {
    return new UnitTerms(
        agency.kind() == Agency.Kind.POLICE ? USUAL.withSaturday(MORNING) : USUAL,
        zone(agency, on));
  }

  private PostalZone zone(Agency agency, LocalDate on) {
    return Optional.ofNullable(agency.communeCode())
        .flatMap(code -> network.commune(code, on))
        .map(commune -> zone(commune.kind()))
        .orElse(PostalZone.OUTER);
  }

  private static PostalZone zone(Commune.Kind kind) {
    return switch (kind) {
      case PHUONG -> PostalZone.INNER;
      case XA -> PostalZone.OUTER;
      case DAC_KHU -> PostalZone.REMOTE;
    };
  }
}
