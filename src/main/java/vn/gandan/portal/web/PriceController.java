package vn.gandan.portal.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.tariff.Tariffs;

/** Niêm yết giá cước: what is not on this page is not charged. */
@Controller
@Allowed(Role.ANONYMOUS)
class PriceController {
  private final Tariffs tariffs;
  private final ServedPlaces places;
  private final PortalFrame frame;

  PriceController(Tariffs tariffs, ServedPlaces places, PortalFrame frame) {
    this.tariffs = tariffs;
    this.places = places;
    this.frame = frame;
  }

  @GetMapping("/gia-cuoc")
  String prices(Model model) {
    LocalDate today = frame.today();
    model.addAttribute(
        "page",
        new PricesPage(
            places.served(today).stream()
                .map(province ->
                    new PricesPage.OfProvince(
                        province.code(),
                        province.fullName(),
                        places.in(province.code(), () -> tariffs.published(today))))
                .toList(),
            today,
            frame.phone()));
    return "portal/prices";
  }
}
