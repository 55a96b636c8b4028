package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Role;

class AccountRulesTest {
  private static final Instant VALID_FROM = Instant.parse("2026-11-21T03:00:00.700Z");
  private static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-000000000038");

  @Test
  void onlyAdministratorsAndCitizensBelongToNoProvince() {
    assertThat(those(AccountRules::belongsToNoProvince))
        .isEqualTo(EnumSet.of(Role.ANONYMOUS, Role.CITIZEN, Role.ADMINISTRATOR));
  }

  @Test
  void whoServesOrDecidesWorksAtAUnit() {
    assertThat(those(AccountRules::worksAtAUnit))
        .isEqualTo(
            EnumSet.of(
                Role.CLERK,
                Role.VAULT_KEEPER,
                Role.DIRECTOR,
                Role.COURIER,
                Role.AGENCY_OFFICER,
                Role.AGENCY_SYSTEM));
  }

  @Test
  void aTokenOfBeforeTheAccountBecameValidIsNotHonoured() {
    Account account = account(null);
    assertThat(AccountRules.honoured(Instant.parse("2026-11-21T02:59:59Z"), account)).isFalse();
    assertThat(AccountRules.honoured(Instant.parse("2026-11-21T03:00:00Z"), account)).isTrue();
    assertThat(AccountRules.honoured(Instant.parse("2026-11-21T03:00:01Z"), account)).isTrue();
    assertThat(AccountRules.honoured(null, account)).isFalse();
  }

  @Test
  void aDisabledAccountsTokenIsNeverHonoured() {
    assertThat(AccountRules.honoured(VALID_FROM.plusSeconds(60), account(VALID_FROM))).isFalse();
  }

  @Test
  void aNewAccountIsWhereItsRoleBelongs() {
    assertThat(opened(Role.CLERK, "38", UNIT).login()).isEqualTo("gdv.thu");
    refused(Role.CLERK, null, UNIT);
    refused(Role.CLERK, "38", null);
    refused(Role.CLERK, "3", UNIT);
    refused(Role.ADMINISTRATOR, "38", null);
    refused(Role.ANONYMOUS, null, null);
  }

  private static void refused(Role role, @Nullable String province, @Nullable UUID unit) {
    assertThatThrownBy(() -> opened(role, province, unit))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NewAccount opened(Role role, @Nullable String province, @Nullable UUID unit) {
    return new NewAccount(UNIT, " GDV.thu ", role, province, null, unit, "Lê Thị Thử");
  }

  private static Set<Role> those(Predicate<Role> rule) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (rule.test(role)) {
        found.add(role);
      }
    }
    return found;
  }

  private static Account account(@Nullable Instant disabledAt) {
    return new Account(
        UNIT, "gdv.thu", Role.CLERK, "38", null, UNIT, "Thử", true, VALID_FROM, disabledAt);
  }
}
