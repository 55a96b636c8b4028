package vn.gandan.collection.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.collection.Collections;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Thu hộ cần xử lý: what does not come to an end by itself, and what to do. */
@Controller
@RequestMapping("/thu-ho")
@Allowed({Role.CLERK, Role.DIRECTOR, Role.VAULT_KEEPER, Role.PROVINCE_OFFICE, Role.AUDITOR})
class CollectionWorkController {
  private final Collections collections;
  private final Hands hands;

  CollectionWorkController(Collections collections, Hands hands) {
    this.collections = collections;
    this.hands = hands;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    UUID own = actor.unitId();
    model.addAttribute(
        "page",
        new CollectionWorkPage(
            collections.toWorkOn(actor).stream()
                .map(payment ->
                    new CollectionWorkPage.Line(
                        payment, hands.unitName(payment.office()), payment.office().equals(own)))
                .toList()));
    return "collection/work";
  }
}
