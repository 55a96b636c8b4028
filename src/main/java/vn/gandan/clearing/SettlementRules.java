package vn.gandan.clearing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.SettlementFigures.Cell;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Vnd;

/** What payer and post owe each other, and who may say so. */
@Source({
  "the contract with the payer: a fee for each payment to one person",
  "own rule: a settlement is made from its lines, proposed by one and signed by another person"
})
final class SettlementRules {
  private SettlementRules() {}

  /**
   * To the đồng: a fee is in whole đồng, and is owed for each payment that was made, whatever
   * becomes of the money later.
   */
  static Vnd fee(long payments, Vnd feeEach) {
    return feeEach.times(payments);
  }

  /** What was paid out and neither came back nor was sent in advance; below zero for more. */
  static Vnd owed(Vnd paid, Vnd recovered, Vnd advance) {
    return paid.plus(recovered.times(-1)).plus(advance.times(-1));
  }

  /** The same figures of all communes together. */
  static List<Cell> together(List<Cell> cells) {
    Map<String, Cell> sums = new TreeMap<>();
    for (Cell cell : cells) {
      sums.merge(
          cell.outcome() + "/" + cell.reason(),
          new Cell("", cell.outcome(), cell.reason(), cell.part()),
          (one, other) -> new Cell("", one.outcome(), one.reason(), sum(one.part(), other.part())));
    }
    return List.copyOf(sums.values());
  }

  private static DutySum.Part sum(DutySum.Part one, DutySum.Part other) {
    return new DutySum.Part(one.count() + other.count(), one.total().plus(other.total()));
  }

  /**
   * @param seen the digest of what whoever proposes has seen
   * @param before the last settlement of the same round and contract; null if there is none
   */
  static void mayPropose(SettlementFigures figures, String seen, @Nullable Settlement before) {
    if (before != null) {
      mustBeRefused(before);
    }
    long unpaid = figures.of(DutyOutcome.UNPAID).count();
    if (unpaid > 0) {
      throw new RefusedException(new ClearingRefusal.NotAllEnded(unpaid));
    }
    mustBeTheSame(figures, seen);
  }

  /** Of a round and contract one settlement stands, and what comes after it is no advance. */
  static void mustBeRefused(Settlement last) {
    if (last.state() != Settlement.State.REFUSED) {
      throw new RefusedException(new ClearingRefusal.AlreadyProposed(last.settlementId()));
    }
  }

  /**
   * Whether what was proposed still follows from what is known. Once it is signed only its lines
   * count: what comes back later belongs to nothing that was signed.
   */
  static boolean stands(Settlement settlement, SettlementFigures now) {
    SettlementFigures then = settlement.figures();
    boolean sameMoney =
        then.advance().equals(now.advance()) && then.askedBack().equals(now.askedBack());
    return then.digest().equals(now.digest())
        && (sameMoney || settlement.state() == Settlement.State.SIGNED);
  }

  static void mustStand(Settlement settlement, SettlementFigures now) {
    if (!stands(settlement, now)) {
      throw new RefusedException(new ClearingRefusal.LinesChanged());
    }
  }

  private static void mustBeTheSame(SettlementFigures figures, String seen) {
    if (!figures.digest().equals(seen)) {
      throw new RefusedException(new ClearingRefusal.LinesChanged());
    }
  }

  /** A payer's officer sees its settlements once the post has signed. */
  static boolean concerns(Settlement settlement, Actor actor) {
    return switch (actor.role()) {
      case PROVINCE_OFFICE, AUDITOR -> true;
      case AGENCY_OFFICER ->
          settlement.payer().equals(actor.unitId())
              && settlement.signature(Settlement.Party.POST).isPresent();
      case ANONYMOUS,
          CITIZEN,
          CLERK,
          VAULT_KEEPER,
          DIRECTOR,
          COURIER,
          AGENCY_SYSTEM,
          ADMINISTRATOR,
          PROGRAM ->
          false;
    };
  }

  /**
   * For whom somebody speaks about a settlement.
   *
   * @throws RefusedException as of none, if it does not concern who asks
   */
  static Settlement.Party party(Settlement settlement, Actor actor) {
    if (!concerns(settlement, actor)) {
      throw new RefusedException(new ClearingRefusal.UnknownSettlement(settlement.settlementId()));
    }
    return actor.role() == Role.AGENCY_OFFICER ? Settlement.Party.PAYER : Settlement.Party.POST;
  }

  static void maySign(Settlement settlement, Settlement.Party party, UUID account) {
    mustWaitFor(settlement, party);
    if (settlement.proposedBy().equals(account)) {
      throw new RefusedException(new ClearingRefusal.SamePerson());
    }
  }

  /** Nobody refuses what they have signed themselves. */
  static void mustWaitFor(Settlement settlement, Settlement.Party party) {
    Settlement.State waits =
        switch (party) {
          case POST -> Settlement.State.PROPOSED;
          case PAYER -> Settlement.State.SENT;
        };
    if (settlement.state() != waits) {
      throw new RefusedException(new ClearingRefusal.NotWaiting(settlement.state()));
    }
  }
}
