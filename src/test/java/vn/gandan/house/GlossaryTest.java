package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word for one term: each public type of a module's face stands in the glossary once. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("docs/glossary.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\|([^|]*)\\| `([A-Za-z.0-9]+)` \\|([^|]*)\\|([^|]*)\\|$");

  /** Modules whose types are parts of a tool, each with the reason. */
  private static final Map<String, String> TOOLS =
      Map.of(
          "ui", "parts of pages; docs/screens.md is their manual",
          "sheet", "reads tables from files; no word of the trade");

  /** Types that carry no word of the trade, each with the reason. */
  private static final Map<String, String> TECHNICAL =
      Map.of(
          "Allowed", "marks endpoints",
          "Personal", "marks components",
          "Source", "marks rules",
          "Sql", "marks statements",
          "Text", "puts text into one form",
          "RefusedException", "carries a Refusal",
          "Provinces", "the provinces of this installation, as configured",
          "StorageSettings", "what the operator sets",
          "NationalReference", "brings shared data in at migration",
          "Writes", "gathers statements of one operation");

  private final Map<String, List<String>> rows = rows();

  @Test
  void everyFaceTypeHasARow() {
    Set<String> missing = new TreeSet<>(faces().keySet());
    missing.removeAll(rows.keySet());
    assertThat(missing)
        .as(
            "public types without a row in docs/glossary.md: add"
                + " | Vietnamese term | `Name` | meaning here | avoid |, or make the type"
                + " package-private if no other module needs it")
        .isEmpty();
  }

  @Test
  void everyRowNamesATypeThatExists() {
    Set<String> unknown = new TreeSet<>(rows.keySet());
    unknown.removeAll(faces().keySet());
    assertThat(unknown)
        .as("rows of docs/glossary.md whose type is not a public face type any more")
        .isEmpty();
  }

  @Test
  void everyTypeHasOneRowWithAllItsWords() {
    List<String> wrong = new ArrayList<>();
    rows.forEach((name, found) -> {
      if (found.size() > 1) {
        wrong.add(name + " has " + found.size() + " rows");
      }
      if (found.stream().anyMatch(String::isBlank)) {
        wrong.add(name + " lacks its Vietnamese term or its meaning");
      }
    });
    assertThat(wrong).isEmpty();
  }

  /** By the name in the glossary: with its module where two modules share the name. */
  private static Map<String, JavaClass> faces() {
    Map<String, List<JavaClass>> bySimpleName = new TreeMap<>();
    for (JavaClass type : House.written()) {
      if (isFace(type)) {
        bySimpleName.computeIfAbsent(type.getSimpleName(), _ -> new ArrayList<>()).add(type);
      }
    }
    Map<String, JavaClass> faces = new TreeMap<>();
    bySimpleName.forEach((name, types) ->
        types.forEach(type ->
            faces.put(
                types.size() == 1 ? name : House.moduleOf(type.getName()) + "." + name, type)));
    return faces;
  }

  /** Reasons to refuse are listed in docs/problems.md, where each has its words. */
  private static boolean isFace(JavaClass type) {
    String module = House.moduleOf(type.getName());
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.isTopLevelClass()
        && type.getPackageName().equals(House.ROOT + "." + module)
        && !TOOLS.containsKey(module)
        && !TECHNICAL.containsKey(type.getSimpleName())
        && !type.getSimpleName().matches(".+Refusal");
  }

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new TreeMap<>();
    Matcher row = ROW.matcher(House.text(GLOSSARY));
    while (row.find()) {
      String words = row.group(1).isBlank() || row.group(3).isBlank() ? "" : row.group(1);
      rows.computeIfAbsent(row.group(2), _ -> new ArrayList<>()).add(words);
    }
    return rows;
  }
}
