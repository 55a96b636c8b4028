package vn.gandan.collection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One bill of a settlement (hóa đơn đã quyết toán).
 *
 * @param day at the biller
 * @param amount that was taken, in đồng
 * @param commission by the contract, in đồng
 */
public record SettledBill(
    UUID payment, UUID office, LocalDate day, String bill, long amount, long commission) {}
