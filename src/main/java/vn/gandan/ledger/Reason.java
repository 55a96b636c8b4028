package vn.gandan.ledger;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why something moves, and between which kinds of accounts. What no module registered cannot be
 * entered at all: there is no reason by which a home payout could be charged for.
 *
 * @param code {@code module.why}
 * @param ways each a debited and a credited kind of account
 * @param reversible whether an entry may be taken back by its mirror
 */
public record Reason(String code, Set<Way> ways, boolean reversible) {
  private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

  public Reason {
    if (!CODE.matcher(code).matches() || ways.isEmpty()) {
      throw new IllegalArgumentException("not a reason: " + code);
    }
    ways = Set.copyOf(ways);
  }

  /** From the credited account to the debited one. */
  public record Way(AccountPurpose debit, AccountPurpose credit) {
    Way mirrored() {
      return new Way(/* debit= */ credit, /* credit= */ debit);
    }
  }

  /** A reason whose entries stand for good; they are put right by an entry of another reason. */
  public static Reason lasting(String code, Way... ways) {
    return new Reason(code, Set.of(ways), false);
  }

  /** A reason whose entries may be taken back. */
  public static Reason reversible(String code, Way... ways) {
    return new Reason(code, Set.of(ways), true);
  }

  public static Way way(AccountPurpose debit, AccountPurpose credit) {
    return new Way(debit, credit);
  }
}
