package vn.gandan.collection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A biller that brings its open bills as a file each day and is told of payments by a file, as
 * docs/collections.md tells it to billers. Nobody is asked while a customer waits: what is owed is
 * what today's file says, less what was taken since.
 */
@Component
final class FileBillerLink implements BillerLink {
  private final OpenBillTable open;
  private final BillerFileTable files;
  private final InstantSource clock;

  FileBillerLink(OpenBillTable open, BillerFileTable files, InstantSource clock) {
    this.open = open;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public BillerContract.Link kind() {
    return BillerContract.Link.FILE;
  }

  @Override
  public List<OpenBill> bills(Peer peer, String customer) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionRules.ZONE);
    if (!files.done(peer.biller(), today, BillerFile.Kind.OPEN_BILLS)) {
      throw new BillerAwayException("today's file of open bills has not come");
    }
    return open.of(peer.biller(), today, customer);
  }
}
