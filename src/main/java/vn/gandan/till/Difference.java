package vn.gandan.till;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counted and book did not agree (chênh lệch quỹ).
 *
 * @param shift whose closing found it; null for a remittance's
 * @param remittance whose two counts differ; null for a closing's
 * @param amount in đồng; above 0 too much, below 0 too little
 * @param dispute what was said against it; null if nobody disputed
 * @param outcome null while it is open
 */
public record Difference(
    UUID id,
    UUID office,
    @Nullable UUID shift,
    @Nullable UUID remittance,
    long amount,
    Instant foundAt,
    @Nullable String dispute,
    @Nullable Outcome outcome,
    @Nullable String outcomeWords) {

  /** How it ended. */
  public enum Outcome {
    /** Đơn vị chịu: the office bears what is missing. */
    BORNE,
    /** Tự nguyện bù: whoever was short made it good of their own will, never while disputed. */
    MADE_GOOD,
    /** Ghi thu nhập: nobody claimed what was too much. */
    KEPT,
    /** Trả lại: what was too much went back to its owner. */
    GIVEN_BACK;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  static Difference found(
      CashAccounts accounts,
      @Nullable UUID shift,
      @Nullable UUID remittance,
      long amount,
      Instant at) {
    return new Difference(
        accounts.difference(), accounts.office(), shift, remittance, amount, at, null, null, null);
  }

  CashAccounts accounts() {
    return new CashAccounts(office, id);
  }

  /** The ways in which it may end, whoever decides. */
  public List<Outcome> mayEnd() {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> CashRules.mayEnd(this, outcome))
        .toList();
  }

  public boolean disputed() {
    return dispute != null;
  }

  public boolean open() {
    return outcome == null;
  }
}
