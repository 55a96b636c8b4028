package vn.gandan.collection;

import java.util.List;
import java.util.UUID;

/** How one kind of biller is reached. Nothing here runs inside a transaction. */
sealed interface BillerLink permits HttpBillerLink, FileBillerLink {

  BillerContract.Link kind();

  /**
   * What a customer owes now; empty if nothing, or if nobody has that code.
   *
   * @throws BillerAwayException if nothing that makes sense came back
   */
  List<OpenBill> bills(Peer peer, String customer);

  /**
   * Whom to reach.
   *
   * @param billerCode names the secret in the configuration
   */
  record Peer(UUID biller, String billerCode, String endpoint) {}
}
