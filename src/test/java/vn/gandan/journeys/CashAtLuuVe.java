package vn.gandan.journeys;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/** Xã Lưu Vệ's people with their cash: opened with a float, and closed to nothing afterwards. */
final class CashAtLuuVe {
  final CommunePost place;
  final Caller clerk;
  final Caller director;
  final Caller keeper;
  final Caller courier;
  private final Tills tills;
  private final Ledger ledger;

  CashAtLuuVe(int port, Network network, Tills tills, Ledger ledger) {
    this.tills = tills;
    this.ledger = ledger;
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    courier = Caller.signedIn(port, "bt.luu-ve", place.device());
    closeAll();
    keeper.does(Cash.fetch(20_000_000, "GRT-" + UUID.randomUUID()));
  }

  /** A shift with this much cash, counted by both hands. */
  UUID open(Caller who, UUID desk, long dong) {
    UUID remittance = UUID.randomUUID();
    UUID opened = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, desk, dong));
    who.at(desk).does(Cash.open(opened), Cash.receive(remittance, dong));
    return opened;
  }

  /** Nothing is left in anybody's hand, nor on its way. */
  void closeAll() {
    for (UUID desk : List.of(place.counter(), place.secondCounter(), place.device())) {
      in(() -> tills.openAt(desk)).ifPresent(open -> close(desk, open));
    }
    receivesAll(keeper, place.vault());
  }

  private void close(UUID desk, Shift open) {
    receivesAll(owner(desk), desk);
    Caller closer = desk.equals(place.device()) ? courier : director;
    long cash = in(() -> ledger.amount(open.cash()));
    closer.at(desk).does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), cash));
  }

  private Caller owner(UUID desk) {
    if (desk.equals(place.device())) {
      return courier;
    }
    return desk.equals(place.counter()) ? clerk : director;
  }

  private void receivesAll(Caller taker, UUID desk) {
    in(() -> tills.inTransit(place.office())).stream()
        .filter(each -> each.takerDesk().equals(desk))
        .forEach(each -> taker.at(desk).does(Cash.receive(each.id(), each.offered())));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
