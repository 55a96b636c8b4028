package vn.gandan.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a commune post office (Giám đốc Bưu điện xã) and by which decision.
 *
 * @param endsOn first day without the right to sign; null while it lasts
 */
public record Director(
    UUID officeId,
    UUID staffId,
    String name,
    String decisionNumber,
    LocalDate startsOn,
    @Nullable LocalDate endsOn) {}
