package vn.gandan.clearing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Settlements;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Quyết toán: which rounds wait to be settled with whom. */
@Controller
class SettlementsController {
  private static final int ROUNDS = 50;

  private final Benefits benefits;
  private final Programmes programmes;
  private final Settlements settlements;
  private final Hands hands;

  SettlementsController(
      Benefits benefits, Programmes programmes, Settlements settlements, Hands hands) {
    this.benefits = benefits;
    this.programmes = programmes;
    this.settlements = settlements;
    this.hands = hands;
  }

  @GetMapping(SettlementsPage.HERE)
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String list(Model model) {
    List<SettlementsPage.Line> lines = new ArrayList<>();
    benefits.rounds().stream()
        .filter(round -> round.state() == Round.State.FROZEN)
        .limit(ROUNDS)
        .forEach(round ->
            settlements
                .contracts(round.roundId())
                .forEach(contract -> lines.add(line(round, contract))));
    model.addAttribute("page", new SettlementsPage(lines));
    return "clearing/settlements";
  }

  private SettlementsPage.Line line(Round round, UUID contract) {
    return programmes
        .contract(contract)
        .map(it ->
            new SettlementsPage.Line(
                round,
                it,
                hands.unitName(it.payerAgency()),
                settlements.last(round.roundId(), contract).orElse(null)))
        .orElseThrow();
  }
}
