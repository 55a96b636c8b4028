package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.RefusedException;

/** Of whom a commune tells, and whom staff declare. */
class EventRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
  @CsvSource({
    "2026-11-22, Lê Thị Hoà, 1948, ''",
    "1850-01-01, Lê Thị Hoà, 1850, 038148001234",
    "2026-11-01, Lê Thị Hoà, , 038148001234",
    "2026-11-01, Lê Thị Hoà, 2026, ''",
  })
  void somebodyIsKnownByNumberOrByNameAndYear(
      LocalDate day, String name, @Nullable Integer year, String number) {
    assertThatCode(() -> EventRules.check(told(day, name, year, number), TODAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> EventRules.check(declared(name, year, number), TODAY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource({
    "2026-11-23, Lê Thị Hoà, 1948, '', happenedOn",
    "1849-12-31, Lê Thị Hoà, 1848, '', happenedOn",
    "2026-11-01, 123, 1948, '', fullName",
    "2026-11-01, 'Lê\u0007Hoà', 1948, '', fullName",
    "2026-11-01, Lê Thị Hoà, , '', citizenNumber",
    "2026-11-01, Lê Thị Hoà, 1948, 12345, citizenNumber",
    "2026-11-01, Lê Thị Hoà, 1849, '', birthYear",
    "2026-11-01, Lê Thị Hoà, 2027, '', birthYear",
  })
  void whatCannotBeIsRefusedByItsField(
      LocalDate day, String name, @Nullable Integer year, String number, String field) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> EventRules.check(told(day, name, year, number), TODAY))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(new BenefitRefusal.BadEvent(field)));
  }

  @Test
  void staffWhoDeclareNobodyInParticularAreRefused() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> EventRules.check(declared("Lê Thị Hoà", null, ""), TODAY));
  }

  private static ReportEvents.Event told(
      LocalDate day, String name, @Nullable Integer year, String number) {
    return new ReportEvents.Event(
        UUID.randomUUID(),
        ReportEvents.Kind.DEAD,
        day,
        name,
        year,
        number.isEmpty() ? null : number);
  }

  private static DeclareKin declared(String name, @Nullable Integer year, String number) {
    return new DeclareKin(
        UUID.randomUUID(),
        UUID.randomUUID(),
        DeclareKin.Relation.SELF,
        name,
        year,
        number.isEmpty() ? null : number);
  }
}
