package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.network.ProvinceName;
import vn.gandan.network.ServicePoint;
import vn.gandan.portal.PortalRefusal;
import vn.gandan.portal.web.PointsPage.Link;
import vn.gandan.portal.web.PointsPage.OfficeCard;
import vn.gandan.portal.web.PointsPage.Point;

/** Điểm phục vụ: which post office is near, and when it is open. */
@Controller
@RequestMapping("/diem-phuc-vu")
@Allowed(Role.ANONYMOUS)
class PointController {
  private static final String HERE = "/diem-phuc-vu";

  private final Network network;
  private final ServedPlaces places;
  private final PortalFrame frame;

  PointController(Network network, ServedPlaces places, PortalFrame frame) {
    this.network = network;
    this.places = places;
    this.frame = frame;
  }

  @GetMapping
  String find(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(name = "tinh", required = false) @Nullable String province,
      HttpServletRequest request,
      Model model) {
    LocalDate today = frame.today();
    Words words = frame.words(request);
    List<Link> provinces =
        places.served(today).stream()
            .map(each -> new Link(HERE + "?tinh=" + each.code(), each.fullName(), ""))
            .toList();
    if (q != null && !q.isBlank()) {
      List<ServedPlaces.Place> found = places.find(q, today);
      OfficeCard only = found.size() == 1 ? office(found.getFirst(), today, words) : null;
      List<Link> links =
          only != null ? List.of() : found.stream().map(PointController::link).toList();
      model.addAttribute(
          "page",
          new PointsPage(q, words.t("portal.points.found"), links, provinces, only, frame.phone()));
      return "portal/points";
    }
    ProvinceName chosen =
        places.served(today).stream()
            .filter(each -> each.code().equals(province))
            .findFirst()
            .orElse(null);
    List<Link> communes =
        chosen == null
            ? List.of()
            : places.communes(chosen, today).stream()
                .map(commune -> link(new ServedPlaces.Place(commune, chosen)))
                .toList();
    String heading = chosen == null ? null : chosen.fullName();
    model.addAttribute(
        "page", new PointsPage(null, heading, communes, provinces, null, frame.phone()));
    return "portal/points";
  }

  @GetMapping("/{commune}")
  String show(@PathVariable String commune, HttpServletRequest request, Model model) {
    LocalDate today = frame.today();
    ServedPlaces.Place place =
        places
            .commune(commune, today)
            .orElseThrow(() -> new RefusedException(new PortalRefusal.NoSuchCommune()));
    OfficeCard office = office(place, today, frame.words(request));
    model.addAttribute(
        "page", new PointsPage(null, null, List.of(), List.of(), office, frame.phone()));
    return "portal/points";
  }

  private static Link link(ServedPlaces.Place place) {
    return new Link(
        HERE + "/" + place.commune().code(),
        place.commune().fullName(),
        place.province().fullName());
  }

  private OfficeCard office(ServedPlaces.Place place, LocalDate today, Words words) {
    String commune = place.commune().code();
    return places.in(
        place.province().code(),
        () -> {
          Office office = network.officeOfCommune(commune, today).orElse(null);
          List<ServicePoint> points =
              office == null ? List.of() : network.pointsOf(office.officeId(), today);
          String agency =
              network
                  .agencyFor(commune, Agency.Level.COMMUNE, today)
                  .map(Agency::code)
                  .map(code -> "/co-quan-nhan-buu-chinh/" + code)
                  .orElse(null);
          return new OfficeCard(
              place.commune().fullName() + ", " + place.province().fullName(),
              office == null ? null : office.name(),
              points.stream()
                  .sorted(
                      Comparator.comparing(ServicePoint::level).thenComparing(ServicePoint::code))
                  .map(point -> point(point, words))
                  .toList(),
              agency);
        });
  }

  private static Point point(ServicePoint point, Words words) {
    return new Point(
        point.name(),
        words.t("portal.level." + point.level().name()),
        point.address(),
        words.hours(point.hours()),
        point.services().stream()
            .sorted()
            .map(service -> words.t("portal.service." + service.name()))
            .toList(),
        point.services().contains(ServicePoint.Service.DOSSIER));
  }
}
