package vn.gandan.handover;

import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/** Texts in the language of who reads, for what a page must say in Java. */
public record Words(Texts texts, Language language) {

  public String t(String key, Object... args) {
    return texts.text(language, key, args);
  }

  /** What a refusal says. */
  public String refusal(vn.gandan.kernel.Refusal refusal) {
    return texts.problem(language, refusal);
  }
}
