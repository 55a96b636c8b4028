package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.signing.Proof;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.OwnerDatabase;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/**
 * Somebody with the keys of the database writes 1,000,000 đ into a clerk's till. The till closes
 * all the same, the clerk disputes, and the evidence names that entry. It is done in Quảng Ninh:
 * the journals of Thanh Hóa stay as the program wrote them, for the tests that add them up.
 */
@GandanTest
class PlantedEntryTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OwnerDatabase owner;

  private final UUID shift = UUID.randomUUID();

  @Test
  void theTillClosesTheClerkDisputesAndTheEvidenceNamesTheEntry() throws Exception {
    CommunePost place = CommunePost.haLong(network);
    Caller clerk = Caller.signedIn(port, "gdv.ha-long", place.counter());
    Caller director = Caller.signedIn(port, "gd.ha-long", place.secondCounter());
    Caller keeper = Caller.signedIn(port, "tq.ha-long", place.vault());
    in(() -> tills.openAt(place.counter()))
        .ifPresent(open ->
            director
                .at(place.counter())
                .does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.fetch(500_000, "GRT-" + UUID.randomUUID()));
    keeper.does(Cash.remit(remittance, place.counter(), 500_000));
    clerk.does(Cash.open(shift), Cash.receive(remittance, 500_000));

    UUID planted = plant(place);

    JsonNode closed = clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 500_000));
    assertThat(closed.get("difference").asLong()).isEqualTo(-1_000_000);
    UUID difference = UUID.fromString(closed.get("differenceId").asString());
    clerk.does(Cash.dispute(difference, "Có một khoản không phải của quầy"));

    Browser reader = new Browser(port);
    reader.signIn("gd.ha-long", "mot cua gan dan 2026");
    byte[] pack = reader.file("/quy/ca/" + shift + "/chung-cu.zip");
    provesItself(pack);
    Zipped evidence = Zipped.of(pack);
    assertThat(evidence.rows("1-but-toan-khong-phai-cua-quay.csv"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row).containsEntry("entry_operation", planted.toString());
          assertThat(row).containsEntry("amount_dong", "1000000").containsEntry("origin", "centre");
          assertThat(row.get("doubts")).contains("OTHER_ORIGIN", "OTHER_DESK", "OTHER_ACCOUNT");
        });
    assertThat(evidence.rows("2-but-toan.csv"))
        .anySatisfy(row -> assertThat(row).containsEntry("entry_operation", planted.toString()))
        .anySatisfy(row -> assertThat(row).containsEntry("reason", "till.receive"));
    assertThat(evidence.rows("6-dem-cuoi-ca.csv"))
        .containsExactly(Map.of("denomination_dong", "500000", "pieces", "1"));

    assertThat(
            in(() ->
                ledger.amount(
                    AccountName.dong(place.office(), difference, AccountPurpose.DISPUTED))))
        .isEqualTo(1_000_000);
    assertThat(
            in(() ->
                ledger.amount(AccountName.dong(place.office(), difference, AccountPurpose.SHORT))))
        .isZero();
    // Nothing is blocked: the next shift opens.
    clerk.does(Cash.open(UUID.randomUUID()));
  }

  /** The signed list names each file by its digest. */
  private static void provesItself(byte[] pack) throws Exception {
    Map<String, byte[]> files = Proof.parts(pack);
    byte[] list = Proof.part(files, "danh-muc-sha256.txt");
    byte[] signature = Proof.part(files, "danh-muc-sha256.txt.p7s");
    assertThat(Proof.beside(list, signature).subject()).contains("TRÌNH DIỄN");
    String listed = new String(list, StandardCharsets.UTF_8);
    files.keySet().removeIf(name -> name.startsWith("danh-muc"));
    assertThat(files).hasSize(11);
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(each.getValue());
      assertThat(listed).contains(HexFormat.of().formatHex(digest) + "  " + each.getKey() + "\n");
    }
  }

  /** As nobody can through the program: straight into the tables, with their owner's rights. */
  private UUID plant(CommunePost place) {
    UUID operation = UUID.randomUUID();
    AccountName cash = AccountName.dong(place.office(), shift, AccountPurpose.TILL_CASH);
    AccountName over = AccountName.dong(place.office(), shift, AccountPurpose.OVER);
    owner.inProvince(
        TestDatabases.QUANG_NINH,
        jdbc -> {
          insert(jdbc, operation);
          jdbc.sql(
                  """
                  insert into ledger_account
                         (account_id, office_id, holder_id, purpose, subject, unit)
                  values (:account, :office, :shift, 'OVER', '', 'VND')
                  """)
              .param("account", over.id())
              .param("office", place.office())
              .param("shift", UUID.randomUUID())
              .update();
          jdbc.sql(
                  """
                  insert into ledger_transfer
                         (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose,
                          credit_account, credit_purpose, amount, origin, effective_at,
                          recorded_at, business_day)
                  select operation_id, 1, :office, 'VND', 'till.over', :cash, 'TILL_CASH',
                         :over, 'OVER', 1000000, origin, recorded_at, recorded_at, business_day
                    from operation_operation
                   where operation_id = :operation
                  """)
              .param("office", place.office())
              .param("cash", cash.id())
              .param("over", over.id())
              .param("operation", operation)
              .update();
          jdbc.sql(
                  """
                  update ledger_account
                     set debits = debits + case when account_id = :cash then 1000000 else 0 end,
                         credits = credits + case when account_id = :over then 1000000 else 0 end
                   where account_id in (:cash, :over)
                  """)
              .param("cash", cash.id())
              .param("over", over.id())
              .update();
          return true;
        });
    return operation;
  }

  private static void insert(JdbcClient jdbc, UUID operation) {
    jdbc.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (:id, 1, decode(repeat('00', 32), 'hex'), :id, :id, 1, :id, 'ADMINISTRATOR',
                    'centre', array['till.over'], now(), now(), false,
                    (now() at time zone 'Asia/Ho_Chi_Minh')::date)
            """)
        .param("id", operation)
        .update();
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.QUANG_NINH, question::get);
  }
}
