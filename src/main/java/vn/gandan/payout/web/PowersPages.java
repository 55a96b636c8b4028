package vn.gandan.payout.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.payout.GrantPower;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.Power;
import vn.gandan.payout.RevokePower;
import vn.gandan.payout.Standing;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Makes the page of powers. */
@Component
class PowersPages {
  private final Payouts payouts;
  private final AtTheTill till;

  PowersPages(Payouts payouts, AtTheTill till) {
    this.payouts = payouts;
    this.till = till;
  }

  PowersPage page(UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words) {
    List<Power> collects = payouts.powersOf(person);
    Map<UUID, Due> whose =
        latest(payouts.owedTo(collects.stream().map(Power::beneficiary).toList(), actor));
    Map<UUID, Due> own = new LinkedHashMap<>();
    for (Standing standing : payouts.standing(person, actor)) {
      if (!standing.capacity().proxy()) {
        own.putIfAbsent(standing.due().duty().beneficiaryId(), standing.due());
      }
    }
    return new PowersPage(
        till.person(person, actor),
        held(collects, whose, true),
        held(payouts.powersFor(own.keySet()), own, false),
        choices(filled, actor, words),
        choices(words, "payout.powers.form.", GrantPower.Form.values()),
        choices(words, "payout.powers.told.", RevokePower.ToldBy.values()),
        filled,
        mistakes);
  }

  private List<PowersPage.Held> held(List<Power> powers, Map<UUID, Due> whose, boolean named) {
    List<PowersPage.Held> held = new ArrayList<>();
    for (Power power : powers) {
      Due due = whose.get(power.beneficiary());
      held.add(
          new PowersPage.Held(
              power,
              due == null ? null : due.programme().name(),
              due == null || !named ? null : due.fullName(),
              payouts.daysLeft(power)));
    }
    return held;
  }

  /** Whoever has the number that was searched, once for each programme. */
  List<Choice> choices(Filled filled, Actor actor, Words words) {
    String number = filled.text("who").replace(" ", "");
    if (number.isEmpty()) {
      return List.of();
    }
    return latest(payouts.search(number, actor)).values().stream()
        .map(due -> new Choice(due.id().toString(), due.fullName(), due.programme().name()))
        .toList();
  }

  private static Map<UUID, Due> latest(List<Due> dues) {
    Map<UUID, Due> latest = new LinkedHashMap<>();
    dues.forEach(due -> latest.putIfAbsent(due.duty().beneficiaryId(), due));
    return latest;
  }

  static List<Choice> choices(Words words, String prefix, Enum<?>[] all) {
    return Arrays.stream(all)
        .map(each -> new Choice(each.name(), words.t(prefix + each.name())))
        .toList();
  }
}
