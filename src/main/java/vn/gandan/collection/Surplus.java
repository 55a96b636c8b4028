package vn.gandan.collection;

import java.util.UUID;

/**
 * Of a bill, what was taken and its biller does not count (tiền thừa của khách).
 *
 * @param difference on whose account it stands
 * @param amount in đồng
 * @param given whether the customer has it back
 */
public record Surplus(UUID difference, UUID payment, UUID office, long amount, boolean given) {}
