package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.LUU_VE;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.StopDuty;
import vn.gandan.journeys.Around;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Who looks at a few people of a long list waits for these few, and not for the list. */
@GandanTest
class LongListsTest {
  private static final int OTHERS = 20_000;
  private static final int FEW = 400;

  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Duties duties;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Environment settings;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private Frozen made;
  private Contract contract;

  @BeforeEach
  void aRoundOfFour() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    made = rounds.round(post.month.minusMonths(1), 3, 1);
    contract = inProvince(() -> programmes.contract(made.contract()).orElseThrow());
    rounds.pay(made.duties().get(0));
    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);
  }

  @Test
  void anOfficeIsShownItsOwnPointsWithoutTheRestOfTheListBeingRead() {
    UUID point = point(HAC_THANH);
    List<DutySum> before = inProvince(() -> duties.sums(made.roster(), List.of(point)));
    assertThat(before)
        .isEqualTo(
            inProvince(() -> duties.sums(made.roster())).stream()
                .filter(sum -> point.equals(sum.point()))
                .toList())
        .singleElement()
        .satisfies(sum -> {
          assertThat(sum.listed().count()).isEqualTo(3);
          assertThat(sum.paid().count()).isEqualTo(1);
          assertThat(sum.stopped().count()).isEqualTo(1);
        });

    besideOthers(
        LUU_VE,
        () -> {
          assertThat(
                  reads(() ->
                      assertThat(duties.sums(made.roster(), List.of(point))).isEqualTo(before)))
              .isLessThan(FEW);
          assertThat(reads(() -> duties.sums(made.roster()))).isGreaterThan(OTHERS);
        });
  }

  @Test
  void aContractIsCountedFromItsOwnCommunes() {
    SettlementFigures before = figures();
    besideOthers(
        LUU_VE,
        () -> {
          assertThat(reads(() -> assertThat(figures()).isEqualTo(before))).isLessThan(FEW);
          assertThat(reads(() -> settlements.lines(made.round(), made.contract(), 0)))
              .isLessThan(FEW);
        });
  }

  @Test
  void whatWasProposedIsReadAndNotCountedAgain() {
    post.office(new GiveBack(made.round(), GiveBack.Extent.EVERYTHING));
    SettlementFigures counted = figures();
    UUID settlement = UUID.randomUUID();
    post.office(new ProposeSettlement(settlement, made.round(), made.contract(), counted.digest()));
    besideOthers(
        HAC_THANH,
        () -> {
          assertThat(reads(() -> assertThat(shown()).isEqualTo(counted))).isLessThan(FEW);
          assertThat(figures().listed().count()).isEqualTo(OTHERS + 4);
        });

    post.office(new RefuseSettlement(settlement, "Sai số tiền"));
    besideOthers(
        HAC_THANH,
        () -> assertThat(shown().listed().count()).as("counted again").isEqualTo(OTHERS + 4));
  }

  private SettlementFigures figures() {
    return inProvince(() -> settlements.figures(made.round(), contract));
  }

  private SettlementFigures shown() {
    return inProvince(() ->
        settlements.shown(
            made.round(), contract, settlements.last(made.round(), made.contract()).orElse(null)));
  }

  /**
   * As if the payer's list had many more people in it, of which the server's statistics know, as
   * they do soon after a list has come; nothing of it stays.
   */
  private void besideOthers(String commune, Runnable look) {
    UUID point = point(LUU_VE);
    JdbcClient owner = Around.it(settings);
    try {
      inProvince(() ->
          transaction.execute(_ -> {
            List.of(LINES, DUTIES)
                .forEach(sql ->
                    jdbc.sql(sql)
                        .param("roster", made.roster())
                        .param("round", made.round())
                        .param("commune", commune)
                        .param("point", point)
                        .param("lines", OTHERS)
                        .param("month", post.month.minusMonths(1))
                        .update());
            return true;
          }));
      owner.sql("analyze benefit_line, benefit_entitlement").update();
      inProvince(() ->
          transaction.execute(_ -> {
            asOnALargeServer();
            look.run();
            return true;
          }));
    } finally {
      for (String table : List.of("benefit_entitlement", "benefit_line")) {
        owner
            .sql("delete from " + table + " where roster_id = :roster and line_no > 100")
            .param("roster", made.roster())
            .update();
      }
    }
  }

  /**
   * With hundreds of points and a million lines a point is a small part of a list; here two points
   * share all of them, so a planner would rather read the whole table than look rows up.
   */
  private void asOnALargeServer() {
    for (String way : List.of("seqscan", "hashjoin", "mergejoin")) {
      jdbc.sql("set local enable_" + way + " = off").update();
    }
  }

  private static final String LINES =
      """
      insert into benefit_line
             (roster_id, line_no, beneficiary_id, month, commune_code, amount_dong, arrears_dong,
              way, point_id, number_contradicts)
      select :roster, 100 + n, gen_random_uuid(), :month, :commune, 500000, 0, 'CASH', :point, false
        from generate_series(1, :lines) n
       where cast(:round as uuid) is not null
      """;

  private static final String DUTIES =
      """
      insert into benefit_entitlement
             (round_id, roster_id, line_no, beneficiary_id, month, commune_code, amount_dong,
              arrears_dong, way, holder_kind, holder_id)
      select :round, roster_id, line_no, beneficiary_id, month, commune_code, amount_dong,
             arrears_dong, way, 'point', point_id
        from benefit_line
       where roster_id = :roster and line_no between 101 and 100 + :lines
         and commune_code = :commune and point_id = :point and month = :month
      """;

  /** Rows that were read meanwhile of the tables that are as long as lists are. */
  private long reads(Runnable look) {
    Supplier<Long> read =
        () ->
            jdbc.sql(
                    """
                    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                      from pg_stat_xact_user_tables
                     where relid in ('benefit_line'::regclass, 'benefit_entitlement'::regclass,
                                     'benefit_holding'::regclass, 'benefit_stop'::regclass,
                                     'benefit_consent'::regclass)
                    """)
                .query(Long.class)
                .single();
    long before = read.get();
    look.run();
    return read.get() - before;
  }

  private UUID point(String commune) {
    return inProvince(() ->
        network.points(null, ServicePoint.Service.PAYOUT, post.today).stream()
            .filter(point -> point.communeCode().equals(commune))
            .map(ServicePoint::pointId)
            .findFirst()
            .orElseThrow());
  }
}
