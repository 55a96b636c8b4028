package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Rosters;
import vn.gandan.handover.Visitor;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Opened, active and paid, of a programme, commune and month. */
@GandanTest
class CashlessPagesTest {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired CashlessShares shares;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate coming;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    coming = post.month.plusMonths(1);
  }

  @Test
  void fiveAreListedThreeHaveAccountsAndTwoWerePaidToThem() {
    Frozen made = rounds.round(coming, 2, 3);
    assertThat(figures(made)).isEqualTo(counted(5, 3, 0, 0, 0));
    rounds.pay(made.duties().getFirst());
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, made.round()));
    post.office(
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(2, "Tài khoản đã đóng"))));
    assertThat(figures(made)).isEqualTo(counted(5, 3, 2, 2, 3));
    assertThat(figures(made).usedTenths()).isEqualTo(667);
    assertThat(figures(made).shareTenths()).isEqualTo(400);

    String month = coming.toString().substring(0, 7);
    Visitor office = new Visitor(port, BenefitFixture.OFFICE);
    assertThat(office.open("/chi-tra/khong-tien-mat?thang=" + month).body())
        .contains(made.programme().programmeCode(), "Đã kích hoạt", "40,0 %", "1.080.000")
        .doesNotContain("Lê Thị Hoà", "0101234");
    String csv = office.open("/chi-tra/khong-tien-mat.csv?thang=" + month).body();
    assertThat(csv)
        .contains(
            "\"%s\",\"%s\",\"Phường Hạc Thành\",5,3,2,2,1080000,3,1620000\n"
                .formatted(month, made.programme().programmeCode()));
    assertThat(office.open("/chi-tra/khong-tien-mat.xlsx?thang=" + month).status()).isEqualTo(200);
    assertThat(office.open("/chi-tra/khong-tien-mat?thang=1890-01").status()).isEqualTo(200);
  }

  @Test
  void everybodySeesWhatConcernsThem() {
    Frozen made = rounds.round(coming, 1, 1);
    String path = "/chi-tra/khong-tien-mat.csv?thang=" + coming.toString().substring(0, 7);
    String code = made.programme().programmeCode();
    for (String login : List.of("gd.hac-thanh", "cb.hac-thanh", "kiem-tra.thanh-hoa")) {
      assertThat(new Visitor(port, login).open(path).body()).as(login).contains(code);
    }
    for (String login : List.of("gd.luu-ve", "cb.luu-ve")) {
      assertThat(new Visitor(port, login).open(path).body()).as(login).doesNotContain(code);
    }
    assertThat(new Visitor(port, "gdv.hac-thanh").open(path).status()).isEqualTo(403);
  }

  private CashlessShare.Figures figures(Frozen made) {
    Actor office = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
    return inProvince(() -> shares.of(coming, office, post.today)).stream()
        .filter(row -> row.programme().programmeId().equals(made.programme().programmeId()))
        .findFirst()
        .orElseThrow()
        .figures();
  }

  private static CashlessShare.Figures counted(
      long people, long opened, long active, long byAccount, long paid) {
    return new CashlessShare.Figures(people, opened, active, part(byAccount), part(paid));
  }

  private static DutySum.Part part(long count) {
    return new DutySum.Part(count, new Vnd(count * 540_000));
  }
}
