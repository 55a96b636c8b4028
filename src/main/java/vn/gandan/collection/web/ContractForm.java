package vn.gandan.collection.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.SignBillerContract;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.ui.Mistakes;

/** The form of a contract: what is wrong with it, and which act it is. */
@Component
class ContractForm {
  private static final long MOST = 1_000_000_000;

  Mistakes mistakes(Filled filled, Words words) {
    Mistakes found = FilledRules.text(Mistakes.NONE, filled, "number", 2, 100, words);
    for (String day : List.of("signed", "from")) {
      found = FilledRules.day(found, filled, day, words);
    }
    found = FilledRules.maybeDay(found, filled, "to", words);
    for (String number : List.of("fee", "points", "least", "window")) {
      found = number(found, filled, number, words);
    }
    if (!filled.text("most").isEmpty()) {
      found = number(found, filled, "most", words);
    }
    if (filled.time("cutOff") == null) {
      found = found.and("cutOff", words.t("collection.mistake.time"));
    }
    boolean settled = filled.choice("settled", BillerContract.Settled.class) != null;
    boolean link = filled.choice("link", BillerContract.Link.class) != null;
    found = FilledRules.choice(found, settled, "settled", words);
    found = FilledRules.choice(found, link, "link", words);
    found = FilledRules.text(found, filled, "endpoint", 8, 300, words);
    return FilledRules.text(found, filled, "basis", 3, 300, words);
  }

  private static Mistakes number(Mistakes found, Filled filled, String name, Words words) {
    return filled.whole(name).orElse(Long.MAX_VALUE) <= MOST
        ? found
        : found.and(name, words.t("handover.mistake.number"));
  }

  /** Only of what {@link #mistakes} let pass. */
  SignBillerContract act(UUID biller, Filled filled) {
    OptionalLong most = filled.whole("most");
    return new SignBillerContract(
        filled.made(),
        biller,
        filled.text("number"),
        Objects.requireNonNull(filled.day("signed")),
        Objects.requireNonNull(filled.day("from")),
        filled.day("to"),
        filled.whole("fee").orElseThrow(),
        (int) filled.whole("points").orElseThrow(),
        filled.whole("least").orElseThrow(),
        most.isPresent() ? most.getAsLong() : null,
        (int) filled.whole("window").orElseThrow(),
        Objects.requireNonNull(filled.time("cutOff")).truncatedTo(ChronoUnit.MINUTES).toString(),
        Objects.requireNonNull(filled.choice("settled", BillerContract.Settled.class)),
        Objects.requireNonNull(filled.choice("link", BillerContract.Link.class)),
        filled.text("endpoint"),
        filled.text("basis"));
  }
}
