package vn.gandan.visit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.tariff.Price;

/**
 * What one service takes or pays in a visit.
 *
 * @param service which service, as its {@link CounterService} is named
 * @param subject what is charged or paid, as the service names it; once, until it is taken back
 * @param money whose it is
 * @param title as it stands on the receipt, in Vietnamese; names no person, since whoever has the
 *     receipt's address reads it
 * @param amount in đồng, above 0
 * @param account the kind of account on the other side of the till
 * @param owner whom that account is for: an agency, a biller, a programme
 * @param reason by which it is entered
 * @param price as published, for what the person buys of the post itself; null for all other money
 */
public record Line(
    String service,
    String subject,
    Way way,
    Money money,
    String title,
    long amount,
    AccountPurpose account,
    String owner,
    Reason reason,
    @Nullable Price price) {

  public Line {
    if (amount <= 0) {
      throw new IllegalArgumentException("a line of a receipt is above 0: " + amount);
    }
    if ((money == Money.REVENUE) != (account == AccountPurpose.REVENUE)) {
      throw new IllegalArgumentException(money + " is not laid on an account for " + account);
    }
    boolean bought = way == Way.IN && money == Money.REVENUE;
    if (bought ? price == null || price.dong() != amount : price != null) {
      throw new IllegalArgumentException("what the post sells has its published price: " + service);
    }
  }

  /** Money of the State or of others: what they are owed is theirs to say. */
  public Line(
      String service,
      String subject,
      Way way,
      Money money,
      String title,
      long amount,
      AccountPurpose account,
      String owner,
      Reason reason) {
    this(service, subject, way, money, title, amount, account, owner, reason, null);
  }

  /** What the person buys of the post itself, at its published price and no other. */
  public static Line priced(
      String service, String subject, String title, Price price, String business, Reason reason) {
    return new Line(
        service,
        subject,
        Way.IN,
        Money.REVENUE,
        title,
        price.dong(),
        AccountPurpose.REVENUE,
        business,
        reason,
        price);
  }

  /** Who pays. */
  public enum Way {
    /** The person pays. */
    IN,
    /** The person is paid; never set off against what they buy. */
    OUT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose money it is; the three stand apart on the receipt and in the accounts. */
  public enum Money {
    /** Phí, lệ phí của Nhà nước. */
    STATE,
    /** Thu hộ, chi hộ. */
    TRUST,
    /** Cước và phí dịch vụ của bưu điện. */
    REVENUE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Under which heading it stands, on every page and on every paper. */
  public enum Part {
    /** The person pays: fees of the State. */
    STATE,
    /** The person pays: held for others. */
    TRUST,
    /** The person pays: the post's own. */
    REVENUE,
    /** The person is paid, whosever money it is. */
    PAID_OUT;

    public static Part of(Way way, Money money) {
      return switch (way) {
        case OUT -> PAID_OUT;
        case IN ->
            switch (money) {
              case STATE -> STATE;
              case TRUST -> TRUST;
              case REVENUE -> REVENUE;
            };
      };
    }

    /** As in keys of texts. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
