package vn.gandan.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

class VoucherRulesTest {
  private static final UUID ENTERED_BY = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Set<Role> SECOND = EnumSet.of(Role.DIRECTOR, Role.VAULT_KEEPER);

  @Test
  void aSecondPersonChecksAndTakesBack() {
    assertThat(VoucherRules.check(fresh(), SECOND, somebody(Role.DIRECTOR))).isEmpty();
    assertThat(VoucherRules.takeBack(fresh(), SECOND, somebody(Role.VAULT_KEEPER))).isEmpty();
  }

  @Test
  void whoeverEnteredItDoesNeither() {
    Actor self = new Actor(ENTERED_BY, null, Role.DIRECTOR, UUID.randomUUID(), "38");
    Voucher voucher = fresh();
    VoucherRefusal own = new VoucherRefusal.OwnVoucher(voucher.operation());
    assertThat(VoucherRules.check(voucher, SECOND, self)).contains(own);
    assertThat(VoucherRules.takeBack(voucher, SECOND, self)).contains(own);
  }

  @Test
  void theSecondPersonHasARoleOfItsKind() {
    Voucher voucher = fresh();
    Actor province = somebody(Role.PROVINCE_OFFICE);
    VoucherRefusal another = new VoucherRefusal.AnotherRole(voucher.operation());
    assertThat(VoucherRules.check(voucher, SECOND, province)).contains(another);
    assertThat(VoucherRules.takeBack(voucher, SECOND, province)).contains(another);
  }

  @Test
  void whatWasCheckedIsNotCheckedAgainButMayBeTakenBack() {
    Voucher voucher = voucher(new Voucher.Signed(UUID.randomUUID(), NOW), null);
    assertThat(VoucherRules.check(voucher, SECOND, somebody(Role.DIRECTOR)))
        .contains(new VoucherRefusal.Checked(voucher.operation()));
    assertThat(VoucherRules.takeBack(voucher, SECOND, somebody(Role.DIRECTOR))).isEmpty();
    assertThat(voucher.state()).isEqualTo(Voucher.State.CHECKED);
  }

  @Test
  void whatWasTakenBackIsNeitherCheckedNorTakenBackAgain() {
    Voucher voucher = voucher(null, new Voucher.Back(UUID.randomUUID(), NOW, "Ghi nhầm"));
    VoucherRefusal gone = new VoucherRefusal.TakenBack(voucher.operation());
    assertThat(VoucherRules.check(voucher, SECOND, somebody(Role.DIRECTOR))).contains(gone);
    assertThat(VoucherRules.takeBack(voucher, SECOND, somebody(Role.DIRECTOR))).contains(gone);
    assertThat(voucher.state()).isEqualTo(Voucher.State.TAKEN_BACK);
  }

  private static Actor somebody(Role role) {
    return new Actor(UUID.randomUUID(), null, role, UUID.randomUUID(), "38");
  }

  private static Voucher fresh() {
    return voucher(null, null);
  }

  private static Voucher voucher(Voucher.@Nullable Signed checked, Voucher.@Nullable Back back) {
    return new Voucher(
        UUID.randomUUID(),
        "till.bank",
        "drawn",
        UUID.randomUUID(),
        "GRT-1",
        8_000,
        ENTERED_BY,
        NOW,
        LocalDate.of(2026, 11, 23),
        false,
        checked,
        back);
  }
}
