package vn.gandan.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owed a biller when somebody at a counter asked.
 *
 * @param person who came; null if it does not matter
 * @param quotes in the order of the biller
 */
public record BillQuery(
    UUID id,
    Biller biller,
    String customer,
    @Nullable UUID person,
    UUID office,
    Instant askedAt,
    Instant expiresAt,
    List<BillQuote> quotes) {

  public BillQuery {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String toString() {
    return "query " + id;
  }
}
