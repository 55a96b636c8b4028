package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Time comes in through {@link java.time.InstantSource}, so that every day can be tried. */
class NobodyAsksTheClockTest {
  /** Makes the one clock bean. */
  private static final String CLOCK = "vn.gandan.storage.StorageConfiguration";

  /**
   * Runs before there is an application, and names files and ages of files of this machine: no day
   * of the trade depends on it.
   */
  private static final String EMBEDDED = "vn.gandan.storage.embedded.";

  /** Compares the server's clock with ours at the start. */
  private static final String START_CHECK = "vn.gandan.storage.StartCheck.NOW";

  private static final Set<String> ZONED =
      Set.of("java.time.InstantSource.system", "java.time.Clock.systemUTC");

  private static final Pattern SQL_CLOCK =
      Pattern.compile(
          "(?i)\\b(now\\(\\)|current_(date|time|timestamp)|localtime\\w*|\\w+_timestamp\\(\\))");

  @Test
  void inJava() {
    List<String> asking =
        House.CLASSES.stream()
            .filter(type -> !type.getName().equals(CLOCK) && !type.getName().startsWith(EMBEDDED))
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(NobodyAsksTheClockTest::asksTheClock)
            .map(JavaAccess::getDescription)
            .toList();
    assertThat(asking).as("inject java.time.InstantSource instead").isEmpty();
  }

  @Test
  void inSql() {
    assertThat(Statements.all())
        .filteredOn(statement -> SQL_CLOCK.matcher(statement.text()).find())
        .extracting(Statements.Statement::name)
        .containsExactly(START_CHECK);
  }

  private static boolean asksTheClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String target = owner.getName() + "." + access.getName();
    boolean now =
        owner.getPackageName().startsWith("java.time")
            && access.getName().equals("now")
            && access.getTarget().getFullName().endsWith("now()");
    return now
        || ZONED.contains(target)
        || target.startsWith("java.time.Clock.system")
        || target.equals("java.lang.System.currentTimeMillis")
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }
}
