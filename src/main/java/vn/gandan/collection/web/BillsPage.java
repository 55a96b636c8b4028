package vn.gandan.collection.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.BillQuote;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;

/**
 * What a customer owes, and taking it.
 *
 * @param due of what is ticked and can be taken
 * @param change null while too little or nothing is filled
 * @param closed why no money can be taken here now; null if it can
 * @param expired whether the biller has to be asked again
 */
public record BillsPage(
    BillQuery query,
    UUID operation,
    List<Item> items,
    Vnd due,
    String given,
    @Nullable Vnd change,
    @Nullable String closed,
    boolean expired,
    Mistakes mistakes) {
  private static final List<Vnd> NOTES =
      List.of(new Vnd(50_000), new Vnd(100_000), new Vnd(200_000), new Vnd(500_000));

  /** One bill with its box. */
  public record Item(BillQuote quote, boolean ticked) {
    public Vnd amount() {
      return new Vnd(quote.amount());
    }
  }

  static BillsPage of(
      BillQuery query, TakenForm form, Instant now, @Nullable String closed, Mistakes mistakes) {
    List<Item> items =
        query.quotes().stream()
            .map(quote -> new Item(quote, form.taken().contains(quote.id())))
            .toList();
    long due =
        items.stream()
            .filter(item -> item.ticked() && !item.quote().taken())
            .mapToLong(item -> item.quote().amount())
            .sum();
    long given = form.filled().whole("given").orElse(-1);
    return new BillsPage(
        query,
        form.filled().operation(),
        items,
        new Vnd(due),
        form.filled().or("", "given", ""),
        given >= due ? new Vnd(given - due) : null,
        closed,
        !now.isBefore(query.expiresAt()),
        mistakes);
  }

  /** Whether there is anything left to take. */
  public boolean open() {
    return !expired && items.stream().anyMatch(item -> !item.quote().taken());
  }

  public List<Vnd> notes() {
    return NOTES;
  }

  public String path() {
    return "/quay/thu-ho/" + query.id();
  }
}
