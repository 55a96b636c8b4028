package vn.gandan.payout;

import java.time.LocalDate;

/**
 * Somebody collected for another and may not any more (ủy quyền đã hết): told to whoever comes with
 * the old paper, without the receiver's name.
 *
 * @param programme what it is called
 * @param last day on which they could still collect
 */
public record EndedPower(String programme, LocalDate last) {}
