package vn.gandan.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Habits that a compiler cannot see. */
class HabitsTest {
  /** Words that say nothing about the trade. */
  private static final String EMPTY_WORD = ".+(Impl|Manager|Helper|Utils?|Dto|Entity|Info)";

  private static final Set<String> GENERAL =
      Set.of(
          "java.lang.RuntimeException",
          "java.lang.Exception",
          "java.lang.Error",
          "java.lang.Throwable");

  @Test
  void theKernelAndTheRulesKnowNoSpring() {
    noClasses()
        .that(areRulesOrKernel())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
        .check(House.CLASSES);
  }

  @Test
  void rulesAreStaticFunctionsAndKeepNothing() {
    List<JavaClass> rules = House.written().stream().filter(simpleNameEndingWith("Rules")).toList();
    assertThat(rules).hasSizeGreaterThan(10);
    for (JavaClass each : rules) {
      assertThat(each.getModifiers()).as(each.getName()).contains(JavaModifier.FINAL);
      assertThat(each.getMethods())
          .filteredOn(method -> !method.getName().startsWith("lambda$"))
          .as("methods of " + each.getName())
          .allMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
      assertThat(each.getFields())
          .as("fields of " + each.getName())
          .allMatch(field ->
              field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }
  }

  /** A bug is an IllegalStateException, a refusal a record; "something" is neither. */
  @Test
  void nobodyThrowsAnExceptionOfNoKind() {
    noClasses()
        .should()
        .callConstructorWhere(
            new DescribedPredicate<>("the exception says nothing about its kind") {
              @Override
              public boolean test(JavaConstructorCall call) {
                return GENERAL.contains(call.getTargetOwner().getName())
                    && !call.getOriginOwner().isAssignableTo(Throwable.class);
              }
            })
        .check(House.CLASSES);
  }

  @Test
  void noNameIsAnEmptyWord() {
    assertThat(House.written())
        .filteredOn(type -> type.getSimpleName().matches(EMPTY_WORD))
        .isEmpty();
  }

  @Test
  void nobodyPrintsToTheConsoleButTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.gandan", "vn.gandan.storage..", "vn.gandan.access..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(House.CLASSES);
  }

  /** Spring calls a component by its simple name, so two of one name stop the start. */
  @Test
  void noTwoComponentsHaveOneName() {
    Map<String, List<String>> byName =
        House.written().stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName).hasSizeGreaterThan(100);
    assertThat(byName)
        .allSatisfy((name, types) ->
            assertThat(types)
                .as(
                    "two components are called %s, and Spring knows each by that name alone:"
                        + " rename one after what only it does",
                    name)
                .hasSize(1));
  }

  private static DescribedPredicate<JavaClass> areRulesOrKernel() {
    return DescribedPredicate.describe(
        "are rules or in the kernel",
        type ->
            !type.getSimpleName().equals("package-info")
                && (type.getSimpleName().endsWith("Rules")
                    || House.moduleOf(type.getName()).equals("kernel")));
  }
}
