package vn.gandan.benefit.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.AgreePhoto;
import vn.gandan.benefit.EndContract;
import vn.gandan.benefit.OpenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.SignContract;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.ui.Mistakes;

/** The forms of a programme's page: what is wrong with them, and which act they are. */
@Component
class ProgrammeForms {
  static final String CONTRACT = "hop-dong";
  static final String END = "cham-dut";
  static final String PHOTO = "anh";
  static final String ROUND = "ky";
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private final Network network;
  private final WorkDesks desks;

  ProgrammeForms(Network network, WorkDesks desks) {
    this.network = network;
    this.desks = desks;
  }

  Mistakes mistakes(Filled filled, Words words) {
    return switch (filled.task()) {
      case CONTRACT -> ofContract(filled, words);
      case END -> {
        Mistakes found = FilledRules.day(Mistakes.NONE, filled, "on", words);
        yield FilledRules.text(found, filled, "decision", 3, 200, words);
      }
      case PHOTO -> {
        Mistakes found = FilledRules.day(Mistakes.NONE, filled, "on", words);
        yield FilledRules.text(found, filled, "decision", 3, 200, words);
      }
      case ROUND -> ofRound(filled, words);
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private static Mistakes ofContract(Filled filled, Words words) {
    Mistakes found = FilledRules.text(Mistakes.NONE, filled, "number", 2, 100, words);
    found = FilledRules.choice(found, filled.id("payer") != null, "payer", words);
    for (String day : List.of("signed", "from")) {
      found = FilledRules.day(found, filled, day, words);
    }
    found = FilledRules.maybeDay(found, filled, "to", words);
    boolean somewhere = !filled.text("communes").isBlank() || all(filled);
    found = FilledRules.choice(found, somewhere, "communes", words);
    found = FilledRules.whole(found, filled, "fee", words);
    return FilledRules.text(found, filled, "basis", 3, 300, words);
  }

  private static Mistakes ofRound(Filled filled, Words words) {
    Mistakes found =
        month(filled) == null
            ? Mistakes.of("month", words.t("benefit.mistake.month"))
            : Mistakes.NONE;
    for (String day : List.of("points_from", "points_to", "offices_from", "offices_to")) {
      found = FilledRules.day(found, filled, day, words);
    }
    return FilledRules.whole(found, filled, "months", words);
  }

  private static boolean all(Filled filled) {
    return "yes".equals(filled.text("all"));
  }

  private static @Nullable LocalDate month(Filled filled) {
    try {
      return YearMonth.parse(filled.text("month")).atDay(1);
    } catch (java.time.DateTimeException notAMonth) {
      return null;
    }
  }

  /** Only of what {@link #mistakes} let pass. */
  SignContract contract(Programme programme, Filled filled, Actor actor) {
    List<String> communes =
        all(filled)
            ? network.communes(actor.province(), desks.today()).stream().map(Commune::code).toList()
            : Arrays.stream(BETWEEN.split(filled.text("communes").strip())).distinct().toList();
    return new SignContract(
        filled.made(),
        programme.programmeId(),
        Objects.requireNonNull(filled.id("payer")),
        filled.text("number"),
        Objects.requireNonNull(filled.day("signed")),
        Objects.requireNonNull(filled.day("from")),
        filled.day("to"),
        communes,
        filled.whole("fee").orElseThrow(),
        filled.text("basis"));
  }

  EndContract end(Filled filled) {
    return new EndContract(
        Objects.requireNonNullElseGet(filled.id("contract"), filled::made),
        Objects.requireNonNull(filled.day("on")),
        filled.text("decision"));
  }

  AgreePhoto photo(Filled filled) {
    return new AgreePhoto(
        Objects.requireNonNullElseGet(filled.id("contract"), filled::made),
        "yes".equals(filled.text("asked")),
        Objects.requireNonNull(filled.day("on")),
        filled.text("decision"));
  }

  OpenRound round(Programme programme, Filled filled) {
    return new OpenRound(
        filled.made(),
        programme.programmeId(),
        Objects.requireNonNull(month(filled)),
        Math.clamp(filled.whole("months").orElseThrow(), 1, 99),
        Objects.requireNonNull(filled.day("points_from")),
        Objects.requireNonNull(filled.day("points_to")),
        Objects.requireNonNull(filled.day("offices_from")),
        Objects.requireNonNull(filled.day("offices_to")));
  }
}
