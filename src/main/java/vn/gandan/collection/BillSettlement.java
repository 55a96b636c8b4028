package vn.gandan.collection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a biller is owed for some days (quyết toán thu hộ).
 *
 * @param from first day at the biller
 * @param to last day at the biller
 * @param amount that was taken, in đồng
 * @param putRight from differences for which the biller's figure counts
 * @param due what the biller receives: amount less commission, and what is put right
 */
public record BillSettlement(
    UUID id,
    UUID biller,
    LocalDate from,
    LocalDate to,
    int bills,
    long amount,
    long commission,
    long putRight,
    long due) {}
