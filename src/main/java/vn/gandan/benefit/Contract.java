package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * What a payer has agreed with the post (hợp đồng chi trả).
 *
 * @param until first day that no longer counts, also when it ended before its time; null while no
 *     end is known
 * @param fee which the payer pays for each payment to one person
 * @param communes covered, by code
 */
public record Contract(
    UUID contractId,
    UUID programmeId,
    UUID payerAgency,
    String number,
    LocalDate signedOn,
    LocalDate since,
    @Nullable LocalDate until,
    Vnd fee,
    String legalBasis,
    List<String> communes) {

  public Contract {
    communes = List.copyOf(communes);
  }
}
