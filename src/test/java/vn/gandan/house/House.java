package vn.gandan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the guards look at: our classes as compiled, and our sources. */
final class House {
  static final String ROOT = "vn.gandan";
  static final Path SOURCES = Path.of("src/main/java");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private House() {}

  /** {@code custody} for everything below {@code vn.gandan.custody}; empty for the root itself. */
  static String moduleOf(String className) {
    String rest = className.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? "" : rest.substring(0, dot);
  }

  /** Our classes that are written by hand: none that a compiler made for another. */
  static List<JavaClass> written() {
    return CLASSES.stream()
        .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  static List<Path> sources() {
    return filesBelow(SOURCES, ".java");
  }

  static List<Path> filesBelow(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
