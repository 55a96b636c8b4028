package vn.gandan.visit.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.bank.Squares;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.LooseCredit;
import vn.gandan.visit.TransferPayments;

/**
 * One transfer that is waited for.
 *
 * @param code null once it is not shown any more
 * @param came what came and is not what was asked for
 * @param answered whether the bank could be asked just now
 * @param toPayOut what is counted out to the person in the same visit
 * @param paidOut as typed
 * @param operation of the form that settles
 */
public record TransferPage(
    UUID id,
    UUID person,
    String standing,
    Vnd amount,
    String reference,
    ReceivingAccount account,
    @Nullable Squares code,
    Vnd came,
    Instant expiresAt,
    @Nullable UUID receipt,
    boolean answered,
    Vnd toPayOut,
    String paidOut,
    UUID operation,
    Mistakes mistakes) {
  static final String HERE = "/quay/chuyen-khoan";

  static TransferPage of(
      TransferPayments.Asked asked,
      boolean answered,
      long toPayOut,
      String paidOut,
      Mistakes mistakes) {
    var request = asked.request();
    boolean shown = asked.is("WAITING");
    return new TransferPage(
        request.id(),
        request.person(),
        asked.standing(),
        new Vnd(request.amount()),
        request.reference().value(),
        asked.account(),
        shown ? Squares.of(asked.code()) : null,
        new Vnd(asked.came()),
        request.expiresAt(),
        request.receipt(),
        answered,
        new Vnd(toPayOut),
        paidOut,
        UUID.randomUUID(),
        mistakes);
  }

  public boolean is(String other) {
    return standing.equals(other);
  }

  /** Whether the page asks again by itself; never over something that was typed. */
  public boolean waits() {
    return is("WAITING") && mistakes.none();
  }

  public String path() {
    return HERE + "/" + id;
  }

  /**
   * What comes by transfer at one office.
   *
   * @param director may write down what the bank sent back
   * @param returned the form that is open; null while none is
   */
  public record Listed(
      List<LooseCredit> loose,
      List<TransferPayments.Asked> waiting,
      boolean director,
      @Nullable Returned returned,
      Mistakes mistakes) {}

  /** What was filled in about money that the bank sent back. */
  public record Returned(UUID credit, UUID operation, String paper, String words) {
    public String path() {
      return HERE + "/tra-lai/" + credit;
    }
  }
}
