package vn.gandan.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form's template, and what it changed.
 *
 * @param former the version before it; null of the first
 * @param changes against the former; empty if nothing differs
 * @param lines the whole text
 */
public record TemplateVersionPage(
    TemplateHistoryPage.Version version,
    TemplateHistoryPage.@Nullable Version former,
    List<TextChanges.Part> changes,
    List<String> lines) {

  public TemplateVersionPage {
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
  }
}
