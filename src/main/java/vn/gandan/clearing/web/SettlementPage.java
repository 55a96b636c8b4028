package vn.gandan.clearing.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Advance;
import vn.gandan.clearing.DutyOutcome;
import vn.gandan.clearing.PassedOn;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.Settlement;
import vn.gandan.clearing.SettlementFigures;
import vn.gandan.clearing.SettlementFiles;
import vn.gandan.clearing.SettlementPayment;
import vn.gandan.clearing.UnpaidReason;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.signing.CertificateStanding;
import vn.gandan.ui.Mistakes;

/**
 * What one round came to under one contract.
 *
 * @param here where the page is and its forms are sent
 * @param figures that were proposed; else as they follow from the lines now
 * @param communes by name, as they follow from the lines now
 * @param settlement the last; null if none was proposed
 * @param matches whether what was proposed still follows from the lines
 * @param signed everybody who put a name to it, the proposer first
 * @param mayDecide whether it waits for who looks at it
 * @param paying what of it was paid, and what is to be paid
 * @param digital how its files are signed
 */
public record SettlementPage(
    String here,
    Round round,
    Contract contract,
    String payer,
    SettlementFigures figures,
    Map<String, SettlementFigures> communes,
    List<AdvanceLine> advances,
    @Nullable Settlement settlement,
    boolean matches,
    List<Signed> signed,
    boolean mayPropose,
    boolean mayDecide,
    Paying paying,
    Digital digital,
    Filled form,
    Mistakes mistakes) {

  /** Who did what to it and when; {@code as} is the end of a key. */
  public record Signed(String as, String name, Instant at) {}

  /**
   * @param done in the order in which it was entered
   * @param open parts of which who looks at it may enter that they were paid
   * @param late what came back when it was signed already
   * @param mayReverse whether who looks at it may take advances back
   */
  public record Paying(
      List<SettlementPayment> done, List<Open> open, Late late, boolean mayReverse) {

    public Paying {
      done = List.copyOf(done);
      open = List.copyOf(open);
    }
  }

  /**
   * @param open not passed on to the payer yet
   * @param mayPassOn whether who looks at it may enter that it was
   */
  public record Late(Vnd open, List<PassedOn> done, boolean mayPassOn) {

    public Late {
      done = List.copyOf(done);
    }
  }

  /**
   * @param owed by the payer; below zero by the post
   */
  public record Open(PaySettlement.Part part, Vnd owed) {

    /** The end of a key: who pays what. */
    public String what() {
      if (owed.dong() == 0) {
        return "EVEN";
      }
      return owed.dong() < 0 ? "BACK" : part.name();
    }

    public Vnd amount() {
      return owed.dong() < 0 ? owed.times(-1) : owed;
    }
  }

  /**
   * @param due the post has signed it: from then on its files carry its certificate's signature
   * @param kept the files that were given out so far
   * @param standing whether others can be signed now
   */
  public record Digital(
      boolean due, List<SettlementFiles.Kept> kept, CertificateStanding standing) {

    public Digital {
      kept = List.copyOf(kept);
    }

    /** Both were given out, so it does not matter what can be signed now. */
    public boolean done() {
      return kept.size() == SettlementFiles.Format.values().length;
    }
  }

  public record AdvanceLine(String office, Advance advance) {}

  static String here(UUID round, UUID contract) {
    return "/quyet-toan/ky/" + round + "/" + contract;
  }

  /** Nothing was proposed, or what was proposed was refused. */
  public boolean draft() {
    return settlement == null || settlement.refused() != null;
  }

  public DutySum.Part of(DutyOutcome outcome) {
    return figures.of(outcome);
  }

  /** Why something went back, in the order of the reasons. */
  public List<UnpaidReason> reasons() {
    return Arrays.stream(UnpaidReason.values())
        .filter(reason -> figures.returned(reason).count() > 0)
        .toList();
  }

  /** Owed by the payer; null where the post owes. */
  public @Nullable Vnd owedByPayer() {
    return figures.owed().dong() < 0 ? null : figures.owed();
  }

  /** Owed by the post; null where the payer owes. */
  public @Nullable Vnd owedByPost() {
    return figures.owed().dong() < 0 ? figures.owed().times(-1) : null;
  }
}
