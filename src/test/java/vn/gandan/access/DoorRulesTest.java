package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.access.DoorRules.Verdict;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

class DoorRulesTest {

  @Test
  void whatDeclaresNothingIsClosedToEveryRole() {
    for (Role role : Role.values()) {
      assertThat(DoorRules.judge(null, role)).isEqualTo(Verdict.REFUSE);
      assertThat(DoorRules.judge(declaredOn("nobody"), role)).isEqualTo(Verdict.REFUSE);
    }
  }

  @Test
  void whatIsOpenToNobodyInParticularIsOpenToAll() {
    for (Role role : Role.values()) {
      assertThat(DoorRules.judge(declaredOn("everybody"), role)).isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void aNamedRolePassesAndOthersDoNot() {
    Allowed clerks = declaredOn("clerks");
    assertThat(DoorRules.judge(clerks, Role.CLERK)).isEqualTo(Verdict.PASS);
    assertThat(DoorRules.judge(clerks, Role.DIRECTOR)).isEqualTo(Verdict.REFUSE);
    assertThat(DoorRules.judge(clerks, Role.ANONYMOUS)).isEqualTo(Verdict.SIGN_IN_FIRST);
  }

  private static @Nullable Allowed declaredOn(String method) {
    try {
      return Declared.class.getDeclaredMethod(method).getAnnotation(Allowed.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  interface Declared {
    @Allowed({})
    void nobody();

    @Allowed(Role.ANONYMOUS)
    void everybody();

    @Allowed(Role.CLERK)
    void clerks();
  }
}
