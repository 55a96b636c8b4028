package vn.gandan.clearing;

import java.time.LocalDate;
import vn.gandan.kernel.Vnd;

/**
 * What was paid on a settlement (khoản đã thanh toán).
 *
 * @param amount from the payer to the post; below zero for what the post sent back
 */
public record SettlementPayment(
    PaySettlement.Part part, Vnd amount, String paper, LocalDate paidOn) {}
