package vn.gandan.collection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a biller has agreed with the post (hợp đồng thu hộ).
 *
 * @param until first day that no longer counts; null while no end is known
 * @param windowDays one bill is taken once within so many days
 * @param cutOff what is taken later counts for the next day at the biller; Vietnamese time
 * @param endpoint where the biller is reached
 */
public record BillerContract(
    UUID contractId,
    UUID billerId,
    String number,
    LocalDate signedOn,
    LocalDate since,
    @Nullable LocalDate until,
    Commission commission,
    int windowDays,
    LocalTime cutOff,
    Settled settled,
    Link link,
    String endpoint,
    String legalBasis) {

  /** How often money is handed over. */
  public enum Settled {
    DAY,
    WEEK,
    MONTH
  }

  /** How the biller is reached. */
  public enum Link {
    /** Asked and told at once, by HTTP and JSON. */
    HTTP,
    /** Brings what is open as a file each day, and is told by a file, over SFTP. */
    FILE
  }
}
