package vn.gandan.tariff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Giá cước: what one item costs, as published. A line of revenue names the price it follows, and
 * the schema holds it to that price's sum.
 *
 * @param item code of the {@link TariffItem}
 * @param dong in đồng, above 0, with tax
 * @param decision number of the paper
 * @param from counts until a later one of the same item begins
 */
public record Price(
    UUID id, String item, long dong, String decision, LocalDate decidedOn, LocalDate from) {}
