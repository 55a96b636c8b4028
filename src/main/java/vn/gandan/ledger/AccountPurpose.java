package vn.gandan.ledger;

/** What an account is for. Its side says where an amount adds to it. */
public enum AccountPurpose {
  /** Tiền mặt tại quầy, trong một ca; a courier's cash bag (túi tiền) on one round too. */
  TILL_CASH(Side.DEBIT),
  /** Tiền mặt trong két. */
  VAULT_CASH(Side.DEBIT),
  /** Tiền đang chuyển: offered by one hand, not yet counted by the other. */
  TRANSIT(Side.DEBIT),
  /** Tiền gửi ngân hàng. */
  BANK(Side.DEBIT),
  /** Tiền chuyển đến chưa gắn biên nhận, by account at the bank: whose it is, is not known yet. */
  SUSPENSE(Side.CREDIT),
  /** Phí, lệ phí thu hộ Nhà nước, by the agency that it is owed to. */
  STATE_FEES(Side.CREDIT),
  /** Thu hộ, by biller. */
  BILLER(Side.CREDIT),
  /** Phí bảo hiểm thu hộ, by insurer. */
  INSURER(Side.CREDIT),
  /** Quỹ chi trả, by programme; below zero while the post pays before the payer does. */
  FUND(Side.CREDIT),
  /** Doanh thu, by line of service. */
  REVENUE(Side.CREDIT),
  /** Thừa quỹ. */
  OVER(Side.CREDIT),
  /** Thiếu quỹ. */
  SHORT(Side.DEBIT),
  /** Chênh lệch đang phản biện: nobody's debt. */
  DISPUTED(Side.DEBIT),
  /** Tổn thất đơn vị chịu. */
  LOSS(Side.DEBIT),
  /** Thu nhập từ tiền thừa không có người nhận. */
  GAIN(Side.CREDIT);

  private final Side side;

  AccountPurpose(Side side) {
    this.side = side;
  }

  /** The side that adds. */
  public Side side() {
    return side;
  }

  /** How much two sums come to, counted on the side that adds. */
  long amount(long debits, long credits) {
    return side == Side.DEBIT ? debits - credits : credits - debits;
  }

  /** Nợ, có. */
  public enum Side {
    DEBIT,
    CREDIT
  }
}
