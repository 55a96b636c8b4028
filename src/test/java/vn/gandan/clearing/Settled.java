package vn.gandan.clearing;

import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.StopDuty;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;

/** A round of three people in cash, ended and proposed; who signs it is up to the test. */
final class Settled {
  final String here;
  final String there;
  final UUID settlement = UUID.randomUUID();
  final Visitor chief;
  final Visitor accountant;
  final Visitor officer;

  Settled(
      int port,
      BenefitFixture post,
      FrozenRounds rounds,
      Settlements settlements,
      Programmes programmes) {
    LocalDate past = post.month.minusMonths(1);
    Frozen made = rounds.round(past, 3, 1);
    rounds.pay(made.duties().get(0));
    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);
    post.office(new GiveBack(made.round(), GiveBack.Extent.EVERYTHING));
    post.office(
        new ProposeSettlement(
            settlement,
            made.round(),
            made.contract(),
            inProvince(() ->
                settlements
                    .figures(made.round(), programmes.contract(made.contract()).orElseThrow())
                    .digest())));
    here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    there = "/quyet-toan/ben-chi-tra/" + settlement;
    chief = new Visitor(port, BenefitFixture.OFFICE);
    accountant = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    officer = new Visitor(port, "cb.hac-thanh");
  }

  Shown signedByThePost() {
    return sign(accountant, here);
  }

  Shown signedByThePayer() {
    return sign(officer, there);
  }

  private Shown sign(Visitor who, String path) {
    return who.send(
        who.open(path),
        path,
        "viec",
        "ky",
        "operationId",
        UUID.randomUUID().toString(),
        "settlement",
        settlement.toString(),
        "sure",
        "yes");
  }
}
