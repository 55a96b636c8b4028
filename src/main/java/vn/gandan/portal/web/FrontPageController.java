package vn.gandan.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.ProvinceName;

/** The first page: what this is, and the three questions that citizens come with. */
@Controller
class FrontPageController {
  private final ServedPlaces places;
  private final PortalFrame frame;

  FrontPageController(ServedPlaces places, PortalFrame frame) {
    this.places = places;
    this.frame = frame;
  }

  @GetMapping("/")
  @Allowed(Role.ANONYMOUS)
  String home(Model model) {
    model.addAttribute(
        "page",
        new HomePage(
            places.served(frame.today()).stream().map(ProvinceName::fullName).toList(),
            frame.phone()));
    return "portal/home";
  }
}
