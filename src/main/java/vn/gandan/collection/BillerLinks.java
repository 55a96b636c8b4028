package vn.gandan.collection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillerLink.Peer;

/** The way to each biller, as its contract says. */
@Component
class BillerLinks {
  private final Map<BillerContract.Link, BillerLink> byKind =
      new EnumMap<>(BillerContract.Link.class);
  private final BillerTable billers;

  BillerLinks(List<BillerLink> links, BillerTable billers) {
    links.forEach(link -> byKind.put(link.kind(), link));
    this.billers = billers;
  }

  BillerLink of(BillerContract contract) {
    BillerLink link = byKind.get(contract.link());
    if (link == null) {
      throw new IllegalStateException("nobody reaches billers by " + contract.link());
    }
    return link;
  }

  Peer peer(BillerContract contract) {
    Biller biller = billers.find(contract.billerId()).orElseThrow();
    return new Peer(biller.billerId(), biller.billerCode(), contract.endpoint());
  }
}
