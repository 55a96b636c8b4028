package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.catalogue.LimitRules.PortalUnit;

class LimitRulesTest {

  @ParameterizedTest
  @EnumSource(
      value = PortalUnit.class,
      names = {"WORKING_DAY", "DAY", "HOUR", "MONTH"})
  void aNumberWithAUnitIsALimit(PortalUnit unit) {
    assertThat(LimitRules.read(OptionalLong.of(5), unit, "Cư trú"))
        .isEqualTo(new Limit.In(5, Limit.Unit.valueOf(unit.name())));
    assertThat(LimitRules.read(OptionalLong.of(1), unit, "Cư trú")).isInstanceOf(Limit.In.class);
    assertThat(LimitRules.read(OptionalLong.of(4_000), unit, "Cư trú"))
        .isInstanceOf(Limit.In.class);
  }

  @ParameterizedTest
  @EnumSource(PortalUnit.class)
  void withoutANumberInRangeNothingIsPromised(PortalUnit unit) {
    assertThat(LimitRules.read(OptionalLong.empty(), unit, "Hộ tịch"))
        .isEqualTo(new Limit.NotStated());
    assertThat(LimitRules.read(OptionalLong.of(0), unit, "Hộ tịch"))
        .isEqualTo(new Limit.NotStated());
    assertThat(LimitRules.read(OptionalLong.of(4_001), unit, "Hộ tịch"))
        .isEqualTo(new Limit.NotStated());
  }

  @Test
  void oneOfNoUnitIsTheSameDayForCivilStatusAlone() {
    assertThat(LimitRules.read(OptionalLong.of(1), PortalUnit.OTHER, "Hộ tịch"))
        .isEqualTo(new Limit.SameDay());
    assertThat(LimitRules.read(OptionalLong.of(1), PortalUnit.OTHER, "Giảm nghèo"))
        .isEqualTo(new Limit.NotStated());
    assertThat(LimitRules.read(OptionalLong.of(3), PortalUnit.OTHER, "Hộ tịch"))
        .isEqualTo(new Limit.NotStated());
  }

  @Test
  void anUnknownTimeIsNotATime() {
    assertThat(LimitRules.read(OptionalLong.of(1), PortalUnit.UNKNOWN, "Hộ tịch"))
        .isEqualTo(new Limit.NotStated());
  }
}
