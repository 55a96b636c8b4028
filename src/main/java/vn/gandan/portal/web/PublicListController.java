package vn.gandan.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.CatalogueRefusal;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.ProvinceName;
import vn.gandan.portal.web.PostListsPage.Link;

/** Niêm yết danh mục thủ tục tiếp nhận và chưa tiếp nhận qua bưu chính (SI-130). */
@Controller
@RequestMapping("/co-quan-nhan-buu-chinh")
@Allowed(Role.ANONYMOUS)
class PublicListController {
  private static final String HERE = "/co-quan-nhan-buu-chinh";

  private final Catalogue catalogue;
  private final Network network;
  private final ServedPlaces places;
  private final PortalFrame frame;

  PublicListController(
      Catalogue catalogue, Network network, ServedPlaces places, PortalFrame frame) {
    this.catalogue = catalogue;
    this.network = network;
    this.places = places;
    this.frame = frame;
  }

  @GetMapping
  String all(
      @RequestParam(name = "tinh", required = false) @Nullable String province, Model model) {
    LocalDate today = frame.today();
    List<ProvinceName> served = places.served(today);
    ProvinceName chosen =
        served.stream().filter(each -> each.code().equals(province)).findFirst().orElse(null);
    model.addAttribute(
        "page",
        new PostListsPage(
            served.stream()
                .map(each -> new Link(HERE + "?tinh=" + each.code(), each.fullName()))
                .toList(),
            chosen == null ? null : chosen.fullName(),
            chosen == null ? List.of() : agencies(chosen, today),
            frame.phone()));
    return "portal/postlists";
  }

  private List<Link> agencies(ProvinceName province, LocalDate today) {
    return places.in(province.code(), () -> network.agencies(today)).stream()
        .filter(agency -> agency.code() != null)
        .map(agency -> new Link(HERE + "/" + agency.code(), agency.name()))
        .toList();
  }

  /**
   * One agency's list.
   *
   * @param on the day whose list is meant; today if left out
   */
  @GetMapping("/{agencyCode}")
  String one(
      @PathVariable String agencyCode,
      @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      Model model) {
    LocalDate day = on == null ? frame.today() : on;
    PostListPage page =
        places.served(frame.today()).stream()
            .map(province -> places.in(province.code(), () -> page(agencyCode, day)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new RefusedException(new CatalogueRefusal.NoSuchAgency(agencyCode)));
    model.addAttribute("page", page);
    return "portal/postlist";
  }

  private @Nullable PostListPage page(String code, LocalDate day) {
    return network
        .agencyByCode(code, day)
        .map((Agency agency) ->
            new PostListPage(
                code,
                agency.name(),
                catalogue.postList(agency.agencyId(), day),
                "/api/v1/agencies/" + code + "/post-list",
                frame.phone()))
        .orElse(null);
  }
}
