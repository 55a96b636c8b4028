package vn.gandan.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/**
 * A dossier (hồ sơ) as it stands.
 *
 * @param token opens the public tracker
 * @param versionId the version of the procedure under which it was handed in
 * @param channel KenhThucHien: 1 counter, 2 online, 3 public post
 * @param helpedUnit where the citizen was helped
 * @param receivedUnit where it was formally taken
 * @param agencyId who decides
 * @param returnUnit where the result comes back
 * @param feeDong fee in force when it was handed in; null where the province decides
 * @param promisedAt what was shown at the counter
 * @param seq number of acts so far
 * @param since effective time of the last act
 * @param startedAt when the legal clock started; null before
 * @param dueAt by law; null before the clock started, while it stands, and without a verified limit
 * @param late late whatever its date, since more than one supplement was asked
 */
public record Dossier(
    UUID id,
    String code,
    String token,
    String procedureCode,
    UUID versionId,
    UUID applicantId,
    int channel,
    UUID helpedUnit,
    UUID receivedUnit,
    UUID agencyId,
    String communeCode,
    HandIn.ReturnWay returnWay,
    UUID returnUnit,
    UUID paperId,
    @Nullable String sealNumber,
    @Nullable Long feeDong,
    @Nullable Instant promisedAt,
    Instant handedInAt,
    int seq,
    Status status,
    Instant since,
    @Nullable Instant startedAt,
    @Nullable Instant dueAt,
    boolean late,
    int supplements) {

  /** The offices and the agency that it concerns; auditors and the province's office see all. */
  boolean mayBeSeenBy(Actor actor) {
    return actor.role() == Role.AUDITOR
        || actor.role() == Role.PROVINCE_OFFICE
        || (actor.unitId() != null && concerns(actor.unitId()));
  }

  /** Whether this office or agency has anything to do with it. */
  public boolean concerns(UUID unit) {
    return unit.equals(helpedUnit)
        || unit.equals(receivedUnit)
        || unit.equals(agencyId)
        || unit.equals(returnUnit);
  }
}
