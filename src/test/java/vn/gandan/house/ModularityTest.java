package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.gandan.Application;

/** Modules keep their borders, and the map that is committed is the one that holds. */
class ModularityTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
  private static final Map<String, SortedSet<String>> WALKED = findArrows();
  private static final Path MAP = Path.of("docs/modules/README.md");
  private static final Pattern PACKAGE_DOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
  private static final Pattern CODE = Pattern.compile("`([a-z]+)`");

  @Test
  void everyArrowIsAllowed() {
    MODULES.verify();
  }

  /**
   * A package-info among the tests hides the module's own from everybody who asks the running
   * program, Modulith included: its borders would be open without a word.
   */
  @Test
  void noPackageOfTheTestsHidesAModulesBorders() {
    assertThat(House.filesBelow(Path.of("src/test/java"), "package-info.java"))
        .allSatisfy(file ->
            assertThat(House.SOURCES.resolve(Path.of("src/test/java").relativize(file)))
                .as("delete %s: the one of the module holds for its tests too", file)
                .doesNotExist());
  }

  @Test
  void everyModuleSaysWhatItMayCall() {
    assertThat(names()).allSatisfy(name -> assertThat(allowed(name)).as(name).isNotNull());
    assertThat(names()).contains("kernel", "storage", "operation", "custody", "dossier");
  }

  @Test
  void theMapIsCurrent() {
    Drawn.mustBeCurrent(MAP, map());
  }

  @Test
  void theReadmesMapNamesEveryModuleAndNothingElse() {
    String readme = House.text(Path.of("README.md"));
    String rows = ROW.matcher(readme).results().map(m -> m.group(1)).collect(Collectors.joining());
    SortedSet<String> named = new TreeSet<>();
    Matcher code = CODE.matcher(rows);
    while (code.find()) {
      named.add(code.group(1));
    }
    SortedSet<String> missing = new TreeSet<>(names());
    missing.removeAll(named);
    assertThat(missing).as("modules without a row in README's map").isEmpty();
    named.removeAll(names());
    assertThat(named).as("rows of README's map that are no module").isEmpty();
  }

  private static String map() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The modules and their arrows

        Drawn from the program by `ModularityTest`; a stale copy fails the build. An arrow means "calls".
        Everything may call `kernel`, so those arrows are left out of the picture.

        ```mermaid
        flowchart TD
        """);
    names().forEach(name -> page.append("    ").append(name).append('\n'));
    WALKED.forEach((from, others) ->
        others.stream()
            .filter(to -> !to.equals("kernel"))
            .forEach(to -> page.append("    ").append(from + " --> " + to).append('\n')));
    page.append("```\n\n| module | what it answers for | calls |\n| --- | --- | --- |\n");
    for (String name : names()) {
      page.append("| `%s` | %s | %s |\n".formatted(name, purpose(name), ticked(walked(name))));
    }
    return page.toString();
  }

  private static String ticked(SortedSet<String> names) {
    return names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
  }

  private static SortedSet<String> names() {
    return MODULES.stream()
        .map(module -> module.getIdentifier().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> walked(String name) {
    return WALKED.getOrDefault(name, new TreeSet<>());
  }

  private static Map<String, SortedSet<String>> findArrows() {
    Map<String, SortedSet<String>> arrows = new TreeMap<>();
    House.CLASSES.forEach(type ->
        type.getDirectDependenciesFromSelf()
            .forEach(dependency -> {
              String target = dependency.getTargetClass().getBaseComponentType().getName();
              if (!target.startsWith(House.ROOT + ".")) {
                return;
              }
              String from = House.moduleOf(type.getName());
              String to = House.moduleOf(target);
              if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                arrows.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
              }
            }));
    return arrows;
  }

  private static SortedSet<String> allowed(String name) {
    try {
      ApplicationModule module =
          Class.forName(House.ROOT + "." + name + ".package-info")
              .getAnnotation(ApplicationModule.class);
      assertThat(module).as(name + " has no @ApplicationModule").isNotNull();
      return Arrays.stream(module.allowedDependencies())
          .map(each -> each.replaceFirst("\\s*::.*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " has no package-info.java", e);
    }
  }

  /** The Javadoc of the module's package as one line of plain text. */
  private static String purpose(String name) {
    Path file = House.SOURCES.resolve("vn/gandan/" + name + "/package-info.java");
    Matcher doc = PACKAGE_DOC.matcher(House.text(file));
    assertThat(doc.find()).as(file + " has a Javadoc").isTrue();
    return doc.group(1)
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link (?:[a-z.]*\\.)?([A-Za-z]*)}", "`$1`")
        .strip();
  }
}
