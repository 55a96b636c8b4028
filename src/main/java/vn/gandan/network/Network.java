package vn.gandan.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Desks;
import vn.gandan.storage.Province;
import vn.gandan.storage.Provinces;

/**
 * The network (mạng lưới) as it is on a given day: territory, offices, points, people, agencies,
 * desks. The territory can be asked without a province; all else is the current province's.
 */
@Service
public class Network implements Desks {
  private final TerritoryTable territory;
  private final OfficeTable offices;
  private final PointTable points;
  private final AgencyTable agencies;
  private final DeskTable desks;
  private final CoverageTable coverage;
  private final Provinces served;

  Network(
      TerritoryTable territory,
      OfficeTable offices,
      PointTable points,
      AgencyTable agencies,
      DeskTable desks,
      CoverageTable coverage,
      Provinces served) {
    this.territory = territory;
    this.offices = offices;
    this.points = points;
    this.agencies = agencies;
    this.desks = desks;
    this.coverage = coverage;
    this.served = served;
  }

  /** All provinces under the names of that day, by code. */
  public List<ProvinceName> provinces(LocalDate on) {
    return territory.provinces(on);
  }

  public Optional<Commune> commune(String code, LocalDate on) {
    return territory.commune(code, on);
  }

  /**
   * The communes of a province under the names of that day.
   *
   * @param province two digits
   * @return by code; empty for a province whose communes were not loaded
   */
  public List<Commune> communes(String province, LocalDate on) {
    return territory.communes(province, on);
  }

  /** Communes of before 1 July 2025, with their districts, that went into this one. */
  public List<FormerCommune> formerCommunes(String communeCode) {
    return territory.former(communeCode);
  }

  /** Where a commune of before 1 July 2025 went; several where it was split. */
  public List<FormerCommune> successors(String formerCode) {
    return territory.successors(formerCode);
  }

  /** Also when it is not open yet or closed: ask {@link Office#openOn}. */
  public Optional<Office> office(UUID officeId) {
    return offices.office(officeId);
  }

  public Optional<Office> officeOfCommune(String communeCode, LocalDate on) {
    return offices.officeOfCommune(communeCode, on);
  }

  /** Open offices by commune code, at most a thousand. */
  public List<Office> offices(LocalDate on) {
    return offices.offices(on);
  }

  public Optional<ServicePoint> point(UUID pointId, LocalDate on) {
    return points.point(pointId, on);
  }

  public List<ServicePoint> pointsOf(UUID officeId, LocalDate on) {
    return points.pointsOf(officeId, on);
  }

  /**
   * Open points of the province, at most two thousand.
   *
   * @param level null for all
   * @param service null for all
   */
  public List<ServicePoint> points(
      ServicePoint.@Nullable Level level, ServicePoint.@Nullable Service service, LocalDate on) {
    return points.points(level, service, on);
  }

  @Override
  public Optional<Desk> desk(UUID deskId, LocalDate on) {
    return desks.desk(deskId, on).map(NamedDesk::desk);
  }

  public Optional<NamedDesk> namedDesk(UUID deskId, LocalDate on) {
    return desks.desk(deskId, on);
  }

  /**
   * Desks in use that day.
   *
   * @param unitId a commune post office or an agency
   */
  public List<NamedDesk> desksOf(UUID unitId, LocalDate on) {
    return desks.desksOf(unitId, on);
  }

  public Optional<Agency> agency(UUID agencyId, LocalDate on) {
    return agencies.agency(agencyId, on);
  }

  /**
   * The agency that has the code on that day.
   *
   * @param code the national agency code of that day, {@code H49.29}
   */
  public Optional<Agency> agencyByCode(String code, LocalDate on) {
    return agencies.byCode(code, on);
  }

  /**
   * The province of an agency code, if it is served here; needs no province itself.
   *
   * @param code in the form of today, {@code H49.29}, or the older one, {@code 000.00.29.H49}
   */
  public Optional<Province> provinceOfAgency(String code) {
    return AgencyCodes.letters(code).flatMap(territory::provinceOfAgency).flatMap(served::byCode);
  }

  /**
   * Who decides for people of a commune at a level: its People's Committee, or the province's
   * one-stop centre. A body of a ministry is never found by commune.
   */
  public Optional<Agency> agencyFor(String communeCode, Agency.Level level, LocalDate on) {
    return switch (level) {
      case COMMUNE -> agencies.ofCommune(communeCode, Agency.Kind.PEOPLES_COMMITTEE, on);
      case PROVINCE -> agencies.ofLevel(level, Agency.Kind.ONE_STOP_CENTRE, on);
      case MINISTRY -> Optional.empty();
    };
  }

  /** The department of the province that decides a field of procedures. */
  public Optional<Agency> agencyForField(String field, LocalDate on) {
    return agencies.ofField(Agency.Level.PROVINCE, field, on);
  }

  /** Every agency of the province, at most two thousand. */
  public List<Agency> agencies(LocalDate on) {
    return agencies.all(on);
  }

  /** Empty on days without an appointment: nobody may sign then. */
  public Optional<Director> director(UUID officeId, LocalDate on) {
    return offices.director(officeId, on);
  }

  /** Open offices that nobody directs on that day. */
  public List<Office> officesWithoutDirector(LocalDate on) {
    return offices.withoutDirector(on);
  }

  /** Of people employed now or earlier. */
  public Optional<String> staffName(UUID staffId) {
    return offices.staffName(staffId);
  }

  /** The people behind a number of {@link #coverage}, by office, a hundred to a page. */
  public List<Colleague> colleagues(Coverage.Group group, LocalDate on, int page) {
    return coverage.colleagues(group, on, page);
  }

  @Transactional(readOnly = true)
  public Coverage coverage(LocalDate on) {
    return coverage.on(on);
  }
}
