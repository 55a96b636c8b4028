package vn.gandan.benefit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;

/** Reads the payer's figures: commune, number of lines, sum in đồng; one commune to a row. */
@Source("own rule: a list is believed only if it adds up to what its payer says beside it")
final class CoveringRules {
  private static final int MOST = 500;
  private static final int LONGEST_NUMBER = 16;
  private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private CoveringRules() {}

  /** Typed or pasted: one commune to a line. */
  static CoveringFigures typed(String text) {
    List<List<String>> rows =
        text.lines().filter(line -> !line.isBlank()).map(line -> cells(line.strip())).toList();
    return rows(rows);
  }

  private static List<String> cells(String line) {
    for (String between : List.of(";", "\t", ",")) {
      if (line.contains(between)) {
        return List.of(line.split(between, -1));
      }
    }
    return List.of(SPACES.split(line));
  }

  /** Of a sheet whose first row may be a heading. */
  static CoveringFigures rows(List<List<String>> rows) {
    List<Covering> figures = new ArrayList<>();
    List<Integer> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size() && i <= MOST; i++) {
      List<String> row = rows.get(i);
      boolean heading =
          i == 0 && !row.isEmpty() && !COMMUNE.matcher(row.getFirst().strip()).matches();
      if (heading && rows.size() > 1) {
        continue;
      }
      if (row.size() < 3
          || !COMMUNE.matcher(row.getFirst().strip()).matches()
          || number(row.get(1)) < 0
          || number(row.get(2)) < 0
          || !seen.add(row.getFirst().strip())) {
        wrong.add(i + 1);
      } else {
        figures.add(new Covering(row.getFirst().strip(), number(row.get(1)), number(row.get(2))));
      }
    }
    if (figures.isEmpty() && wrong.isEmpty()) {
      wrong.add(1);
    }
    return new CoveringFigures(figures, wrong);
  }

  /** With or without groups; -1 for what is no whole number. */
  private static long number(String written) {
    String digits = written.strip().replaceAll("[. \\u00a0]", "");
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= LONGEST_NUMBER
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Long.parseLong(digits) : -1;
  }
}
