package vn.gandan.clearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;

/**
 * Chuyển tiền vào tài khoản: orders to the bank of the current province's rounds. Changes by acts
 * of the door.
 */
@Service
public class Transfers {
  private final OrderJournal orders;
  private final OrderLineTable lines;

  Transfers(OrderJournal orders, OrderLineTable lines) {
    this.orders = orders;
    this.lines = lines;
  }

  /** What the next order of the round would be about. */
  public DutySum.Part waiting(UUID round) {
    return lines.waiting(round);
  }

  public Optional<TransferOrder> find(UUID order) {
    return orders.find(order);
  }

  /** The newest first, at most 200. */
  public List<TransferOrder> ofRound(UUID round) {
    return orders.ofRound(round);
  }

  /** {@code LC-HTXH-202611-1}: programme, month, and the order's own number. */
  public String number(TransferOrder order, Round round) {
    return OrderRules.number(order, round);
  }

  /**
   * Why the bank could not transfer a duty when it was ordered to last; empty if it could, was
   * never ordered to, or has not answered.
   */
  public Optional<String> failed(UUID duty) {
    return lines.failed(duty);
  }

  /** The duties by line, at most 5,000 below the line that was seen last; 0 at first. */
  public List<UUID> lines(UUID order, int after) {
    return lines.lines(order, after);
  }

  /** What each line comes to, in đồng. */
  public long[] amounts(UUID order) {
    return lines.amounts(order);
  }

  /** What the bank did not pay, by line, at most 500. */
  public List<EnterAnswer.Failed> failures(UUID order) {
    return lines.failures(order);
  }
}
