package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.collection.TakeBill;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.Act;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.visit.AskTransfer;
import vn.gandan.visit.Settle;
import vn.gandan.visit.TransferPayments;

/**
 * Codes that people at the tills of Xã Lưu Vệ are shown for their bills, and what the bank tells of
 * them: the sum, another one, and often one more than once.
 */
final class RandomTransfers {
  /**
   * What stands on suspense accounts of the office, less what came and has paid for nothing; asked
   * in one question, so that whoever else hears of money meanwhile is in both or in neither.
   */
  private static final String MORE_THAN_CAME =
      """
      select (select coalesce(sum(credits - debits), 0)
                from ledger_account
               where purpose = 'SUSPENSE' and office_id = :office)
             - (select coalesce(sum(c.amount), 0)
                  from bank_credit c
                  join bank_booking k on k.credit_id = c.credit_id
                 where k.office_id = :office
                   and not exists (select from visit_transfer_return b
                                     left join visit_transfer_return_back u
                                       on u.credit_id = b.credit_id and u.turn = b.turn
                                    where b.credit_id = c.credit_id and u.credit_id is null)
                   and not exists (select
                                     from visit_transfer t
                                    where t.credit_id = c.credit_id
                                      and not exists (select from visit_reversed v
                                                       where v.receipt_id = t.receipt_id)))
      """;

  /** What came for these requests, and stands in the books. */
  private static final String CAME =
      """
      select coalesce(sum(c.amount), 0)
        from visit_transfer_credit x
        join bank_credit c on c.credit_id = x.credit_id
        join bank_booking k on k.credit_id = c.credit_id
        join ledger_transfer t on t.operation_id = k.operation_id and t.amount = c.amount
       where x.request_id = any (:requests)
      """;

  private static final String SETTLED =
      "select count(*) from visit_transfer where request_id = any (:requests)";

  private final BankSimulator bank;
  private final TransferPayments transfers;
  private final JdbcClient jdbc;
  private final Random random;
  private final UUID office;
  private final List<Owed> owed = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private final List<Shown> paid = new ArrayList<>();
  private final long before;
  private long told;

  private record Owed(UUID person, UUID quote, long amount) {}

  private record Shown(UUID request, Owed bill) {}

  RandomTransfers(
      BankSimulator bank, TransferPayments transfers, JdbcClient jdbc, Random random, UUID office) {
    this.bank = bank;
    this.transfers = transfers;
    this.jdbc = jdbc;
    this.random = random;
    this.office = office;
    this.before = moreThanCame();
  }

  /** Offered to whoever asked the biller about it. */
  void owed(UUID person, UUID quote, long amount) {
    owed.add(new Owed(person, quote, amount));
  }

  Act asks() {
    Owed one = pick(owed);
    Shown code = new Shown(UUID.randomUUID(), one);
    shown.add(code);
    return new AskTransfer(
        code.request(),
        one.person(),
        List.of("TakeBill/" + one.quote()),
        one.amount() + (random.nextInt(8) == 0 ? 1_000 : 0));
  }

  /** Mostly by a code whose money has come, and for what it was shown for. */
  List<Act> pays() {
    if (shown.isEmpty()) {
      return List.of(asks());
    }
    Shown code = paid.isEmpty() || random.nextInt(4) == 0 ? lately() : pick(paid);
    if (random.nextInt(3) == 0) {
      paid.remove(code);
    }
    Owed bill = random.nextInt(8) == 0 ? pick(owed) : code.bill();
    return List.of(
        new TakeBill(bill.quote(), bill.amount()),
        new Settle(UUID.randomUUID(), null, bill.amount(), bill.amount(), 0, code.request()));
  }

  /** Now and then money comes for a code; of one that was never shown the bank knows nothing. */
  void tells(Actor clerk) {
    if (shown.isEmpty() || random.nextInt(3) == 0) {
      return;
    }
    Shown code = lately();
    in(() -> transfers.find(code.request(), clerk))
        .ifPresent(asked -> {
          long amount = code.bill().amount() + pick(List.of(0L, 0L, 0L, -1_000L, 2_000L));
          bank.books(asked.account().subject(), asked.request().reference().value(), amount);
          told += amount;
          if (amount == code.bill().amount()) {
            paid.add(code);
          }
          assertThat(in(() -> transfers.ask(asked.request()))).as("the bank answered").isTrue();
        });
  }

  private Shown lately() {
    return pick(shown.subList(Math.max(0, shown.size() - 4), shown.size()));
  }

  /** What the bank told is in the books to the đồng, and pays for something once or waits there. */
  void theLawHolds(String when) {
    assertThat(moreThanCame()).as(when).isEqualTo(before);
    assertThat(ask(CAME)).as(when).isEqualTo(told);
  }

  /** How many receipts were paid so, taken back or not. */
  long settled() {
    return ask(SETTLED);
  }

  private long moreThanCame() {
    return in(() -> jdbc.sql(MORE_THAN_CAME).param("office", office).query(Long.class).single());
  }

  private long ask(String question) {
    UUID[] requests = shown.stream().map(Shown::request).toArray(UUID[]::new);
    return in(() -> jdbc.sql(question).param("requests", requests).query(Long.class).single());
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
