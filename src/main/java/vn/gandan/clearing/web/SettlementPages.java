package vn.gandan.clearing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.ClearingRefusal;
import vn.gandan.clearing.DutyOutcome;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.Settlement;
import vn.gandan.clearing.SettlementFigures;
import vn.gandan.clearing.SettlementFiles;
import vn.gandan.clearing.SettlementPayment;
import vn.gandan.clearing.Settlements;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.signing.Signing;
import vn.gandan.ui.Mistakes;

/** Makes the page of a settlement, for the post and for the payer. */
@Component
class SettlementPages {
  private final Benefits benefits;
  private final Programmes programmes;
  private final Settlements settlements;
  private final SettlementFiles files;
  private final Signing signing;
  private final Network network;
  private final Access access;
  private final Hands hands;
  private final WorkDesks desks;

  SettlementPages(
      Benefits benefits,
      Programmes programmes,
      Settlements settlements,
      SettlementFiles files,
      Signing signing,
      Network network,
      Access access,
      Hands hands,
      WorkDesks desks) {
    this.benefits = benefits;
    this.programmes = programmes;
    this.settlements = settlements;
    this.files = files;
    this.signing = signing;
    this.network = network;
    this.access = access;
    this.hands = hands;
    this.desks = desks;
  }

  /** The round and the contract of one settlement. */
  record Of(Round round, Contract contract) {}

  /**
   * @throws RefusedException if there is no such round, or nobody is paid under the contract in it
   */
  Of of(UUID round, UUID contract) {
    Round found =
        benefits
            .round(round)
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(round)));
    return programmes
        .contract(contract)
        .filter(it -> settlements.contracts(round).contains(it.contractId()))
        .map(it -> new Of(found, it))
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownContract(contract)));
  }

  /**
   * One that the post has signed for the officer's agency.
   *
   * @throws RefusedException as of none otherwise
   */
  Settlement ofPayer(UUID settlement, Actor officer) {
    return settlements
        .find(settlement, officer)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownSettlement(settlement)));
  }

  /**
   * @throws RefusedException if none was proposed
   */
  Settlement last(Of of) {
    UUID contract = of.contract().contractId();
    return settlements
        .last(of.round().roundId(), contract)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownSettlement(contract)));
  }

  /** Else its rest is 0, and only lies unevenly. */
  boolean isOwed(Of of, PaySettlement.Part part) {
    return settlements.owed(last(of), part).dong() != 0;
  }

  SettlementPage page(Of of, Actor actor, Filled form, Mistakes mistakes) {
    UUID round = of.round().roundId();
    UUID contract = of.contract().contractId();
    return made(
        SettlementPage.here(round, contract),
        of,
        settlements.last(round, contract).orElse(null),
        actor,
        form,
        mistakes);
  }

  SettlementPage page(Settlement settlement, Actor officer, Filled form, Mistakes mistakes) {
    return made(
        PayerSettlementsPage.HERE + "/" + settlement.settlementId(),
        of(settlement.roundId(), settlement.contractId()),
        settlement,
        officer,
        form,
        mistakes);
  }

  private SettlementPage made(
      String here, Of of, @Nullable Settlement last, Actor actor, Filled form, Mistakes mistakes) {
    SettlementFigures now = settlements.shown(of.round().roundId(), of.contract(), last);
    boolean stands = last != null && last.state() != Settlement.State.REFUSED;
    SettlementFigures shown = last != null && stands ? last.figures() : now;
    boolean ofPost = actor.role() == Role.PROVINCE_OFFICE;
    boolean ended = now.of(DutyOutcome.UNPAID).count() == 0;
    return new SettlementPage(
        here,
        of.round(),
        of.contract(),
        hands.unitName(of.contract().payerAgency()),
        shown,
        communes(now),
        settlements.advances(of.round().roundId(), of.contract().contractId()).stream()
            .map(it -> new SettlementPage.AdvanceLine(hands.unitName(it.officeId()), it))
            .toList(),
        last,
        last == null || settlements.stands(last, now),
        signed(last),
        ofPost && !stands && ended,
        last != null && waitsFor(last, actor),
        paying(last, of.contract(), actor, ofPost && !stands),
        digital(last),
        form,
        mistakes);
  }

  private SettlementPage.Paying paying(
      @Nullable Settlement last, Contract contract, Actor actor, boolean mayReverse) {
    if (last == null) {
      return new SettlementPage.Paying(
          List.of(), List.of(), new SettlementPage.Late(Vnd.ZERO, List.of(), false), mayReverse);
    }
    List<SettlementPayment> done = settlements.payments(last.settlementId());
    List<SettlementPage.Open> open = new ArrayList<>();
    if (last.state() == Settlement.State.SIGNED && actor.role() == Role.PROVINCE_OFFICE) {
      for (PaySettlement.Part part : PaySettlement.Part.values()) {
        Vnd owed = settlements.owed(last, part);
        boolean paid = done.stream().anyMatch(payment -> payment.part() == part);
        boolean uneven = part == PaySettlement.Part.REST && settlements.uneven(last, contract);
        if (!paid && (owed.dong() != 0 || uneven)) {
          open.add(new SettlementPage.Open(part, owed));
        }
      }
    }
    return new SettlementPage.Paying(done, open, late(last, contract, actor), mayReverse);
  }

  private SettlementPage.Late late(Settlement last, Contract contract, Actor actor) {
    if (last.state() != Settlement.State.SIGNED) {
      return new SettlementPage.Late(Vnd.ZERO, List.of(), false);
    }
    Vnd open = settlements.recoveredLate(last, contract);
    return new SettlementPage.Late(
        open,
        settlements.passedOn(last.settlementId()),
        actor.role() == Role.PROVINCE_OFFICE && open.dong() > 0);
  }

  private SettlementPage.Digital digital(@Nullable Settlement last) {
    if (last == null
        || last.state() == Settlement.State.REFUSED
        || last.signature(Settlement.Party.POST).isEmpty()) {
      return new SettlementPage.Digital(false, List.of(), signing.standing());
    }
    return new SettlementPage.Digital(true, files.kept(last), signing.standing());
  }

  private static boolean waitsFor(Settlement last, Actor actor) {
    return switch (last.state()) {
      case PROPOSED ->
          actor.role() == Role.PROVINCE_OFFICE && !last.proposedBy().equals(actor.accountId());
      case SENT -> actor.role() == Role.AGENCY_OFFICER;
      case SIGNED, REFUSED -> false;
    };
  }

  private Map<String, SettlementFigures> communes(SettlementFigures now) {
    Map<String, SettlementFigures> byName = new LinkedHashMap<>();
    for (String code : now.communes()) {
      byName.put(commune(code), now.ofCommune(code));
    }
    return byName;
  }

  String commune(String code) {
    return network.commune(code, desks.today()).map(Commune::fullName).orElse(code);
  }

  private List<SettlementPage.Signed> signed(@Nullable Settlement last) {
    List<SettlementPage.Signed> signed = new ArrayList<>();
    if (last != null) {
      signed.add(new SettlementPage.Signed("PROPOSED", name(last.proposedBy()), last.proposedAt()));
      last.signatures()
          .forEach(it ->
              signed.add(
                  new SettlementPage.Signed(it.party().name(), name(it.account()), it.at())));
      Settlement.Refused refused = last.refused();
      if (refused != null) {
        signed.add(new SettlementPage.Signed("REFUSED", name(refused.account()), refused.at()));
      }
    }
    return signed;
  }

  String name(UUID account) {
    return access.account(account).map(Account::displayName).orElse("–");
  }
}
