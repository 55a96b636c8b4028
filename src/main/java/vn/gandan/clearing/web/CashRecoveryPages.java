package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.CameBack;
import vn.gandan.clearing.ClearingRefusal;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.clearing.Reclaims;
import vn.gandan.clearing.ServedCommunes;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** Gathers what the page of one payment that was asked back shows. */
@Component
class CashRecoveryPages {
  private final Benefits benefits;
  private final RoundDuties duties;
  private final Reclaims reclaims;
  private final ServedCommunes served;
  private final SettlementPages names;
  private final Visits visits;
  private final ServingTill till;
  private final WorkDesks desks;
  private final Hands hands;

  CashRecoveryPages(
      Benefits benefits,
      RoundDuties duties,
      Reclaims reclaims,
      ServedCommunes served,
      SettlementPages names,
      Visits visits,
      ServingTill till,
      WorkDesks desks,
      Hands hands) {
    this.benefits = benefits;
    this.duties = duties;
    this.reclaims = reclaims;
    this.served = served;
    this.names = names;
    this.visits = visits;
    this.till = till;
    this.desks = desks;
    this.hands = hands;
  }

  /**
   * @throws RefusedException if nothing was asked back under this id in a commune that is served
   */
  Reclaimed find(UUID entitlement, Actor actor) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    return reclaims
        .find(entitlement, served.of(office, desks.today()))
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownDuty(entitlement)));
  }

  CashRecoveryPage page(
      Reclaimed reclaimed, Filled form, Mistakes mistakes, Actor actor, HttpServletRequest asked) {
    UUID duty = reclaimed.entitlementId();
    return new CashRecoveryPage(
        benefits.round(reclaimed.roundId()).orElseThrow(),
        names.commune(reclaimed.commune()),
        duties.names(List.of(duty), actor).getOrDefault(duty, "–"),
        reclaimed,
        reclaims.cameBack(duty).stream().map(each -> came(each, actor)).toList(),
        till.closed(actor, asked).map(hands.words(asked)::refusal).orElse(null),
        form,
        mistakes);
  }

  private CashRecoveryPage.Came came(CameBack money, Actor actor) {
    return new CashRecoveryPage.Came(
        money,
        hands.unitName(money.office()),
        money.inCash()
            ? visits.receiptOf(money.operation(), actor).map(VisitReceipt::id).orElse(null)
            : null);
  }
}
