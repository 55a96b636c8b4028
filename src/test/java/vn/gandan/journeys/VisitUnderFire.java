package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What one visitor brings, owes and is paid: one operation with one receipt, or nothing. Whoever
 * makes it remembers what stands on each line.
 */
final class VisitUnderFire {
  static final long FEE = Fees.BIRTH_FEE;

  private final UUID receipt = UUID.randomUUID();
  private final UUID person;
  private final List<Acts.Sent> acts = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** A line of a receipt. */
  record Line(String service, String subject, String way, long amount) {}

  /** A receipt as the clerk was told it. */
  record Told(UUID receipt, int no, String token, long given, List<Line> lines) {}

  VisitUnderFire(UUID person) {
    this.person = person;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * @param home whether its result is to be brought home, for which the post charges
   */
  void dossier(UUID office, String commune, boolean home) {
    UUID dossier = UUID.randomUUID();
    Acts.Sent handed = Acts.handIn(dossier, UUID.randomUUID(), person, office, commune);
    acts.add(home ? Postage.returned(handed, "HOME") : handed);
    acts.add(Acts.takeFee(dossier));
    lines.add(new Line("dossier-fee", dossier.toString(), "in", FEE));
    if (home) {
      acts.add(Postage.take(dossier));
      lines.add(new Line("result-postage", dossier.toString(), "in", Postage.HOME));
    }
  }

  void bill(UUID quote, long amount) {
    acts.add(Bills.take(quote, amount));
    lines.add(new Line("bill", quote.toString(), "in", amount));
  }

  void pension(WaitingRoom.Pensioner one) {
    UUID presentation = UUID.randomUUID();
    acts.add(Pensions.present(presentation, one.person(), one.duty(), one.number()));
    acts.add(Pensions.pay(one.duty(), presentation));
    lines.add(new Line("payout", one.duty().toString(), "out", RoundByPages.AMOUNT));
  }

  UUID receipt() {
    return receipt;
  }

  long due() {
    return sum("in");
  }

  long paidOut() {
    return sum("out");
  }

  private long sum(String way) {
    return lines.stream()
        .filter(line -> line.way().equals(way))
        .mapToLong(VisitUnderFire.Line::amount)
        .sum();
  }

  /** In notes as people have them; nothing if nothing is owed. */
  long given(Random random) {
    long note = List.of(1_000L, 10_000L, 50_000L).get(random.nextInt(3));
    return (due() + note - 1) / note * note;
  }

  List<Acts.Sent> acts(long given) {
    List<Acts.Sent> all = new ArrayList<>(acts);
    all.add(
        act(
            "visit.settle",
            Map.of(
                "receipt", receipt,
                "person", person,
                "due", due(),
                "given", given,
                "paidOut", paidOut())));
    return all;
  }

  Told told(long given, JsonNode done) {
    return new Told(
        receipt, done.get("no").asInt(), done.get("token").asString(), given, List.copyOf(lines));
  }
}
