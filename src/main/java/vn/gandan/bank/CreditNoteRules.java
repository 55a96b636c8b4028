package vn.gandan.bank;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Decides what of a bank's words is believed; reads nothing. */
@Source("docs/bank.md: what a bank answers")
final class CreditNoteRules {
  private static final Pattern BANK_REF = Pattern.compile("[0-9A-Za-z._/-]{1,60}");
  private static final long MOST_DONG = 1_000_000_000_000L;

  /** A booking outside of these is a mistake, and no column holds the furthest of them. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /** As long as a payer's text may be; what is longer is no text of a transfer. */
  private static final int LONGEST_TEXT = 1_000;

  private CreditNoteRules() {}

  /** One credit in the bank's words. */
  record Item(
      @Nullable String id,
      @Nullable String account,
      @Nullable String reference,
      @Nullable Long amount,
      @Nullable Instant at) {}

  /**
   * @param account that was asked about, as it stands in the books
   * @return empty if it is about another account, or is nothing that can have come
   */
  static Optional<CreditNote> believed(Item item, String account) {
    String id = item.id();
    Long amount = item.amount();
    Instant at = item.at();
    if (id == null || amount == null || at == null) {
      return Optional.empty();
    }
    boolean believable =
        BANK_REF.matcher(id).matches()
            && amount >= 1
            && amount <= MOST_DONG
            && at.isAfter(EARLIEST)
            && at.isBefore(LATEST)
            && account.equals(item.account());
    return believable
        // As exactly as it is kept, or what was told last would always be newer than what is known.
        ? Optional.of(
            new CreditNote(id, codes(item.reference()), amount, at.truncatedTo(ChronoUnit.MICROS)))
        : Optional.empty();
  }

  private static List<Reference> codes(@Nullable String text) {
    return text == null || text.length() > LONGEST_TEXT ? List.of() : Reference.in(text);
  }
}
