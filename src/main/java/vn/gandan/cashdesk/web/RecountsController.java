package vn.gandan.cashdesk.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Recounted;
import vn.gandan.ledger.Recounts;
import vn.gandan.network.Network;
import vn.gandan.network.Office;

/** Cộng lại sổ: whether the books of the province follow from their entries. */
@Controller
@RequestMapping("/cong-lai-so")
@Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
class RecountsController {
  private final Recounts recounts;
  private final Network network;

  RecountsController(Recounts recounts, Network network) {
    this.recounts = recounts;
    this.network = network;
  }

  @GetMapping
  String show(Model model) {
    List<Recounted> latest = recounts.latest();
    model.addAttribute(
        "page",
        new RecountsPage(
            latest,
            recounts.evenSince().orElse(null),
            latest.isEmpty()
                ? List.of()
                : latest.getFirst().gaps().stream()
                    .map(gap ->
                        new RecountsPage.Gap(
                            network.office(gap.office()).map(Office::name).orElse("—"), gap))
                    .toList()));
    return "cashdesk/recounts";
  }
}
