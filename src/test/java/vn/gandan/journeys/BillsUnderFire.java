package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.operation.OperationDoor;

/**
 * Bills of one province at a biller that outlives the program and remembers what it was told. All
 * who serve in the province are brought bills of the same customers.
 */
final class BillsUnderFire {
  private static final int COMES_AGAIN_OF = 8;
  private static final Pattern BILLER = Pattern.compile("/don-vi-nho-thu/([0-9a-f-]{36})");

  private final String prefix;
  private final SimulatedBiller peer;
  private final UUID biller;
  private int customers;

  /**
   * The provincial post office enters the biller and its contract, on its pages.
   *
   * @param province as its logins name it
   */
  BillsUnderFire(int port, String province, SimulatedBiller peer) {
    this.peer = peer;
    this.prefix = province + "-";
    Visitor office = new Visitor(port, "buu-dien-tinh." + province);
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    Shown entered =
        sends(office, "/don-vi-nho-thu", "code=NUOC-GL", "kind=WATER", "name=Cấp nước giữa lửa");
    this.biller = id(entered);
    sends(
        office,
        "/don-vi-nho-thu/" + biller,
        "number=01/NUOC-GL",
        "signed=" + today,
        "from=" + today,
        "fee=500",
        "points=30",
        "least=1000",
        "window=400",
        "cutOff=23:59",
        "settled=MONTH",
        "link=HTTP",
        "endpoint=" + peer.endpoint(),
        "basis=Hợp đồng thử");
  }

  private static UUID id(Shown shown) {
    Matcher found = BILLER.matcher(shown.path());
    assertThat(found.find()).as("%s: %s", shown.path(), shown.body()).isTrue();
    return UUID.fromString(found.group(1));
  }

  private static Shown sends(Visitor office, String path, String... fields) {
    Shown shown =
        office.send(
            office.open(path),
            path,
            Stream.concat(Stream.of("operationId=" + UUID.randomUUID()), Stream.of(fields))
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new));
    assertThat(shown.status()).as("%s: %s", shown.path(), shown.body()).isEqualTo(200);
    return shown;
  }

  UUID biller() {
    return biller;
  }

  /** What its customers paid, of all that the biller was told. */
  List<SimulatedBiller.Told> of(List<SimulatedBiller.Told> books) {
    return books.stream().filter(each -> each.bill().startsWith(prefix)).toList();
  }

  /** Somebody who owes one bill: somebody new, or the last one once more. */
  synchronized String customer(Random random) {
    if (customers == 0 || random.nextInt(COMES_AGAIN_OF) > 0) {
      customers++;
      peer.owes("KH-" + prefix + customers, prefix + customers, 50_000 + customers % 90 * 1_000L);
    }
    return "KH-" + prefix + customers;
  }
}
