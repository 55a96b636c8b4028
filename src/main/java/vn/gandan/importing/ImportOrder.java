package vn.gandan.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param shape communes, procedures, or one of a province's files in lower case
 * @param province two digits; empty for files of the whole country
 * @param dryRun true unless {@code --apply} was given
 */
public record ImportOrder(String shape, List<Path> files, String province, boolean dryRun) {
  private static final String PROVINCE = "--province=";

  public ImportOrder {
    files = List.copyOf(files);
  }

  /**
   * Reads the words after {@code import}.
   *
   * @throws IllegalArgumentException if no shape is named
   */
  public static ImportOrder read(List<String> words) {
    List<String> plain = words.stream().filter(word -> !word.startsWith("--")).toList();
    if (plain.isEmpty()) {
      throw new IllegalArgumentException(
          "import SHAPE FILE… [--province=38] [--apply]; SHAPE is communes, procedures, offices,"
              + " points, staff, directors, agencies or desks");
    }
    String province =
        words.stream()
            .filter(word -> word.startsWith(PROVINCE))
            .map(word -> word.substring(PROVINCE.length()))
            .findFirst()
            .orElse("");
    return new ImportOrder(
        plain.getFirst(),
        plain.stream().skip(1).map(Path::of).toList(),
        province,
        !words.contains("--apply"));
  }

  public static ImportOrder read(String... words) {
    return read(Arrays.asList(words));
  }

  Path file(int index) {
    if (index >= files.size()) {
      throw new IllegalArgumentException("file " + (index + 1) + " of " + shape);
    }
    return files.get(index);
  }
}
