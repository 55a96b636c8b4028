package vn.gandan.visit.web;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.CounterService.Offered;
import vn.gandan.visit.Line;

/**
 * What one person could pay and be paid now. Two sums, which nothing nets.
 *
 * @param due of what is chosen: the person pays
 * @param paidOut of what is chosen: the person is paid
 * @param given as typed
 * @param counted as typed
 * @param change null while too little or nothing is typed
 * @param closed why no money can be taken here now; null if it can
 * @param transfers whether the person may pay by bank transfer here
 */
public record BasketPage(
    MaskedPerson person,
    UUID operation,
    List<Group> groups,
    Vnd due,
    Vnd paidOut,
    String given,
    String counted,
    @Nullable Vnd change,
    @Nullable String closed,
    boolean transfers,
    Mistakes mistakes) {
  private static final List<Vnd> NOTES =
      List.of(new Vnd(50_000), new Vnd(100_000), new Vnd(200_000), new Vnd(500_000));

  /**
   * What this counter can do now.
   *
   * @param closed why it takes no money; null if it does
   * @param transfers whether the office has an account on which transfers arrive
   */
  record Counter(@Nullable String closed, boolean transfers) {}

  /** What stands under one heading. */
  public record Group(Line.Part part, List<Item> items) {
    public Vnd sum() {
      return items.stream().map(Item::amount).reduce(Vnd.ZERO, Vnd::plus);
    }
  }

  /** One offer with its box. */
  public record Item(String key, String title, Vnd amount, boolean taken) {}

  /** All are chosen until the clerk has said otherwise. */
  static BasketPage fresh(MaskedPerson person, List<Offered> offers, Counter counter) {
    return of(
        person,
        offers,
        new BasketForm(UUID.randomUUID(), keys(offers), "", "", "", BasketForm.Step.COUNT),
        counter,
        Mistakes.NONE);
  }

  static BasketPage of(
      MaskedPerson person,
      List<Offered> offers,
      BasketForm form,
      Counter counter,
      Mistakes mistakes) {
    List<Offered> chosen = chosen(offers, form);
    long due = sum(chosen, Line.Way.IN);
    return new BasketPage(
        person,
        form.operation(),
        groups(offers, form.taken()::contains),
        new Vnd(due),
        new Vnd(sum(chosen, Line.Way.OUT)),
        form.given(),
        form.counted(),
        change(due, BasketForm.sum(form.given())),
        counter.closed(),
        counter.transfers(),
        mistakes);
  }

  static List<Offered> chosen(List<Offered> offers, BasketForm form) {
    return offers.stream().filter(offer -> form.taken().contains(offer.key())).toList();
  }

  static long sum(List<Offered> chosen, Line.Way way) {
    return chosen.stream()
        .filter(offer -> offer.way() == way)
        .mapToLong(Offered::amount)
        .reduce(0, Math::addExact);
  }

  private static Set<String> keys(List<Offered> offers) {
    return Set.copyOf(offers.stream().map(Offered::key).distinct().toList());
  }

  private static @Nullable Vnd change(long due, OptionalLong given) {
    return given.isPresent() && given.getAsLong() >= due ? new Vnd(given.getAsLong() - due) : null;
  }

  private static List<Group> groups(List<Offered> offers, Predicate<String> taken) {
    return Arrays.stream(Line.Part.values())
        .map(part ->
            new Group(
                part,
                offers.stream()
                    .filter(offer -> offer.part() == part)
                    .map(offer -> item(offer, taken))
                    .toList()))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private static Item item(Offered offer, Predicate<String> taken) {
    return new Item(offer.key(), offer.title(), new Vnd(offer.amount()), taken.test(offer.key()));
  }

  /** Whether somebody is paid; only then is there something to count out. */
  public boolean paysOut() {
    return groups.stream().anyMatch(group -> group.part() == Line.Part.PAID_OUT);
  }

  /** Whether what is to be paid can come from the person's bank. */
  public boolean byTransfer() {
    return transfers && due.dong() > 0;
  }

  /** Notes that are often given; a press fills them in. */
  public List<Vnd> notes() {
    return NOTES;
  }

  public String path() {
    return "/quay/gio?nguoi=" + person.id();
  }
}
