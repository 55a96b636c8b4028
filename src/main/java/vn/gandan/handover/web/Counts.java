package vn.gandan.handover.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.handover.Hands;
import vn.gandan.handover.ThingLine;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.ui.Expected;

/** Lays what was expected beside what was scanned. */
@Component
class Counts {
  private final Custody custody;
  private final Hands hands;

  Counts(Custody custody, Hands hands) {
    this.custody = custody;
    this.hands = hands;
  }

  Comparison compare(List<Thing> expected, List<String> counted, Actor actor) {
    List<Comparison.Row> rows = new ArrayList<>();
    for (Thing thing : expected) {
      boolean seen = counted.contains(thing.code().value());
      rows.add(row(thing, seen ? Comparison.State.AGREED : Comparison.State.MISSING, actor));
    }
    List<String> codes = expected.stream().map(thing -> thing.code().value()).toList();
    for (String code : counted) {
      if (!codes.contains(code)) {
        rows.add(extra(code, actor));
      }
    }
    return Comparison.of(rows);
  }

  /** For the scan box: each code with what it is. */
  List<Expected> expected(List<Thing> things, Actor actor, Words words) {
    return things.stream()
        .map(thing ->
            new Expected(thing.code().value(), hands.what(hands.line(thing, actor), words)))
        .toList();
  }

  private Comparison.Row extra(String code, Actor actor) {
    Optional<Thing> thing =
        ThingCode.valid(code) ? custody.find(new ThingCode(code)) : Optional.empty();
    return thing
        .map(found -> row(found, Comparison.State.EXTRA, actor))
        .orElseGet(() -> new Comparison.Row(code, null, null, Comparison.State.UNKNOWN));
  }

  private Comparison.Row row(Thing thing, Comparison.State state, Actor actor) {
    ThingLine line = hands.line(thing, actor);
    return new Comparison.Row(line.code(), line.kind(), line.dossier(), state);
  }
}
