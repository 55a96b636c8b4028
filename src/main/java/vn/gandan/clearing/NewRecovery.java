package vn.gandan.clearing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Money that comes back now.
 *
 * @param paper of the bank; null for cash at a counter, whose receipt is its proof
 */
record NewRecovery(UUID id, UUID entitlement, Vnd amount, @Nullable String paper) {}
