package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.bank.Bank;
import vn.gandan.bank.NameAccount;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** Two provinces that heard the credits of one account would both have them in their books. */
@GandanTest
class AccountsOfOneProvinceTest {
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Bank bank;

  private final String number =
      "7" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L);
  private LocalDate from;
  private CommunePost here;
  private CommunePost there;

  @BeforeEach
  void offices() {
    // Far ahead, and at offices of which no other test names an account: each counts from later
    // than the last.
    from = LocalDate.now(OperationDoor.ZONE).plusMonths(8);
    here = CommunePost.hacThanh(network);
    there = CommunePost.haLong(network);
  }

  @Test
  void anAccountThatOneProvinceNamedIsRefusedToEveryOther() {
    names(TestDatabases.THANH_HOA, here.office());
    names(TestDatabases.THANH_HOA, here.office());
    assertThatThrownBy(() -> names(TestDatabases.QUANG_NINH, there.office()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.refusal().code()).isEqualTo("bank.of-another-province"));
    assertThat(named(TestDatabases.THANH_HOA)).isEqualTo(2);
    assertThat(named(TestDatabases.QUANG_NINH)).isZero();
  }

  @Test
  void whatWasRefusedForAnotherReasonBelongsToNobody() {
    assertThatThrownBy(() -> names(TestDatabases.THANH_HOA, UUID.randomUUID()))
        .isInstanceOf(RefusedException.class);
    names(TestDatabases.QUANG_NINH, there.office());
    assertThat(named(TestDatabases.QUANG_NINH)).isEqualTo(1);
  }

  private void names(Province province, UUID office) {
    from = from.plusDays(1);
    NameAccount act =
        new NameAccount(
            UUID.randomUUID(), office, "999998", number, "Ngân hàng thử", "BUU DIEN", "VB-1", from);
    ProvinceRoute.in(
        province,
        () ->
            door.submit(
                new OperationRequest(
                    UUID.randomUUID(),
                    Desk.ofProvince(province.code()).deskId(),
                    Instant.now(),
                    null,
                    List.of(act)),
                new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province.code())));
  }

  private long named(Province province) {
    return ProvinceRoute.in(
        province,
        () -> bank.accounts().stream().filter(each -> each.number().equals(number)).count());
  }
}
