package vn.gandan.clearing.web;

import org.springframework.stereotype.Component;
import vn.gandan.clearing.RefuseSettlement;
import vn.gandan.clearing.SignSettlement;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Signing a settlement or refusing to: the same two forms for the post and for the payer. */
@Component
class SettlementDecisions {
  static final String SIGN = "ky";
  static final String REFUSE = "tu-choi";

  private final Doing doing;

  SettlementDecisions(Doing doing) {
    this.doing = doing;
  }

  Mistakes done(Doing.Sent sent) {
    return switch (sent.form().task()) {
      case SIGN -> sign(sent);
      case REFUSE -> refuse(sent);
      default -> Mistakes.of("", sent.words().t("clearing.mistake.task"));
    };
  }

  private Mistakes sign(Doing.Sent sent) {
    FormReading reading = sent.reading();
    reading.sure();
    SignSettlement act = new SignSettlement(reading.id("settlement"));
    return reading.mistakes().none()
        ? doing.enter(
            sent, act, SignSettlement.Done.class, _ -> Notice.done("clearing.settlement-signed"))
        : reading.mistakes();
  }

  private Mistakes refuse(Doing.Sent sent) {
    FormReading reading = sent.reading();
    RefuseSettlement act =
        new RefuseSettlement(reading.id("settlement"), reading.text("words", 3, 500));
    return reading.mistakes().none()
        ? doing.enter(
            sent, act, RefuseSettlement.Done.class, _ -> Notice.done("clearing.settlement-refused"))
        : reading.mistakes();
  }
}
