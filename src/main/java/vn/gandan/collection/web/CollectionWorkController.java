package vn.gandan.collection.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.Collections;
import vn.gandan.collection.GiveBacks;
import vn.gandan.collection.web.CollectionWorkPage.Extra;
import vn.gandan.collection.web.CollectionWorkPage.Line;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;

/** Thu hộ cần xử lý: what does not come to an end by itself, and what to do. */
@Controller
@RequestMapping("/thu-ho")
@Allowed({Role.CLERK, Role.DIRECTOR, Role.VAULT_KEEPER, Role.PROVINCE_OFFICE, Role.AUDITOR})
class CollectionWorkController {
  private final Collections collections;
  private final GiveBacks giveBacks;
  private final Hands hands;

  CollectionWorkController(Collections collections, GiveBacks giveBacks, Hands hands) {
    this.collections = collections;
    this.giveBacks = giveBacks;
    this.hands = hands;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    UUID own = actor.unitId();
    List<BillPayment> open = collections.toWorkOn(actor);
    model.addAttribute(
        "page",
        new CollectionWorkPage(
            open.stream().map(payment -> line(payment, own)).toList(),
            open.size() >= Collections.MOST_TO_WORK_ON,
            actor.role() == Role.PROVINCE_OFFICE || actor.role() == Role.AUDITOR,
            giveBacks.open(actor).stream()
                .flatMap(surplus ->
                    collections
                        .payment(surplus.payment(), actor)
                        .map(payment -> new Extra(line(payment, own), new Vnd(surplus.amount())))
                        .stream())
                .toList()));
    return "collection/work";
  }

  private Line line(BillPayment payment, @Nullable UUID own) {
    return new Line(payment, hands.unitName(payment.office()), payment.office().equals(own));
  }
}
