package vn.gandan.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commune post office (Bưu điện xã, phường, đặc khu).
 *
 * @param decisionNumber of its establishment; no office without one
 * @param opensOn first day of operation, from 00:00 in Vietnam
 * @param closesOn first day without operation; null while open
 */
public record Office(
    UUID officeId,
    String communeCode,
    String name,
    String decisionNumber,
    LocalDate decisionDate,
    String decisionSigner,
    LocalDate opensOn,
    @Nullable LocalDate closesOn) {

  /** Whether it does business on that day. */
  public boolean openOn(LocalDate day) {
    return !day.isBefore(opensOn) && (closesOn == null || day.isBefore(closesOn));
  }
}
