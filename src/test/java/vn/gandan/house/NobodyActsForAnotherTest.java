package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import vn.gandan.kernel.Actor;

/**
 * An operation carries the account that signed in or whose token was proven, and no other: nothing
 * in the program can make an entry in somebody else's name, neither a job nor the centre.
 */
class NobodyActsForAnotherTest {
  /**
   * An account as it signed in; nobody, who may write nothing; and the program itself, which can be
   * nobody else and does only what acts.txt names.
   */
  private static final Set<String> MAKERS =
      Set.of(
          "vn.gandan.access.Account",
          "vn.gandan.access.CurrentActor",
          "vn.gandan.operation.TheProgram");

  @Test
  void onlyWhoeverSignedInIsAnActor() {
    Set<String> making = new TreeSet<>();
    for (JavaClass type : House.CLASSES) {
      if (!type.isAnnotatedWith(Profile.class)
          && type.getConstructorCallsFromSelf().stream()
              .map(JavaConstructorCall::getTargetOwner)
              .anyMatch(made -> made.isEquivalentTo(Actor.class))) {
        making.add(type.getName());
      }
    }
    assertThat(making).containsExactlyInAnyOrderElementsOf(MAKERS);
  }
}
