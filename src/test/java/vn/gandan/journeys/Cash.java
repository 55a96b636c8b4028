package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** Acts of tills and vaults as a caller of the API writes them. */
public final class Cash {
  private static final int[] NOTES = {
    500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000
  };

  private Cash() {}

  /** The fewest notes for a sum of whole thousands. */
  public static List<Map<String, Integer>> notes(long dong) {
    List<Map<String, Integer>> count = new ArrayList<>();
    long rest = dong;
    for (int note : NOTES) {
      if (rest >= note) {
        count.add(Map.of("denomination", note, "pieces", (int) (rest / note)));
        rest %= note;
      }
    }
    if (rest != 0) {
      throw new IllegalArgumentException("no notes for " + rest);
    }
    return count;
  }

  /** Whatever was left open at the counters is closed with nothing counted. */
  static void closeCounters(CommunePost place, Tills tills, Caller director) {
    for (UUID desk : List.of(place.counter(), place.secondCounter())) {
      ProvinceRoute.in(TestDatabases.THANH_HOA, () -> tills.openAt(desk))
          .ifPresent(open ->
              director.at(desk).does(close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    }
  }

  public static Acts.Sent open(UUID shift) {
    return act("till.open", Map.of("shift", shift));
  }

  public static Acts.Sent fetch(long dong, String paper) {
    return act(
        "till.bank",
        Map.of("slip", UUID.randomUUID(), "way", "DRAWN", "paper", paper, "count", notes(dong)));
  }

  public static Acts.Sent remit(UUID remittance, UUID to, long dong) {
    return act("till.remit", Map.of("remittance", remittance, "to", to, "count", notes(dong)));
  }

  public static Acts.Sent receive(UUID remittance, long dong) {
    return act("till.receive", Map.of("remittance", remittance, "count", notes(dong)));
  }

  public static Acts.Sent close(UUID shift, UUID remittance, UUID to, long dong) {
    return act(
        "till.close",
        Map.of(
            "shift", shift,
            "count", notes(dong),
            "remittance", remittance,
            "to", to,
            "unsent", 0));
  }

  public static Acts.Sent dispute(UUID difference, String words) {
    return act("till.dispute", Map.of("difference", difference, "words", words));
  }

  public static Acts.Sent settle(UUID difference, String outcome) {
    return act(
        "till.settle",
        Map.of("difference", difference, "outcome", outcome, "words", "Đã xem xét hồ sơ"));
  }
}
