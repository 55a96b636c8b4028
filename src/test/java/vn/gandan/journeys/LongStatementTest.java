package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Browser;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.OwnerDatabase;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/** An account with more entries in one day than a page shows: its balance is true all the same. */
@GandanTest
class LongStatementTest {
  private static final int ENTRIES = 5_007;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired OwnerDatabase owner;
  @Autowired Texts texts;

  @Test
  void theClosingBalanceIsThatOfAllEntriesAndThePageSaysHowManyItShows() {
    CommunePost place = CommunePost.vietHung(network);
    Caller.signedIn(port, "tq.viet-hung", place.vault())
        .does(Cash.fetch(1_000, "GRT-" + UUID.randomUUID()));
    AccountName vault = AccountName.dong(place.office(), place.vault(), AccountPurpose.VAULT_CASH);
    fetchOften(vault, AccountName.dong(place.office(), place.office(), AccountPurpose.BANK));
    long held = ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> ledger.amount(vault));

    Browser director = new Browser(port);
    director.signIn("gd.viet-hung", "mot cua gan dan 2026");
    String page = director.get("/quy/so/" + vault.id()).body();

    assertThat(page.substring(page.indexOf("Số dư cuối"), page.indexOf("</dl>")))
        .contains(texts.money(Language.VIETNAMESE, new Vnd(held)));
    assertThat(page.split("<tr>", -1)).hasSizeLessThan(5_010);
    assertThat(page).containsPattern("Chỉ hiện 5000 bút toán đầu trong \\d{4}[.]");
  }

  /** Five thousand slips of the bank in one operation, as no keeper enters them in a test. */
  private void fetchOften(AccountName vault, AccountName bank) {
    UUID operation = UUID.randomUUID();
    owner.inProvince(
        TestDatabases.QUANG_NINH,
        jdbc -> {
          jdbc.sql(
                  """
                  insert into operation_operation
                         (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id,
                          role, origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
                  values (:id, 1, decode(repeat('00', 32), 'hex'), :id, :id, 1, :id,
                          'VAULT_KEEPER', 'counter', array['till.bank'], now(), now(), false,
                          (now() at time zone 'Asia/Ho_Chi_Minh')::date)
                  """)
              .param("id", operation)
              .update();
          jdbc.sql(
                  """
                  insert into ledger_transfer
                         (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose,
                          credit_account, credit_purpose, amount, origin, effective_at,
                          recorded_at, business_day)
                  select operation_id, leg, :office, 'VND', 'till.bank', :vault, 'VAULT_CASH',
                         :bank, 'BANK', 1000, origin, recorded_at, recorded_at, business_day
                    from operation_operation, generate_series(1, :entries) leg
                   where operation_id = :operation
                  """)
              .param("office", vault.office())
              .param("vault", vault.id())
              .param("bank", bank.id())
              .param("entries", ENTRIES)
              .param("operation", operation)
              .update();
          return jdbc.sql(
                  """
                  update ledger_account
                     set debits = debits + case when account_id = :vault then :sum else 0 end,
                         credits = credits + case when account_id = :bank then :sum else 0 end
                   where account_id in (:vault, :bank)
                  """)
              .param("vault", vault.id())
              .param("bank", bank.id())
              .param("sum", 1_000L * ENTRIES)
              .update();
        });
  }
}
