package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.LUU_VE;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.benefit.ReportEvents.Kind;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** The list is held against what is known before anybody is paid from it. */
@GandanTest
class LivingRosterTest {
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Benefits benefits;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Programme programme;
  private String point;

  @BeforeEach
  void aContract() {
    post = new BenefitFixture(door, rosters, network, access);
    programme = post.programme(Programme.Kind.SOCIAL_PENSION);
    post.contract(programme, HAC_THANH);
    point = post.point(HAC_THANH);
  }

  /** As in An Giang: dead, imprisoned, moved away, and relatives of staff who collect. */
  @Test
  void allTwentyThreeGhostsAreInQuestionInTheFirstRound() {
    Neighbours people = new Neighbours(23, HAC_THANH, point);
    ListOf list = post.list(programme, post.month);
    List<ReportEvents.Event> told = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      Person honest = people.next();
      boolean helped = people.chance(8);
      list.add(
          helped
              ? honest.through(
                  people.name(), people.number(1975), post.month.minusMonths(4), nextYear())
              : honest);
    }
    for (int i = 0; i < 400; i++) {
      // The commune tells of everybody who died, most of whom were never on this list.
      told.add(
          event(
              Kind.DEAD,
              people.name(),
              1930 + i % 20,
              i % 10 == 0 ? null : people.number(1930 + i % 20)));
    }
    int honest = list.lines().size();
    for (int i = 0; i < 19; i++) {
      Person ghost = people.next();
      int year = Integer.parseInt(ghost.born().substring(0, 4));
      Person listed = i < 3 ? ghost.citizen("") : ghost.citizen(people.number(year));
      list.add(listed);
      Kind kind = i < 12 ? Kind.DEAD : i < 16 ? Kind.IMPRISONED : Kind.MOVED;
      told.add(event(kind, listed.name(), year, i < 3 ? null : listed.citizen()));
    }
    String spouse = "038175009999";
    declare(DeclareKin.Relation.SPOUSE, "Lê Thị Thắm", 1975, spouse);
    for (int i = 0; i < 4; i++) {
      list.add(people.next().through("Lê Thị Thắm", spouse, post.month.minusMonths(2), nextYear()));
    }
    report(told);

    UUID round = post.round(programme, post.month);
    UUID roster = post.take(round, list);
    post.office(new ChallengeRound(round));

    Set<Integer> questioned = lines(roster);
    Set<Integer> ghosts = new HashSet<>();
    for (int line = honest + 1; line <= list.lines().size(); line++) {
      ghosts.add(line);
    }
    assertThat(ghosts).hasSize(23);
    assertThat(questioned).containsAll(ghosts);
    int wronged = questioned.size() - ghosts.size();
    System.out.println(
        "Ghosts found: 23 of 23; honest lines in question: %d of %d %s"
            .formatted(wronged, honest, reasons(roster, honest)));
    assertThat(wronged).isLessThan(honest / 100);
  }

  @Test
  void theNextListIsComparedWithWhatWasPaid() {
    ListOf list = post.list(programme, post.month);
    for (int i = 1; i <= 6; i++) {
      list.add(person(i));
    }
    frozen(post.month, list);
    ListOf next =
        list.next(
            post.month.plusMonths(1),
            old ->
                switch (old.number()) {
                  case "BT-2" -> null;
                  case "BT-3" -> old.amount(600_000, 0);
                  default -> old;
                });
    next.add(person(7));

    UUID roster = challenged(post.month.plusMonths(1), next);

    assertThat(found(roster))
        .containsExactlyInAnyOrder("2 STOPPED gone", "2 CHANGED", "2 OFF_RATE", "6 NEW");
  }

  @Test
  void whoeverMovedIsAskedAboutAndANewStandardIsNot() {
    programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH, LUU_VE);
    LocalDate june = post.month.withMonth(6);
    ListOf list = post.list(programme, june);
    list.add(person(1).amount(2_789_000, 0)).add(person(2).amount(2_789_000, 0));
    list.add(person(3).amount(2_789_000 / 2, 0));
    frozen(june, list);
    ListOf next =
        list.next(
            june.plusMonths(1),
            old ->
                switch (old.number()) {
                  case "BT-1" -> old.amount(3_012_000, 223_000);
                  case "BT-2" -> old.amount(3_012_000, 0).at(LUU_VE, post.point(LUU_VE));
                  default -> old.amount(1_600_000, 0);
                });

    UUID roster = challenged(june.plusMonths(1), next);

    assertThat(found(roster)).containsExactlyInAnyOrder("2 MOVED", "3 CHANGED");
  }

  @Test
  void oddLinesOfTheListItselfAreInQuestion() {
    ListOf list =
        post.list(programme, post.month)
            .add(person(1))
            .add(person(2).citizen("038046990777"))
            .add(named(3, "Lê Văn Hai", "1946-05-06").citizen("038046990777"))
            .add(named(4, "Trần Thị Đôi", "1946-07-08"))
            .add(named(5, "Trần Thị Đôi", "1946-07-08"))
            .add(named(6, "Cụ Bà Xưa", "1910"))
            .add(named(7, "Anh Còn Trẻ", "1960-01-01"))
            .add(person(8).amount(540_001, 0))
            .add(person(9).citizen("038144990009"));
    UUID roster = challenged(post.month, list);

    assertThat(found(roster))
        .containsExactlyInAnyOrder(
            "2 DOUBLE_NUMBER",
            "3 DOUBLE_NUMBER",
            "4 DOUBLE_NAME",
            "5 DOUBLE_NAME",
            "6 TOO_OLD",
            "7 TOO_YOUNG",
            "8 OFF_RATE",
            "9 NUMBER_CONTRADICTS");
  }

  @Test
  void accountsAndProxiesForManyAreInQuestion() {
    ListOf list = post.list(programme, post.month);
    for (int i = 1; i <= 6; i++) {
      list.add(person(i).account("0123456789"));
    }
    for (int i = 7; i <= 12; i++) {
      list.add(
          person(i).through("Lê Nhận Hộ", "038080000001", post.month, post.month.plusMonths(6)));
    }
    list.add(person(13).account("999900001"));
    list.add(person(14).through("Lê Con", "038080000002", post.month, nextYear()));
    list.add(person(15).through("Lê Cháu", "038080000003", post.month.minusMonths(5), post.month));
    list.add(
        person(16)
            .through("Lê Dâu", "038080000004", post.month, post.month.plusMonths(12).plusDays(1)));
    UUID roster = challenged(post.month, list);

    assertThat(found(roster))
        .contains("1 SHARED_ACCOUNT", "6 SHARED_ACCOUNT", "7 PROXY_FOR_MANY", "12 PROXY_FOR_MANY")
        .contains("15 PROXY_EXPIRED", "16 PROXY_EXPIRED")
        .doesNotContain("13 SHARED_ACCOUNT", "14 PROXY_FOR_MANY", "14 PROXY_EXPIRED");
  }

  @Test
  void whoIsPaidThroughAProxyAloneMustBeSeenAliveInTime() {
    LocalDate first = post.month.minusMonths(2);
    proofOfLife(1, first.minusMonths(1));
    proofOfLife(12, post.month);
    ListOf list = post.list(programme, first);
    for (int i = 1; i <= 3; i++) {
      list.add(
          person(i)
              .citizen("03804699010" + i)
              .through("Lê Con " + i, "03808000001" + i, first.minusDays(5), first.plusMonths(6)));
    }
    frozen(first, list);
    report(List.of(event(Kind.ALIVE, "Lê Thị 2", 1946, "038046990102")));

    UUID roster =
        challenged(
            first.plusMonths(1),
            list.next(
                first.plusMonths(1),
                old -> old.number().equals("BT-3") ? person(3).citizen("038046990103") : old));

    assertThat(found(roster)).containsExactly("1 NO_PROOF_OF_LIFE");
  }

  @Test
  void whoWasSeenAliveAfterTheyWereToldDeadIsNotInQuestion() {
    ListOf list = post.list(programme, post.month);
    list.add(person(1).citizen("038046990201")).add(person(2).citizen("038046990202"));
    report(
        List.of(
            event(Kind.DEAD, "Lê Thị 1", 1946, "038046990201"),
            event(Kind.DEAD, "Lê Thị 2", 1946, "038046990202")));
    post.commune(
        new ReportEvents(
            List.of(
                new ReportEvents.Event(
                    UUID.randomUUID(), Kind.ALIVE, post.today, "Lê Thị 2", 1946, "038046990202")),
            "Biên bản thăm nhà"));

    assertThat(found(challenged(post.month, list))).containsExactly("1 DEAD");
  }

  private void proofOfLife(long months, LocalDate from) {
    post.office(
        new DecideRate(
            UUID.randomUUID(),
            RateItem.PROOF_OF_LIFE_MONTHS,
            months,
            "8/QĐ-BĐT",
            post.today,
            from));
  }

  private LocalDate nextYear() {
    return post.month.plusMonths(7);
  }

  private Person person(int number) {
    return named(number, "Lê Thị " + number, "1946-02-%02d".formatted(number));
  }

  private Person named(int number, String name, String born) {
    return Person.cash(HAC_THANH, "BT-" + number, name, born, point);
  }

  private ReportEvents.Event event(Kind kind, String name, int year, @Nullable String number) {
    return new ReportEvents.Event(
        UUID.randomUUID(), kind, post.today.minusDays(40), name, year, number);
  }

  private void report(List<ReportEvents.Event> events) {
    for (int from = 0; from < events.size(); from += 400) {
      List<ReportEvents.Event> some = events.subList(from, Math.min(from + 400, events.size()));
      post.commune(new ReportEvents(some, "Sổ hộ tịch của xã"));
    }
  }

  private void declare(DeclareKin.Relation relation, String name, int year, String number) {
    post.director(new DeclareKin(UUID.randomUUID(), post.staff(), relation, name, year, number));
  }

  private UUID challenged(LocalDate of, ListOf list) {
    UUID round = post.round(programme, of);
    UUID roster = post.take(round, list);
    post.office(new ChallengeRound(round));
    return roster;
  }

  private void frozen(LocalDate of, ListOf list) {
    UUID round = post.round(programme, of);
    UUID roster = post.take(round, list);
    post.office(new ChallengeRound(round));
    post.keepAll(round, roster, lines(roster));
    post.commune(new SignPart(round));
    post.office(new Freeze(round));
  }

  private Set<Integer> lines(UUID roster) {
    return new HashSet<>(
        inProvince(() ->
            jdbc.sql("select distinct line_no from benefit_challenge where roster_id = :r")
                .param("r", roster)
                .query(Integer.class)
                .list()));
  }

  private List<String> found(UUID roster) {
    return inProvince(() ->
        jdbc.sql(
                """
                select line_no || ' ' || reason ||
                       case when line_roster = roster_id then '' else ' gone' end
                  from benefit_challenge
                 where roster_id = :r
                """)
            .param("r", roster)
            .query(String.class)
            .list());
  }

  private List<String> reasons(UUID roster, int upTo) {
    return inProvince(() ->
        jdbc.sql(
                """
                select reason || ' ' || certainty || ' ' || count(*)
                  from benefit_challenge
                 where roster_id = :r and line_no <= :most
                 group by reason, certainty
                 order by 1
                """)
            .param("r", roster)
            .param("most", upTo)
            .query(String.class)
            .list());
  }
}
