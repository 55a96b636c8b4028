package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.handover.Destinations;
import vn.gandan.handover.Hands;
import vn.gandan.handover.ThingLine;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.network.NamedDesk;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Mistakes;

/** Puts together what the pages show on which a list is scanned. */
@Component
class Packing {
  private static final int SUGGESTING = 100;

  private final Custody custody;
  private final WorkDesks desks;
  private final Destinations destinations;
  private final Hands hands;

  Packing(Custody custody, WorkDesks desks, Destinations destinations, Hands hands) {
    this.custody = custody;
    this.desks = desks;
    this.destinations = destinations;
    this.hands = hands;
  }

  /** What the list is for. */
  enum Goal {
    BAG,
    OFFER,
    SHELF
  }

  /** What has been filled in so far. */
  record Filled(
      UUID operation,
      List<String> scanned,
      @Nullable String to,
      @Nullable String seal,
      Mistakes mistakes) {}

  /**
   * @param from where the things lie
   */
  PackingPage page(
      Goal goal, NamedDesk from, Filled filled, Actor actor, HttpServletRequest request) {
    Words words = hands.words(request);
    List<Holding> lying =
        custody.heldBy(new Holder.AtDesk(from.desk().deskId(), from.desk().unitId())).stream()
            .filter(held -> held.openOffer() == null)
            .toList();
    List<ThingLine> known = lying.stream().map(held -> hands.line(held, actor)).toList();
    List<ThingLine> lines =
        filled.scanned().stream().map(code -> line(code, known)).flatMap(Optional::stream).toList();
    return new PackingPage(
        from.name(),
        filled.operation(),
        known.stream().map(line -> new Expected(line.code(), hands.what(line, words))).toList(),
        filled.scanned(),
        lines,
        choices(goal, from, filled, lying, actor),
        filled.to(),
        filled.seal(),
        filled.mistakes());
  }

  /** What is wrong before the door is asked: nothing scanned, or nowhere to go. */
  Mistakes check(List<String> list, @Nullable UUID to, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    if (list.isEmpty()) {
      mistakes = mistakes.and("codes", words.t("handover.mistake.nothing"));
    }
    for (String code : list) {
      if (!ThingCode.valid(code)) {
        mistakes = mistakes.and("codes", words.t("handover.mistake.code", code));
      }
    }
    return to == null ? mistakes.and("to", words.t("handover.mistake.to")) : mistakes;
  }

  private static Optional<ThingLine> line(String code, List<ThingLine> known) {
    return known.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  private List<Choice> choices(
      Goal goal, NamedDesk from, Filled filled, List<Holding> lying, Actor actor) {
    return switch (goal) {
      case BAG -> {
        // What is packed already says best where the bag goes; before that, what lies here.
        Stream<Thing> packed =
            ScanForm.valid(filled.scanned()).stream().map(custody::find).flatMap(Optional::stream);
        Stream<Thing> others = lying.stream().map(Holding::thing);
        yield destinations.forBag(
            Stream.concat(packed, others).distinct().limit(SUGGESTING).toList(), actor);
      }
      case OFFER -> destinations.forOffer(from.desk().deskId(), actor);
      case SHELF ->
          desks.ofUnit(actor).stream()
              .filter(desk -> desk.desk().kind() != vn.gandan.operation.Desk.Kind.DEVICE)
              .filter(desk -> !Objects.equals(desk.desk().deskId(), from.desk().deskId()))
              .sorted(
                  java.util.Comparator.comparing(
                      desk -> desk.desk().kind() != vn.gandan.operation.Desk.Kind.SHELF))
              .map(desk -> new Choice(desk.desk().deskId().toString(), desk.name()))
              .toList();
    };
  }
}
