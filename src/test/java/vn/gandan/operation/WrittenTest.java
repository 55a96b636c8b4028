package vn.gandan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
  record Asked(@Nullable @Written(min = 5, max = 10) String words) {}

  @ParameterizedTest
  @ValueSource(strings = {"Đi xa", "  Đi xa  ", "12/UQ", "đơn vị trả", "0000000000"})
  void aReasonIsRead(String words) {
    assertThat(isRight(words)).isTrue();
  }

  /** One sign outside the first plane is one character to the database and two to Java. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "          ",
        " a        ",
        "..........",
        "không cần đến",
        "Đi xa        ",
        "abc\uD83D\uDE00"
      })
  void whatSaysNothingOrTooMuchIsNot(String words) {
    assertThat(isRight(words)).isFalse();
  }

  @Test
  void marksOnTheirOwnAreNotCounted() {
    assertThat(isRight("be\u0302\u0323nh")).isFalse();
    assertThat(isRight("be\u0302\u0323nh a")).isTrue();
  }

  @Test
  void whetherItMayBeLeftOutIsSaidElsewhere() {
    assertThat(isRight(null)).isTrue();
  }

  private static boolean isRight(@Nullable String words) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(new Asked(words)).isEmpty();
    }
  }
}
