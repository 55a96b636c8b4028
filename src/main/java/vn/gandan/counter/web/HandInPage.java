package vn.gandan.counter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Handing in: the form, and the answers read back before they are committed.
 *
 * @param feeText what it costs, in words
 * @param feeShown what is shown in đồng, sent with the form; empty where the province decides
 * @param promise null where nothing can be promised; {@code noPromise} says why
 * @param agency who decides, as far as it is known for the commune chosen
 * @param fields what was typed, by name
 */
public record HandInPage(
    String operationId,
    MaskedPerson person,
    String procedure,
    String procedureName,
    List<Group> papers,
    List<Choice> communes,
    List<Choice> offices,
    List<Choice> ways,
    String feeText,
    String feeShown,
    @Nullable Promise promise,
    @Nullable String noPromise,
    @Nullable String agency,
    Map<String, String> fields,
    Mistakes mistakes,
    @Nullable String desk) {

  /** Papers of one case (trường hợp) in the words of the published page; the name may be empty. */
  public record Group(String caseName, List<Paper> papers) {}

  /**
   * @param originals what the list asks for
   * @param copies what the list asks for
   */
  public record Paper(int seq, String name, int originals, int copies) {}

  /** Both legs, told apart and in words. */
  public record Promise(
      Instant atAgencyBy,
      Instant dueAt,
      Instant backBy,
      List<String> outward,
      List<String> legal,
      List<String> homeward) {}

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** As it will be written, whatever case it was typed in. */
  public String seal() {
    return HandInRules.seal(field("seal"));
  }

  /** Where this visit is taken up again, with what was kept of it. */
  public String resume() {
    return action() + "?thu-tuc=" + procedure + "&nhap=" + operationId;
  }

  public String action() {
    return "/quay/nguoi/" + person.id() + "/ho-so/moi";
  }

  /** What was counted, for reading back. */
  public List<Paper> counted() {
    return papers.stream()
        .flatMap(group -> group.papers().stream())
        .map(paper ->
            new Paper(
                paper.seq(),
                paper.name(),
                many("originals-" + paper.seq()),
                many("copies-" + paper.seq())))
        .filter(paper -> paper.originals() + paper.copies() > 0)
        .toList();
  }

  public String chosen(List<Choice> choices, String name) {
    return choices.stream()
        .filter(choice -> choice.value().equals(field(name)))
        .map(Choice::text)
        .findFirst()
        .orElse("");
  }

  private int many(String name) {
    String typed = field(name);
    return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
  }
}
