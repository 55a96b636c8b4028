package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Source;

/** Whoever reads a rule can open the law that it follows, or learns that it is our own. */
class RulesNameTheirSourceTest {
  private static final List<JavaClass> RULES =
      House.written().stream().filter(type -> type.getSimpleName().endsWith("Rules")).toList();

  @Test
  void everyOne() {
    assertThat(RULES).hasSizeGreaterThan(10);
    assertThat(RULES)
        .filteredOn(type -> !type.isAnnotatedWith(Source.class))
        .as("add @Source with the law, or \"own rule: ...\" with its reason")
        .isEmpty();
  }

  @Test
  void andTheSourceIsMoreThanAWord() {
    assertThat(RULES)
        .flatExtracting(type -> List.of(type.getAnnotationOfType(Source.class).value()))
        .allSatisfy(source -> assertThat(source).hasSizeGreaterThan(8));
  }
}
