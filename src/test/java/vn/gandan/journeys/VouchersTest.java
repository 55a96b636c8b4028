package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.voucher.Voucher;
import vn.gandan.voucher.Vouchers;

/**
 * A slip of the bank that was entered wrongly is taken back by a second person and entered anew.
 */
@GandanTest
class VouchersTest {
  private static final long WRONG = 700_000;
  private static final long RIGHT = 200_000;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Vouchers vouchers;
  @Autowired JdbcClient jdbc;
  @Autowired Environment settings;
  @Autowired PlatformTransactionManager transactions;

  private final String paper = "GRT-" + UUID.randomUUID();
  private final UUID entered = UUID.randomUUID();
  private CommunePost place;
  private Caller keeper;
  private Caller director;
  private long before;

  @BeforeEach
  void aSlipIsEntered() {
    place = CommunePost.luuVe(network);
    keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    before = inVault();
    enter(entered, Cash.fetch(WRONG, paper));
  }

  @Test
  void itIsTakenBackByASecondPersonAndEnteredAnew() {
    assertThat(inVault()).isEqualTo(before + WRONG);
    assertThat(keeper.isRefused(Vouched.takesBack(entered)))
        .isEqualTo("urn:problem:voucher.own-voucher");
    assertThat(keeper.isRefused(Cash.fetch(RIGHT, paper)))
        .isEqualTo("urn:problem:voucher.paper-used");
    assertThat(director.does(Vouched.takesBack(entered)).get("amount").asLong()).isEqualTo(WRONG);
    assertThat(inVault()).isEqualTo(before);
    assertThat(voucher().state()).isEqualTo(Voucher.State.TAKEN_BACK);
    assertThat(director.isRefused(Vouched.takesBack(entered)))
        .isEqualTo("urn:problem:voucher.taken-back");
    assertThat(director.isRefused(Vouched.checks(entered)))
        .isEqualTo("urn:problem:voucher.taken-back");
    keeper.does(Cash.fetch(RIGHT, paper));
    assertThat(inVault()).isEqualTo(before + RIGHT);
    assertThat(keeper.isRefused(Cash.fetch(RIGHT, paper)))
        .isEqualTo("urn:problem:voucher.paper-used");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aPaperServesOnceForEachWay() {
    keeper.does(
        act(
            "till.bank",
            Map.of(
                "slip",
                UUID.randomUUID(),
                "way",
                "DEPOSITED",
                "paper",
                paper,
                "count",
                Cash.notes(RIGHT))));
    assertThat(inVault()).isEqualTo(before + WRONG - RIGHT);
  }

  @Test
  void aSecondPersonChecksItOnceAndItMayStillBeTakenBack() {
    assertThat(keeper.isRefused(Vouched.checks(entered)))
        .isEqualTo("urn:problem:voucher.own-voucher");
    director.does(Vouched.checks(entered));
    assertThat(voucher().state()).isEqualTo(Voucher.State.CHECKED);
    assertThat(director.isRefused(Vouched.checks(entered)))
        .isEqualTo("urn:problem:voucher.checked");
    director.does(Vouched.takesBack(entered));
    assertThat(inVault()).isEqualTo(before);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void cashThatHasLeftTheVaultIsNotTakenBack() {
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, place.counter(), inVault()));
    assertThat(director.isRefused(Vouched.takesBack(entered)))
        .isEqualTo("urn:problem:ledger.not-enough-in-vault");
    assertThat(voucher().state()).isEqualTo(Voucher.State.ENTERED);
    keeper.does(act("till.withdraw", Map.of("remittance", remittance)));
  }

  @Test
  void peopleOfAnotherOfficeDoNotKnowOfIt() {
    CommunePost other = CommunePost.hacThanh(network);
    Caller foreign = Caller.signedIn(port, "gd.hac-thanh", other.counter());
    assertThat(foreign.isRefused(Vouched.takesBack(entered)))
        .isEqualTo("urn:problem:voucher.unknown-voucher");
    assertThat(foreign.isRefused(Vouched.checks(entered)))
        .isEqualTo("urn:problem:voucher.unknown-voucher");
  }

  @Test
  void whatWasEnteredTogetherWithSomethingElseIsNotTakenBackWithIt() {
    UUID together = UUID.randomUUID();
    UUID remittance = UUID.randomUUID();
    enter(
        together,
        Cash.fetch(RIGHT, "GRT-" + UUID.randomUUID()),
        Cash.remit(remittance, place.counter(), RIGHT));
    assertThat(director.isRefused(Vouched.takesBack(together)))
        .isEqualTo("urn:problem:voucher.not-alone");
    keeper.does(act("till.withdraw", Map.of("remittance", remittance)));
    assertThat(
            keeper.isRefused(
                Cash.fetch(RIGHT, "GRT-" + UUID.randomUUID()),
                Cash.fetch(RIGHT, "GRT-" + UUID.randomUUID())))
        .isEqualTo("urn:problem:voucher.not-alone");
  }

  @Test
  void whoHasNotBeenThereChecksNothingThatIsTakenBackMeanwhile() {
    CompletableFuture<String> asked =
        in(() ->
            new TransactionTemplate(transactions)
                .execute(_ -> {
                  jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 28))")
                      .param("id", entered.toString())
                      .query((_, _) -> true)
                      .list();
                  jdbc.sql(
                          """
                          insert into voucher_taken_back
                                 (entered_operation, entered_by, taken_back_by, words, operation_id)
                          select operation_id, entered_by, gen_random_uuid(), 'Ghi nhầm', operation_id
                            from voucher_voucher where operation_id = :id
                          """)
                      .param("id", entered)
                      .update();
                  CompletableFuture<String> waiting =
                      CompletableFuture.supplyAsync(
                          () -> director.isRefused(Vouched.checks(entered)));
                  untilOneWaits();
                  return waiting;
                }));
    assertThat(asked.join()).isEqualTo("urn:problem:voucher.taken-back");
  }

  @Test
  void goingAroundTheProgramNobodyIsTheirOwnSecondPersonAndNothingIsErased() {
    for (String sql :
        List.of(
            """
            insert into voucher_check (entered_operation, entered_by, checked_by, operation_id)
            select operation_id, entered_by, entered_by, operation_id
              from voucher_voucher where operation_id = :id
            """,
            """
            insert into voucher_taken_back
                   (entered_operation, entered_by, taken_back_by, words, operation_id)
            select operation_id, entered_by, entered_by, 'Ghi nhầm', operation_id
              from voucher_voucher where operation_id = :id
            """)) {
      assertThatThrownBy(() -> in(() -> jdbc.sql(sql).param("id", entered).update()))
          .hasStackTraceContaining("_two");
    }
    assertThatThrownBy(() ->
            in(() ->
                jdbc.sql(
                        """
                        insert into voucher_check
                               (entered_operation, entered_by, checked_by, operation_id)
                        select operation_id, gen_random_uuid(), entered_by, operation_id
                          from voucher_voucher where operation_id = :id
                        """)
                    .param("id", entered)
                    .update()))
        .hasStackTraceContaining("fk_voucher_check_of");
    for (String table : List.of("voucher_voucher", "voucher_check", "voucher_taken_back")) {
      assertThatThrownBy(() -> in(() -> jdbc.sql("delete from " + table).update()))
          .hasStackTraceContaining("permission denied");
    }
  }

  private void enter(UUID operation, Acts.Sent... acts) {
    Caller.Answer answer = keeper.submits(operation, Instant.now(), List.of(acts));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
  }

  private Voucher voucher() {
    Actor reader =
        new Actor(
            UUID.randomUUID(), null, Role.DIRECTOR, place.office(), TestDatabases.THANH_HOA.code());
    return in(() -> vouchers.find(entered, reader)).orElseThrow();
  }

  private long inVault() {
    return in(() ->
        ledger.amount(AccountName.dong(place.office(), place.vault(), AccountPurpose.VAULT_CASH)));
  }

  private void untilOneWaits() {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (Instant.now().isBefore(end)) {
      boolean waits =
          Around.it(settings)
              .sql("select exists (select from pg_locks where not granted) as waits")
              .query(Boolean.class)
              .single();
      if (waits) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nobody waited for the first");
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
