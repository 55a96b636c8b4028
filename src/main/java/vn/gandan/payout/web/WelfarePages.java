package vn.gandan.payout.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Consent;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.clearing.Clearing;
import vn.gandan.clearing.Transfers;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.payout.DateAccount;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.Standing;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Makes the page of somebody's accounts. */
@Component
class WelfarePages {
  private final Payouts payouts;
  private final WelfareAccounts accounts;
  private final Transfers transfers;
  private final Clearing clearing;
  private final Network network;
  private final AtTheTill till;

  WelfarePages(
      Payouts payouts,
      WelfareAccounts accounts,
      Transfers transfers,
      Clearing clearing,
      Network network,
      AtTheTill till) {
    this.payouts = payouts;
    this.accounts = accounts;
    this.transfers = transfers;
    this.clearing = clearing;
    this.network = network;
    this.till = till;
  }

  WelfarePage page(UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words) {
    Map<UUID, Due> own = new LinkedHashMap<>();
    List<WelfarePage.Failed> failed = new ArrayList<>();
    for (Standing standing : payouts.standing(person, actor)) {
      Due due = standing.due();
      if (!standing.capacity().proxy()) {
        own.putIfAbsent(due.duty().beneficiaryId(), due);
        failed(due).ifPresent(failed::add);
      }
    }
    List<WelfareAccount> known = accounts.of(own.keySet());
    return new WelfarePage(
        till.person(person, actor),
        held(own, known, words),
        failed,
        own.values().stream()
            .map(due -> new Choice(due.id().toString(), due.programme().name()))
            .toList(),
        ways(own, failed, known, actor, words),
        known.stream()
            .filter(account -> account.dated(WelfareAccount.Step.CLOSED) == null)
            .map(account -> new Choice(account.id().toString(), name(account, words)))
            .toList(),
        PowersPages.choices(words, "payout.account.source.", WelfareAccount.Source.values()),
        PowersPages.choices(words, "payout.account.step.", DateAccount.Step.values()),
        filled,
        mistakes);
  }

  private Optional<WelfarePage.Failed> failed(Due due) {
    boolean open =
        due.duty().holder() instanceof DutyHolder.Account
            && !due.duty().stopped()
            && !payouts.today().isAfter(clearing.lastDay(due.duty().roundId(), due.days()));
    return open
        ? transfers.failed(due.id()).map(words -> new WelfarePage.Failed(due, words))
        : Optional.empty();
  }

  private List<WelfarePage.Held> held(Map<UUID, Due> own, List<WelfareAccount> known, Words words) {
    Map<UUID, Consent> consents = accounts.consents(own.keySet());
    List<WelfarePage.Held> held = new ArrayList<>();
    own.forEach((beneficiary, due) -> {
      Consent consent = consents.get(beneficiary);
      held.add(
          new WelfarePage.Held(
              due,
              known.stream().filter(it -> it.beneficiary().equals(beneficiary)).toList(),
              consent == null ? null : signed(consent, known, words),
              consent == null ? null : consent.signedOn()));
    });
    return held;
  }

  private String signed(Consent consent, List<WelfareAccount> known, Words words) {
    UUID account = consent.account();
    return account == null
        ? words.t("payout.account.way.cash", pointName(consent.point()))
        : known.stream()
            .filter(it -> it.id().equals(account))
            .findFirst()
            .map(it -> words.t("payout.account.way.account", name(it, words)))
            .orElse("–");
  }

  private String pointName(@Nullable UUID point) {
    return network
        .point(Objects.requireNonNull(point, "cash has a point"), payouts.today())
        .map(ServicePoint::name)
        .orElse("–");
  }

  private List<Choice> ways(
      Map<UUID, Due> own,
      List<WelfarePage.Failed> failed,
      List<WelfareAccount> known,
      Actor actor,
      Words words) {
    List<ServicePoint> points = points(actor);
    List<Choice> ways = new ArrayList<>();
    for (WelfarePage.Failed each : failed) {
      points.forEach(point ->
          ways.add(choice(each.due(), ChosenWay.Kind.BACK, point.pointId(), words, point.name())));
    }
    own.forEach((beneficiary, due) -> {
      known.stream()
          .filter(it -> it.beneficiary().equals(beneficiary) && it.usable())
          .forEach(
              it -> ways.add(choice(due, ChosenWay.Kind.ACCOUNT, it.id(), words, name(it, words))));
      points.forEach(point ->
          ways.add(choice(due, ChosenWay.Kind.CASH, point.pointId(), words, point.name())));
    });
    return ways;
  }

  private Choice choice(Due due, ChosenWay.Kind kind, UUID to, Words words, String where) {
    String what = due.programme().name();
    String text =
        switch (kind) {
          case ACCOUNT -> words.t("payout.account.way.account", where);
          case CASH -> words.t("payout.account.way.cash", where);
          case BACK -> words.t("payout.account.way.back", where);
        };
    String month = due.duty().month().getMonthValue() + "/" + due.duty().month().getYear();
    String hint =
        kind == ChosenWay.Kind.BACK
            ? words.t("payout.account.way.only", what, month)
            : words.t("payout.account.way.from", what);
    return new Choice(new ChosenWay(due.id(), kind, to).value(), text, hint);
  }

  private List<ServicePoint> points(Actor actor) {
    Collection<ServicePoint> all =
        actor.unitId() == null ? List.of() : network.pointsOf(actor.unitId(), payouts.today());
    return all.stream()
        .filter(point -> point.services().contains(ServicePoint.Service.PAYOUT))
        .toList();
  }

  static String name(WelfareAccount account, Words words) {
    String bank = account.bank();
    return bank == null
        ? words.t("payout.account.ending", account.ending())
        : words.t("payout.account.at", bank, account.ending());
  }
}
