package vn.gandan.cashdesk.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.cashdesk.Evidence;
import vn.gandan.signing.CertificateStanding;

/**
 * The evidence about one shift, its doubtful entries first.
 *
 * @param names of the accounts in it
 * @param signing whether the pack carries a digital signature
 */
public record EvidencePage(
    Evidence evidence,
    String place,
    String clerk,
    Map<UUID, String> names,
    CertificateStanding signing) {

  /** What an account is called. */
  public String name(@Nullable UUID account) {
    return account == null ? "—" : names.getOrDefault(account, "—");
  }
}
