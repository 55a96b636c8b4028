package vn.gandan.counter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.HandIn;
import vn.gandan.kernel.Source;
import vn.gandan.ui.Mistakes;

/** From a typed form to the act, or to what must be mended first. */
@Source({
  "QĐ 45/2016/QĐ-TTg: papers are counted and sealed in the citizen's presence",
  "own rule: a field that cannot be read is told beside the field and never guessed"
})
final class HandInRules {
  private static final Pattern SEAL = Pattern.compile("[0-9A-Z-]{3,30}");
  private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");
  private static final int MOST_OF_ONE = 200;

  private HandInRules() {}

  /**
   * @param text sentences by key
   */
  static Mistakes mistakes(Typed typed, Procedure procedure, UnaryOperator<String> text) {
    Mistakes found = Mistakes.NONE;
    boolean readable = true;
    for (Procedure.Document paper : procedure.documents()) {
      for (String name : names(paper)) {
        if (many(typed.text(name)).isEmpty()) {
          found = found.and(name, text.apply("counter.hand-in.bad-count"));
          readable = false;
        }
      }
    }
    if (readable && !procedure.documents().isEmpty() && counted(typed, procedure).isEmpty()) {
      found = found.and("papers", text.apply("counter.hand-in.count-first"));
    }
    if (!COMMUNE.matcher(typed.text("commune")).matches()) {
      found = found.and("commune", text.apply("counter.hand-in.choose-commune"));
    }
    if (typed.choice("returnWay", HandIn.ReturnWay.class).isEmpty()) {
      found = found.and("returnWay", text.apply("counter.hand-in.choose-way"));
    }
    if (typed.id("returnOffice").isEmpty()) {
      found = found.and("returnOffice", text.apply("counter.hand-in.choose-office"));
    }
    String seal = seal(typed);
    if (!seal.isEmpty() && !SEAL.matcher(seal).matches()) {
      found = found.and("seal", text.apply("counter.hand-in.bad-seal"));
    }
    return found;
  }

  /** Only of what {@link #mistakes} let pass. */
  static HandIn toAct(Typed typed, Procedure procedure, UUID person) {
    UUID operation = typed.operation();
    String seal = seal(typed);
    String fee = typed.text("feeShown");
    return new HandIn(
        Submitting.part(operation, "dossier"),
        Submitting.part(operation, "cover"),
        procedure.code(),
        person,
        typed.text("commune"),
        counted(typed, procedure),
        seal.isEmpty() ? null : seal,
        typed.choice("returnWay", HandIn.ReturnWay.class).orElseThrow(),
        typed.id("returnOffice").orElseThrow(),
        fee.matches("[0-9]{1,12}") ? Long.valueOf(fee) : null,
        typed.id("need").orElse(null));
  }

  static List<HandIn.Counted> counted(Typed typed, Procedure procedure) {
    List<HandIn.Counted> counted = new ArrayList<>();
    for (Procedure.Document paper : procedure.documents()) {
      int originals = many(typed.text("originals-" + paper.seq())).orElse(0);
      int copies = many(typed.text("copies-" + paper.seq())).orElse(0);
      if (originals + copies > 0) {
        counted.add(new HandIn.Counted(paper.seq(), originals, copies));
      }
    }
    return counted;
  }

  private static List<String> names(Procedure.Document paper) {
    return List.of("originals-" + paper.seq(), "copies-" + paper.seq());
  }

  /** Nothing typed is none; empty for what is no number of papers. */
  private static OptionalInt many(String typed) {
    if (typed.isEmpty()) {
      return OptionalInt.of(0);
    }
    if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > MOST_OF_ONE) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }

  private static String seal(Typed typed) {
    return seal(typed.text("seal"));
  }

  /** As it is written into the book. */
  static String seal(String typed) {
    return typed.toUpperCase(Locale.ROOT).replace(" ", "");
  }
}
