package vn.gandan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.network.NetworkRows.AgencyRow;
import vn.gandan.network.NetworkRows.AppointmentRow;
import vn.gandan.network.NetworkRows.DeskRow;
import vn.gandan.network.NetworkRows.HoursRow;
import vn.gandan.network.NetworkRows.PointRow;
import vn.gandan.network.NetworkRows.PostRow;
import vn.gandan.network.NetworkRows.ServiceRow;
import vn.gandan.network.NetworkRows.StaffRow;
import vn.gandan.operation.Desk;

/**
 * An invented network for one real province: offices, points, people and desks in the numbers that
 * the press gave, at places and with names derived from the real communes.
 */
final class DemoPlan {
  static final String SOURCE = "DEMONSTRATION";
  private static final LocalDate TWO_LEVELS = TerritoryRows.TWO_LEVELS;
  private static final Set<ServicePoint.Service> AT_A_POST_OFFICE =
      Set.of(ServicePoint.Service.values());
  private static final Set<ServicePoint.Service> AT_A_CULTURE_POINT =
      Set.of(
          ServicePoint.Service.DOSSIER,
          ServicePoint.Service.PORTAL_GUIDANCE,
          ServicePoint.Service.MAIL,
          ServicePoint.Service.PRESS);
  private static final Set<ServicePoint.Service> AT_A_CENTRE = Set.of(ServicePoint.Service.DOSSIER);

  private final Figures figures;
  private final List<Commune> communes;
  private final Map<String, List<FormerCommune>> former;

  final List<Office> offices = new ArrayList<>();
  final List<PointRow> points = new ArrayList<>();
  final List<HoursRow> hours = new ArrayList<>();
  final List<ServiceRow> services = new ArrayList<>();
  final List<StaffRow> staff = new ArrayList<>();
  final List<AppointmentRow> appointments = new ArrayList<>();
  final List<PostRow> posts = new ArrayList<>();
  final List<AgencyRow> agencies = new ArrayList<>();
  final List<DeskRow> desks = new ArrayList<>();

  /**
   * What is to come out.
   *
   * @param points of levels 1 to 4, without the desks in commune centres
   * @param adjacent people at points near the centres
   * @param unassigned people of whom the press does not say where they work
   */
  record Figures(
      String province,
      String agencyPrefix,
      LocalDate opensOn,
      int points,
      int adjacent,
      int unassigned) {}

  DemoPlan(Figures figures, List<Commune> communes, Map<String, List<FormerCommune>> former) {
    this.figures = figures;
    this.communes = communes;
    this.former = former;
    for (int i = 0; i < communes.size(); i++) {
      office(i, communes.get(i));
    }
    furtherPosts();
    for (int i = 0; i < figures.unassigned(); i++) {
      person("X%03d".formatted(i + 1));
    }
  }

  private void office(int index, Commune commune) {
    String code = commune.code();
    UUID office = NetworkIds.office(code);
    String number = "%d/QĐ-BĐ%s".formatted(101 + index, figures.province());
    String signer = "Giám đốc Bưu điện tỉnh (trình diễn)";
    LocalDate decided = figures.opensOn().minusDays(10);
    offices.add(
        new Office(
            office,
            code,
            "Bưu điện " + decapitalized(commune.fullName()),
            number,
            decided,
            signer,
            figures.opensOn(),
            null));
    PointRow main = mainPoint(index, commune, office);
    PointRow centre = centrePoint(commune, office);
    furtherPoints(index, commune, office);
    UUID atCentre = person(code + "T");
    UUID director = person(code + "G");
    post(code + "T", atCentre, centre, Coverage.PostKind.CENTRE);
    post(code + "G", director, main, Coverage.PostKind.ADJACENT_POINT);
    appointments.add(
        new AppointmentRow(
            NetworkIds.appointment(code, figures.opensOn().toString()),
            office,
            director,
            "%d/QĐ-BĐ%s".formatted(501 + index, figures.province()),
            decided,
            signer,
            figures.opensOn(),
            null));
    officeDesks(code, office, main.id(), centre.id());
    committee(index, commune);
  }

  private PointRow mainPoint(int index, Commune commune, UUID office) {
    ServicePoint.Level level =
        index == 0
            ? ServicePoint.Level.ONE
            : index < 8 ? ServicePoint.Level.TWO : ServicePoint.Level.THREE;
    return point(commune, office, 0, level, "Bưu cục " + commune.name(), AT_A_POST_OFFICE);
  }

  private PointRow centrePoint(Commune commune, UUID office) {
    String name =
        "Quầy bưu điện, Trung tâm Phục vụ hành chính công " + decapitalized(commune.fullName());
    return point(commune, office, 99, ServicePoint.Level.CENTRE, name, AT_A_CENTRE);
  }

  /** At the centres of the old communes, as far as the number given reaches. */
  private void furtherPoints(int index, Commune commune, UUID office) {
    int rest = figures.points() - communes.size();
    int here = rest / communes.size() + (index < rest % communes.size() ? 1 : 0);
    List<String> names = oldCentres(commune);
    for (int i = 0; i < here; i++) {
      String old = i < names.size() ? names.get(i) : "Xã " + commune.name() + " " + (i + 1);
      boolean town = !old.startsWith("Xã ");
      String bare = old.substring(old.indexOf(' ') + 1);
      if (town) {
        point(
            commune, office, i + 1, ServicePoint.Level.THREE, "Bưu cục " + bare, AT_A_POST_OFFICE);
      } else {
        point(
            commune,
            office,
            i + 1,
            ServicePoint.Level.CULTURE,
            "Điểm BĐ-VHX " + bare,
            AT_A_CULTURE_POINT);
      }
    }
  }

  private List<String> oldCentres(Commune commune) {
    Set<String> names = new LinkedHashSet<>();
    for (FormerCommune it : former.getOrDefault(commune.code(), List.of())) {
      String name =
          it.name().startsWith("Thị trấn ") ? it.name().replace("Thị trấn ", "Phường ") : it.name();
      if (!name.substring(name.indexOf(' ') + 1).equals(commune.name())
          && it.scope() == FormerCommune.Scope.WHOLE) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private PointRow point(
      Commune commune,
      UUID office,
      int number,
      ServicePoint.Level level,
      String name,
      Set<ServicePoint.Service> offered) {
    String code = commune.code() + "-" + "%02d".formatted(number);
    PointRow row =
        new PointRow(
            NetworkIds.point(code),
            code,
            office,
            commune.code(),
            level,
            name,
            commune.fullName(),
            near(commune.point(), number),
            level == ServicePoint.Level.CULTURE ? Long.valueOf(number % 2 == 0 ? 2 : 1) : null,
            figures.opensOn(),
            SOURCE);
    points.add(row);
    for (long weekday = 1; weekday <= 5; weekday++) {
      hours.add(new HoursRow(row.id(), weekday, 7 * 60 + 30, 17 * 60, figures.opensOn()));
    }
    if (level != ServicePoint.Level.CENTRE) {
      hours.add(new HoursRow(row.id(), 6, 7 * 60 + 30, 11 * 60 + 30, figures.opensOn()));
    }
    offered.forEach(it -> services.add(new ServiceRow(row.id(), it, figures.opensOn())));
    return row;
  }

  /** Each number a few hundred metres to a few kilometres off, always the same way. */
  private static GeoPoint near(GeoPoint centre, int number) {
    int step = number == 99 ? 1 : number;
    long north =
        switch (Math.floorMod(step, 4)) {
          case 0 -> 0;
          case 1 -> 6_000L * step;
          case 2 -> -7_000L * step;
          default -> 2_500L * step;
        };
    long east = Math.floorMod(step, 2) == 0 ? 5_500L * step : -4_000L * step;
    return new GeoPoint(centre.latMicro() + north, centre.lonMicro() + east);
  }

  /** The people at nearby points beyond one for each office, at the next points in order. */
  private void furtherPosts() {
    List<PointRow> others =
        points.stream()
            .filter(it -> it.code().endsWith("-01"))
            .limit(Math.max(0, figures.adjacent() - communes.size()))
            .toList();
    for (PointRow point : others) {
      String code = point.commune() + "L";
      post(code, person(code), point, Coverage.PostKind.ADJACENT_POINT);
    }
  }

  private UUID person(String code) {
    String staffCode = "TD" + figures.province() + "-" + code;
    UUID id = NetworkIds.staff(staffCode);
    int number = staff.size() + 31 * Integer.parseInt(figures.province());
    staff.add(new StaffRow(id, staffCode, DemoNames.name(number), TWO_LEVELS, null, SOURCE));
    return id;
  }

  private void post(String code, UUID person, PointRow point, Coverage.PostKind kind) {
    UUID id = NetworkIds.post("TD" + figures.province() + "-" + code, figures.opensOn().toString());
    posts.add(new PostRow(id, person, point.id(), kind, figures.opensOn()));
  }

  private void officeDesks(String code, UUID office, UUID main, UUID centre) {
    desk(code, "quay-1", office, Desk.Kind.COUNTER, main, "Quầy 1");
    desk(code, "quay-2", office, Desk.Kind.COUNTER, main, "Quầy 2");
    desk(code, "trung-tam", office, Desk.Kind.CENTRE, centre, "Quầy tại trung tâm");
    desk(code, "ke", office, Desk.Kind.SHELF, main, "Kệ kết quả");
    desk(code, "ket", office, Desk.Kind.VAULT, main, "Két");
    desk(code, "buu-ta-1", office, Desk.Kind.DEVICE, main, "Thiết bị bưu tá 1");
  }

  private void desk(
      String code, String sign, UUID office, Desk.Kind kind, UUID point, String name) {
    desks.add(
        new DeskRow(NetworkIds.desk(code, sign), office, null, kind, point, name, TWO_LEVELS));
  }

  private void committee(int index, Commune commune) {
    String code = figures.agencyPrefix() + "." + (101 + index);
    agency(
        code,
        Agency.Level.COMMUNE,
        Agency.Kind.PEOPLES_COMMITTEE,
        commune.code(),
        "Ủy ban nhân dân " + decapitalized(commune.fullName()));
  }

  /** An agency with its one-stop desk. */
  UUID agency(
      String code, Agency.Level level, Agency.Kind kind, @Nullable String commune, String name) {
    UUID id = NetworkIds.agency(code);
    agencies.add(new AgencyRow(id, level, kind, commune, name, TWO_LEVELS, code, SOURCE));
    desks.add(
        new DeskRow(
            NetworkIds.desk(code, "mot-cua"),
            null,
            id,
            Desk.Kind.AGENCY,
            null,
            "Bộ phận một cửa",
            TWO_LEVELS));
    return id;
  }

  private static String decapitalized(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
