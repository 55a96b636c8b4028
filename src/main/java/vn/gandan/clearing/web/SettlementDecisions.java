package vn.gandan.clearing.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.clearing.RefuseSettlement;
import vn.gandan.clearing.SignSettlement;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Signing a settlement or refusing to: the same two forms for the post and for the payer. */
@Component
class SettlementDecisions {
  static final String SIGN = "ky";
  static final String REFUSE = "tu-choi";

  private final Writing writing;

  SettlementDecisions(Writing writing) {
    this.writing = writing;
  }

  Mistakes done(Writing.Sent sent) {
    Words words = writing.words(sent.request());
    return switch (sent.filled().task()) {
      case SIGN -> sign(sent, words);
      case REFUSE -> refuse(sent, words);
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private Mistakes sign(Writing.Sent sent, Words words) {
    UUID settlement = sent.filled().id("settlement");
    Mistakes found = FilledRules.sure(Mistakes.NONE, sent.filled(), words);
    found = FilledRules.choice(found, settlement != null, "settlement", words);
    return found.none()
        ? writing.write(
            sent,
            new SignSettlement(Objects.requireNonNull(settlement)),
            SignSettlement.Done.class,
            Notice.done("clearing.settlement-signed"))
        : found;
  }

  private Mistakes refuse(Writing.Sent sent, Words words) {
    Filled form = sent.filled();
    UUID settlement = form.id("settlement");
    Mistakes found = FilledRules.choice(Mistakes.NONE, settlement != null, "settlement", words);
    found = FilledRules.text(found, form, "words", 3, 500, words);
    return found.none()
        ? writing.write(
            sent,
            new RefuseSettlement(Objects.requireNonNull(settlement), form.text("words")),
            RefuseSettlement.Done.class,
            Notice.done("clearing.settlement-refused"))
        : found;
  }
}
