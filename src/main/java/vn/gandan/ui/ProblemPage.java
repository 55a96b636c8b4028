package vn.gandan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as people see it.
 *
 * @param title what happened
 * @param advice what to do now
 * @param faults single things that are wrong, as sentences
 * @param incident to quote on the telephone; null unless it is our fault
 */
public record ProblemPage(
    int status,
    String code,
    String title,
    String advice,
    List<String> faults,
    @Nullable String incident) {}
