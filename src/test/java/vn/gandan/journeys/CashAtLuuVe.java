package vn.gandan.journeys;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
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

  /** Nothing is left in anybody's hand. */
  void closeAll() {
    for (UUID desk : List.of(place.counter(), place.secondCounter(), place.device())) {
      in(() -> tills.openAt(desk))
          .ifPresent(open -> {
            // A courier's bag is closed by the courier alone.
            Caller closer = desk.equals(place.device()) ? courier : director;
            long cash = in(() -> ledger.amount(open.cash()));
            UUID remittance = UUID.randomUUID();
            closer.at(desk).does(Cash.close(open.id(), remittance, place.vault(), cash));
            if (cash > 0) {
              keeper.does(Cash.receive(remittance, cash));
            }
          });
    }
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
