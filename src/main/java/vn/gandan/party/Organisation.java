package vn.gandan.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, a household business or a body that applies in its own name (tổ chức, doanh
 * nghiệp, hộ kinh doanh).
 *
 * @param taxCode ten digits, or thirteen as {@code 0123456789-001}; null if there is none
 */
public record Organisation(
    UUID id,
    String name,
    @Nullable String taxCode,
    @Nullable String phone,
    @Nullable String seat) {}
