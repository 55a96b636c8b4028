package vn.gandan.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Types;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;

/** A chain that is broken, forked or untrue cannot be stored, whoever tries and by whatever way. */
class AroundTheChainTest {
  private static final HikariDataSource APP = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
  private static final JdbcClient JDBC = JdbcClient.create(APP);
  private static final UUID UNIT = UUID.randomUUID();
  private static final UUID DESK = UUID.randomUUID();
  private static final UUID OTHER_DESK = UUID.randomUUID();
  private static int serial;

  private UUID operation;
  private UUID thing;

  @BeforeEach
  void aThingMadeByAnOfficeAndHeldByItsDesk() {
    operation = operation();
    thing = thing("dossier");
    link(thing, 1, "unit", UNIT, "desk", DESK);
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void theNextLinkStartsWhereTheLastOneEnded() {
    link(thing, 2, "desk", DESK, "desk", OTHER_DESK);
    assertThat(links()).isEqualTo(2);
  }

  @Test
  void whoDoesNotHoldItCannotGiveIt() {
    refused(
        () -> link(thing, 2, "desk", OTHER_DESK, "desk", UUID.randomUUID()),
        "fk_custody_link_unbroken");
  }

  @Test
  void aLinkIsNeverLeftOut() {
    refused(() -> link(thing, 3, "desk", DESK, "desk", OTHER_DESK), "fk_custody_link_unbroken");
  }

  @Test
  void aChainNeverForks() {
    link(thing, 2, "desk", DESK, "desk", OTHER_DESK);
    refused(() -> link(thing, 2, "desk", DESK, "desk", UUID.randomUUID()), "pk_custody_link");
  }

  @Test
  void onlyAPersonOrAUnitBringsAThingIntoTheWorld() {
    UUID found = thing("result");
    refused(() -> link(found, 1, "desk", DESK, "desk", OTHER_DESK), "ck_custody_link_first");
  }

  @Test
  void nobodyGivesToThemselves() {
    refused(() -> link(thing, 2, "desk", DESK, "desk", DESK), "ck_custody_link_moves");
  }

  @Test
  void aBagIsNeverInItself() {
    UUID bag = thing("bag");
    link(bag, 1, "unit", UNIT, "desk", DESK);
    refused(() -> link(bag, 2, "desk", DESK, "bag", bag), "ck_custody_link_not_in_itself");
  }

  @Test
  void aDeskAlwaysHasAUnitThatAnswersForIt() {
    refused(
        () -> link(thing, 2, "desk", DESK, "desk", OTHER_DESK, null),
        "ck_custody_link_desk_has_unit");
  }

  @Test
  void theProjectionCannotNameAnotherHolder() {
    refused(() -> holding(1, OTHER_DESK), "fk_custody_holding_link");
  }

  @Test
  void theProjectionCannotRunAheadOfTheChain() {
    refused(() -> holding(2, DESK), "fk_custody_holding_link");
  }

  @Test
  void theProjectionCannotBeTurnedIntoALieLater() {
    holding(1, DESK);
    refused(
        () ->
            JDBC.sql("update custody_holding set holder_id = :desk where thing_id = :thing")
                .param("desk", OTHER_DESK)
                .param("thing", thing)
                .update(),
        "fk_custody_holding_link");
  }

  @Test
  void aHolderOfAnUnknownKindIsRefused() {
    refused(() -> link(thing, 2, "desk", DESK, "pocket", OTHER_DESK), "ck_custody_link_taker");
  }

  @Test
  void aBagIsSealedAndOpenedOnce() {
    UUID bag = thing("bag");
    seal(bag, "NP-101");
    refused(() -> seal(bag, "NP-102"), "pk_custody_seal");
    UUID second = thing("bag");
    refused(() -> seal(second, "NP-101"), "uq_custody_seal_number");
    open(bag);
    refused(() -> open(bag), "pk_custody_opening");
  }

  @Test
  void anOfferEndsOnce() {
    UUID offer = UUID.randomUUID();
    JDBC.sql(
            """
            insert into custody_offer
                   (offer_id, operation_id, giver_desk, taker_desk, taker_unit, made_at)
            values (:offer, :operation, :giver, :taker, :unit, now())
            """)
        .param("offer", offer)
        .param("operation", operation)
        .param("giver", DESK)
        .param("taker", OTHER_DESK)
        .param("unit", UNIT)
        .update();
    end(offer, "withdrawn");
    refused(() -> end(offer, "confirmed"), "pk_custody_offer_end");
  }

  @Test
  void nothingIsRewrittenOrRemoved() {
    for (String statement :
        new String[] {
          "update custody_link set effective_at = now()",
          "delete from custody_link",
          "delete from custody_thing",
          "delete from custody_holding",
          "delete from custody_offer_end",
          "update custody_discrepancy_closing set note = note"
        }) {
      refused(() -> JDBC.sql(statement).update(), "permission denied");
    }
  }

  private UUID operation() {
    UUID id = UUID.randomUUID();
    JDBC.sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            values (:id, 1, :digest, gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(),
                    'CLERK', 'counter', '{custody.put-away}', now(), now(), false, current_date)
            """)
        .param("id", id)
        .param("digest", new byte[32])
        .update();
    return id;
  }

  private UUID thing(String kind) {
    UUID id = UUID.randomUUID();
    serial++;
    JDBC.sql(
            """
            insert into custody_thing (thing_id, code, kind, operation_id)
            values (:id, :code, :kind, :operation)
            """)
        .param("id", id)
        .param("code", "38%012d".formatted(serial))
        .param("kind", kind)
        .param("operation", operation)
        .update();
    return id;
  }

  private void link(
      UUID what, int seq, String giverKind, UUID giver, String takerKind, UUID taker) {
    link(what, seq, giverKind, giver, takerKind, taker, takerKind.equals("desk") ? UNIT : null);
  }

  private void link(
      UUID what,
      int seq,
      String giverKind,
      UUID giver,
      String takerKind,
      UUID taker,
      @Nullable UUID unit) {
    JDBC.sql(
            """
            insert into custody_link
                   (thing_id, seq, giver_kind, giver_id, taker_kind, taker_id, taker_unit,
                    operation_id, effective_at, recorded_at)
            values (:thing, :seq, :giverKind, :giver, :takerKind, :taker, :unit,
                    :operation, now(), now())
            """)
        .param("thing", what)
        .param("seq", seq)
        .param("giverKind", giverKind)
        .param("giver", giver)
        .param("takerKind", takerKind)
        .param("taker", taker)
        .param("unit", unit, Types.OTHER)
        .param("operation", operation)
        .update();
  }

  private void holding(int seq, UUID desk) {
    JDBC.sql(
            """
            insert into custody_holding
                   (thing_id, seq, holder_kind, holder_id, holder_unit, since)
            values (:thing, :seq, 'desk', :desk, :unit, now())
            """)
        .param("thing", thing)
        .param("seq", seq)
        .param("desk", desk)
        .param("unit", UNIT)
        .update();
  }

  private void seal(UUID bag, String number) {
    JDBC.sql(
            """
            insert into custody_seal (bag_id, operation_id, seal_number, to_unit)
            values (:bag, :operation, :number, :unit)
            """)
        .param("bag", bag)
        .param("operation", operation)
        .param("number", number)
        .param("unit", UNIT)
        .update();
  }

  private void open(UUID bag) {
    JDBC.sql(
            """
            insert into custody_opening (bag_id, operation_id, desk_id, seal_number, seal_intact)
            values (:bag, :operation, :desk, 'NP-1', true)
            """)
        .param("bag", bag)
        .param("operation", operation)
        .param("desk", DESK)
        .update();
  }

  private void end(UUID offer, String outcome) {
    JDBC.sql(
            """
            insert into custody_offer_end (offer_id, operation_id, outcome)
            values (:offer, :operation, :outcome)
            """)
        .param("offer", offer)
        .param("operation", operation)
        .param("outcome", outcome)
        .update();
  }

  private long links() {
    return JDBC.sql("select count(*) from custody_link where thing_id = :thing")
        .param("thing", thing)
        .query(Long.class)
        .single();
  }

  private static void refused(ThrowingCallable attempt, String by) {
    assertThatThrownBy(attempt).hasStackTraceContaining(by);
  }
}
