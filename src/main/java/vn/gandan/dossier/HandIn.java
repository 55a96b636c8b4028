package vn.gandan.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.ThingCode;
import vn.gandan.operation.Act;

/**
 * A citizen hands a dossier in at the post (nộp hồ sơ): the papers are counted with them against
 * the published list, packed and sealed before their eyes, and pass into the hand of this desk. The
 * legal clock does not start yet.
 *
 * @param dossier id of the dossier, made by the caller
 * @param paper id of the sealed cover as a thing, made by the caller
 * @param procedure national code, {@code 1.001193}
 * @param applicant the person whose request it is; never the clerk
 * @param commune whose authority decides, by the statistical code; any commune of the province
 * @param papers what was counted, by the numbers of the procedure's list
 * @param seal number of the seal on the cover
 * @param returnOffice the commune post office to which the result comes back
 * @param feeShown what the citizen was shown, in đồng; null where the province decides and nothing
 *     was shown
 * @param need a need noted before, which this dossier meets
 */
public record HandIn(
    @NotNull UUID dossier,
    @NotNull UUID paper,
    @NotNull @Pattern(regexp = "[1-6]\\.\\d{6}") String procedure,
    @NotNull UUID applicant,
    @NotNull @Pattern(regexp = "\\d{5}") String commune,
    @NotNull @Size(max = 60) @Valid List<@NotNull Counted> papers,
    @Nullable @Pattern(regexp = "[0-9A-Z-]{3,30}") String seal,
    @NotNull ReturnWay returnWay,
    @NotNull UUID returnOffice,
    @Nullable @PositiveOrZero Long feeShown,
    @Nullable UUID need)
    implements Act {

  /** How the result comes back. */
  public enum ReturnWay {
    POINT,
    HOME,
    POST
  }

  /**
   * @param paper number in the procedure's list
   */
  public record Counted(int paper, @Min(0) @Max(200) int originals, @Min(0) @Max(200) int copies) {}

  /**
   * @param code national dossier code, numbered by the server for each agency and day
   * @param paperCode printed on the cover
   * @param token opens the public tracker
   * @param promisedAt when the result is expected back at the point, both legs together
   */
  public record Done(
      UUID dossier,
      String code,
      ThingCode paperCode,
      String token,
      UUID agency,
      @Nullable Instant promisedAt)
      implements vn.gandan.operation.Done {}
}
