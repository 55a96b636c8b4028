package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.voucher.Voucher;
import vn.gandan.voucher.Vouchers;

/** What waits for a second person is listed whole, oldest first; the rest whole, latest first. */
@GandanTest
class VoucherListsTest {
  private static final int MANY = 120;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Vouchers vouchers;
  @Autowired Environment settings;

  /** Of an office that nobody else's test knows. */
  private final UUID unit = UUID.randomUUID();

  private Actor reader;
  private List<UUID> entered;

  @BeforeEach
  void manyPapersOfOneInstantEach() {
    reader = new Actor(UUID.randomUUID(), null, Role.DIRECTOR, unit, "38");
    JdbcClient around = Around.it(settings);
    ManyPapers.enter(around, unit, MANY);
    entered =
        around
            .sql(
                """
                select operation_id from voucher_voucher
                 where unit_id = :unit order by entered_at, operation_id limit 500
                """)
            .param("unit", unit)
            .query(UUID.class)
            .list();
  }

  @Test
  void pageByPageEachIsListedOnceInItsOrder() {
    List<Voucher> waiting = all(after -> vouchers.waiting(reader, after));
    List<Voucher> done = all(after -> vouchers.done(reader, after));
    assertThat(waiting).hasSize(MANY / 2).allMatch(each -> each.amount() % 2 == 1);
    assertThat(done).hasSize(MANY / 2).allMatch(each -> each.amount() % 2 == 0);
    assertThat(waiting).extracting(Voucher::operation).isSubsetOf(entered);
    assertThat(waiting)
        .extracting(each -> entered.indexOf(each.operation()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(done.reversed())
        .extracting(each -> entered.indexOf(each.operation()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(in(() -> vouchers.waiting(reader))).isEqualTo(MANY / 2);
    Actor other = new Actor(UUID.randomUUID(), null, Role.DIRECTOR, UUID.randomUUID(), "38");
    assertThat(in(() -> vouchers.waiting(other, waiting.getFirst().operation())).vouchers())
        .as("a page is not begun by another unit's voucher")
        .isEmpty();
  }

  @Test
  void aPaperIsFoundByItsWholeNumberInItsOwnOfficeHoweverItIsTyped() {
    CommunePost place = CommunePost.hacThanh(network);
    Caller keeper = Caller.signedIn(port, "tq.hac-thanh", place.vault());
    String paper = "UNC Đợt Tế-" + UUID.randomUUID();
    UUID operation = UUID.randomUUID();
    keeper.submits(operation, Instant.now(), List.of(Cash.fetch(100_000, paper)));
    Actor here = new Actor(UUID.randomUUID(), null, Role.DIRECTOR, place.office(), "38");
    String typed = "  " + Normalizer.normalize(paper, Normalizer.Form.NFD) + " ";
    assertThat(in(() -> vouchers.ofPaper(here, typed)))
        .extracting(Voucher::operation)
        .containsExactly(operation);
    assertThat(in(() -> vouchers.ofPaper(here, paper.substring(0, 14)))).isEmpty();
    assertThat(in(() -> vouchers.ofPaper(reader, paper))).isEmpty();
  }

  private static List<Voucher> all(Function<@Nullable UUID, Vouchers.Page> pages) {
    List<Voucher> all = new ArrayList<>();
    UUID after = null;
    for (int turn = 0; turn < 10; turn++) {
      UUID last = after;
      Vouchers.Page page = in(() -> pages.apply(last));
      assertThat(page.vouchers()).hasSizeLessThanOrEqualTo(50);
      all.addAll(page.vouchers());
      after = page.next();
      if (after == null) {
        return all;
      }
    }
    throw new AssertionError("the pages never end");
  }

  private static <T> T in(java.util.function.Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
