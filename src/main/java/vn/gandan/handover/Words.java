package vn.gandan.handover;

import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/** Texts in the language of who reads, for what a page must say in Java. */
public record Words(Texts texts, Language language) {

  public String t(String key, Object... args) {
    return texts.text(language, key, args);
  }

  /** A sum in đồng as people read it. */
  public String money(long dong) {
    return texts.money(language, new Vnd(dong));
  }

  /** What a refusal says. */
  public String refusal(vn.gandan.kernel.Refusal refusal) {
    return texts.problem(language, refusal);
  }
}
