package vn.gandan.collection;

import java.util.List;

/** How one kind of biller is reached. Nothing here runs inside a transaction. */
interface BillerLink {

  BillerContract.Link kind();

  /**
   * What a customer owes now; empty if nothing, or if nobody has that code.
   *
   * @throws BillerAwayException if nothing that makes sense came back
   */
  List<OpenBill> bills(Peer peer, String customer);

  /**
   * Tells that a bill was paid. Never throws for what happens outside: an answer that is not there
   * or not understood is {@link Exchange.Answer#UNKNOWN}.
   */
  Exchange.Reply pay(Peer peer, BillPayment payment);

  /** What became of a payment that was told before. */
  Exchange.Reply status(Peer peer, BillPayment payment);

  /** Takes a payment back. */
  Exchange.Reply cancel(Peer peer, BillPayment payment);

  /**
   * Whom to reach.
   *
   * @param billerCode names the secret in the configuration
   */
  record Peer(String billerCode, String endpoint) {}
}
