package vn.gandan.collection.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.SignBillerContract;
import vn.gandan.handover.Words;
import vn.gandan.ui.Mistakes;

/** The form of a contract: what is wrong with it, and which act it is. */
@Component
class ContractForm {

  Mistakes mistakes(Typed typed, Words words) {
    Mistakes found = text(Mistakes.NONE, typed, "number", 2, 100, words);
    for (String day : List.of("signed", "from")) {
      found = typed.day(day) == null ? found.and(day, words.t("collection.mistake.day")) : found;
    }
    if (!typed.text("to").isEmpty() && typed.day("to") == null) {
      found = found.and("to", words.t("collection.mistake.day"));
    }
    for (String number : List.of("fee", "points", "least", "window")) {
      found = number(found, typed, number, typed.whole(number).isPresent(), words);
    }
    found =
        number(
            found,
            typed,
            "most",
            typed.text("most").isEmpty() || typed.whole("most").isPresent(),
            words);
    if (typed.time("cutOff") == null) {
      found = found.and("cutOff", words.t("collection.mistake.time"));
    }
    if (typed.choice("settled", BillerContract.Settled.class) == null) {
      found = found.and("settled", words.t("collection.mistake.choice"));
    }
    if (typed.choice("link", BillerContract.Link.class) == null) {
      found = found.and("link", words.t("collection.mistake.choice"));
    }
    found = text(found, typed, "endpoint", 8, 300, words);
    return text(found, typed, "basis", 3, 300, words);
  }

  private static Mistakes number(
      Mistakes found, Typed typed, String name, boolean readable, Words words) {
    boolean small = typed.whole(name).orElse(0) <= 1_000_000_000;
    return readable && small ? found : found.and(name, words.t("collection.mistake.number"));
  }

  private static Mistakes text(
      Mistakes found, Typed typed, String name, int least, int most, Words words) {
    int length = typed.text(name).length();
    return length < least || length > most
        ? found.and(name, words.t("collection.mistake.text", least, most))
        : found;
  }

  /** Only of what {@link #mistakes} let pass. */
  SignBillerContract act(UUID biller, Typed typed) {
    OptionalLong most = typed.whole("most");
    return new SignBillerContract(
        typed.made("contract"),
        biller,
        typed.text("number"),
        Objects.requireNonNull(typed.day("signed")),
        Objects.requireNonNull(typed.day("from")),
        typed.day("to"),
        typed.whole("fee").orElseThrow(),
        (int) typed.whole("points").orElseThrow(),
        typed.whole("least").orElseThrow(),
        most.isPresent() ? most.getAsLong() : null,
        (int) typed.whole("window").orElseThrow(),
        Objects.requireNonNull(typed.time("cutOff")).truncatedTo(ChronoUnit.MINUTES).toString(),
        Objects.requireNonNull(typed.choice("settled", BillerContract.Settled.class)),
        Objects.requireNonNull(typed.choice("link", BillerContract.Link.class)),
        typed.text("endpoint"),
        typed.text("basis"));
  }
}
