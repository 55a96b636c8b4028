package vn.gandan.agency.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.paper.TemplateFault;
import vn.gandan.ui.Mistakes;

/**
 * A form's template in the hands of its editor.
 *
 * @param base the version whose text was taken as the beginning; null once the text was sent
 * @param fields what the template may name
 * @param faults what is wrong with the text, by line
 * @param checked the text was looked at and is sound
 */
public record TemplateEditPage(
    String folder,
    TemplateHistoryPage.@Nullable Version base,
    Filled filled,
    List<Field> fields,
    List<Fault> faults,
    boolean checked,
    Mistakes mistakes) {

  public TemplateEditPage {
    fields = List.copyOf(fields);
    faults = List.copyOf(faults);
  }

  /**
   * What was filled in, as it was typed.
   *
   * @param seen how many versions of its own the province had when the text was read
   */
  public record Filled(
      UUID operation, int seen, String body, @Nullable String source, @Nullable String from) {

    /** The same text as the beginning of a further version. */
    Filled anew(int seenNow) {
      return new Filled(UUID.randomUUID(), seenNow, body, source, from);
    }
  }

  /**
   * A field that may be named.
   *
   * @param within the list inside whose section it is known; empty when it is known everywhere
   */
  public record Field(String within, String written, String meaning, String example) {}

  /**
   * A fault with the line on which it stands.
   *
   * @param text the line as it was typed, cut short; empty when the fault has no one place
   */
  public record Fault(TemplateFault.Kind kind, int line, String found, String text) {}

  public String here() {
    return TemplatesPage.HERE + "/" + folder + "/sua";
  }

  public String preview() {
    return TemplatesPage.HERE + "/" + folder + "/in-thu";
  }

  public String history() {
    return TemplatesPage.HERE + "/" + folder;
  }

  /** Known everywhere on the sheet. */
  public List<Field> ofSheet() {
    return ofList("");
  }

  /** Known inside the section of that list. */
  public List<Field> ofList(String within) {
    return fields.stream().filter(each -> each.within().equals(within)).toList();
  }

  /** The lists that the form has, in their order. */
  public List<String> lists() {
    return fields.stream().map(Field::within).filter(it -> !it.isEmpty()).distinct().toList();
  }
}
