package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.LUU_VE;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** From a contract to a list that counts. */
@GandanTest
class PreparingRoundsTest {
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Benefits benefits;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Programme programme;
  private String point;

  @BeforeEach
  void aProgramme() {
    post = new BenefitFixture(door, rosters, network, access);
    programme = post.programme(Programme.Kind.SOCIAL_PENSION);
    point = post.point(HAC_THANH);
  }

  @Test
  void noRoundIsOpenedWithoutAContractInForce() {
    assertThat(post.refusal(() -> post.round(programme, post.month)))
        .isEqualTo("benefit.no-contract");
    UUID contract = post.contract(programme, HAC_THANH);
    post.round(programme, post.month);
    assertThat(post.refusal(() -> post.round(programme, post.month)))
        .isEqualTo("benefit.round-exists");
    post.office(new EndContract(contract, post.today, "12/TB-UBND"));
    assertThat(post.refusal(() -> post.round(programme, post.month.plusMonths(1))))
        .isEqualTo("benefit.no-contract");
    assertThat(post.refusal(() -> post.office(new EndContract(contract, post.today, "13/TB"))))
        .isEqualTo("benefit.ended");
  }

  @Test
  void twoContractsNeverCoverOneCommuneOnOneDay() {
    UUID first = post.contract(programme, HAC_THANH, LUU_VE);
    assertThat(post.refusal(() -> post.contract(programme, LUU_VE)))
        .isEqualTo("benefit.already-covered");
    post.office(new EndContract(first, post.today, "12/TB-UBND"));
    assertThat(inProvince(() -> programmes.contract(first).orElseThrow().until()))
        .isEqualTo(post.today);
    assertThatThrownBy(() ->
            inProvince(() ->
                jdbc.sql(
                        """
                        insert into benefit_contract_commune
                        select contract_id, programme_id, '14812', covered_from, covered_to
                          from benefit_contract_commune
                         where contract_id = :contract
                         union all
                        select contract_id, programme_id, '14812', covered_from, covered_to
                          from benefit_contract_commune
                         where contract_id = :contract
                        """)
                    .param("contract", first)
                    .update()))
        .hasStackTraceContaining("benefit_contract_commune");
  }

  @Test
  void aListThatAddsUpIsReadDryAndTakenOnce() {
    post.contract(programme, HAC_THANH);
    UUID round = post.round(programme, post.month);
    ListOf list =
        post.list(programme, post.month)
            .add(Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà", "1948", point))
            .add(
                Person.cash(
                        HAC_THANH, "BT-2", "Nguye\u0302\u0303n Va\u0306n A", "03/02/1945", point)
                    .citizen("038045001234")
                    .amount(540_000, 80_000))
            .add(
                Person.cash(HAC_THANH, "BT-3", "Trần Thị B", "1950-01-31", point)
                    .account("0101234567"));

    RosterDraft draft = post.bring(round, list.csv(), list.figures());

    assertThat(draft.sound()).isTrue();
    assertThat(draft.lines()).isEqualTo(3);
    assertThat(draft.amount()).isEqualTo(new Vnd(1_620_000));
    assertThat(draft.arrears()).isEqualTo(new Vnd(80_000));
    assertThat(state(round)).isEqualTo(Round.State.DRAFTED);

    UUID roster = post.take(round, draft);

    assertThat(state(round)).isEqualTo(Round.State.IMPORTED);
    assertThat(inProvince(() -> benefits.round(round).orElseThrow().rosterId())).isEqualTo(roster);
    assertThat(names(roster)).containsExactly("Lê Thị Hoà", "Nguyễn Văn A", "Trần Thị B");
    assertThat(post.refusal(() -> post.bring(round, list.csv(), list.figures())))
        .as("the same bytes")
        .isEqualTo("benefit.same-file");
    assertThat(post.refusal(() -> post.take(round, draft))).isEqualTo("benefit.same-file");
  }

  @Test
  void aListThatDoesNotAddUpIsRefusedWithTheDifference() {
    post.contract(programme, HAC_THANH);
    UUID round = post.round(programme, post.month);
    ListOf list =
        post.list(programme, post.month)
            .add(Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà", "1948", point));

    RosterDraft draft = post.bring(round, list.csv(), HAC_THANH + ";1;500.000");

    assertThat(post.faults(draft)).containsExactly("0 Mã xã SUM");
    CommuneSum sum = inProvince(() -> rosters.sums(draft.draftId())).getFirst();
    assertThat(sum.differenceDong()).isEqualTo(40_000);
    assertThat(post.refusal(() -> post.take(round, draft))).isEqualTo("benefit.has-faults");
  }

  @Test
  void nobodyIsTwiceOnAListAndNobodyStandsWhereNoContractIs() {
    post.contract(programme, HAC_THANH);
    UUID round = post.round(programme, post.month);
    ListOf list =
        post.list(programme, post.month)
            .add(Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà", "1948", point))
            .add(Person.cash(LUU_VE, "BT-2", "Lê Thị Lan", "1948", point))
            .add(Person.cash(HAC_THANH, "BT-1", "Lê Thị Hoà", "1948", point));

    RosterDraft draft = post.bring(round, list.csv(), list.figures());

    assertThat(post.faults(draft))
        .containsExactly("0 Mã xã SUM", "2 Mã xã NOT_COVERED", "3 Số hưởng TWICE");
  }

  @Test
  void whatWasTakenIsNotRewrittenAroundTheDoor() {
    for (String change :
        new String[] {
          "update benefit_line set amount_dong = 1",
          "delete from benefit_line",
          "update benefit_line_person set full_name = 'x'",
          "update benefit_roster set line_count = 1",
          "delete from benefit_step",
          "update benefit_contract set fee_dong = 0",
          "update benefit_contract_commune set commune_code = '14797'",
          "update benefit_provincial_rate set value = 1",
          "update benefit_rate set value = 1"
        }) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void theProvincesOwnRateGoesBeforeTheCountrys() {
    // Far ahead, so that it counts for nobody else's test, not even past midnight.
    LocalDate later = post.today.plusMonths(6);
    long standing = inProvince(() -> programmes.rates(post.today).required(RateItem.PROXY_MOST));
    post.office(
        new DecideRate(UUID.randomUUID(), RateItem.PROXY_MOST, 5, "7/QĐ-BĐT", post.today, later));
    assertThat(inProvince(() -> programmes.rates(post.today).required(RateItem.PROXY_MOST)))
        .isEqualTo(standing);
    assertThat(inProvince(() -> programmes.rates(later).required(RateItem.PROXY_MOST)))
        .isEqualTo(5);
  }

  private Round.State state(UUID round) {
    return inProvince(() -> benefits.round(round).orElseThrow().state());
  }

  private java.util.List<String> names(UUID roster) {
    return inProvince(() ->
        jdbc.sql("select full_name from benefit_line_person where roster_id = :r order by line_no")
            .param("r", roster)
            .query(String.class)
            .list());
  }
}
