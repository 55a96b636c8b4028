package vn.gandan.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as proven by the login or the token.
 *
 * @param accountId the account signed in with
 * @param staffId the person of the post or of the agency behind it; null for systems
 * @param unitId the commune post office, or for agency roles the agency, that the account belongs
 *     to; null for the province's own accounts
 * @param province two digits of the statistical code, {@code "38"}; an actor never leaves it
 */
public record Actor(
    UUID accountId, @Nullable UUID staffId, Role role, @Nullable UUID unitId, String province) {}
