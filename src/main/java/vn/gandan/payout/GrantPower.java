package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A certified paper is handed in by which somebody collects for another person (giấy ủy quyền, mẫu
 * 13-HSB). It holds for one programme and at most as many months as the law allows.
 *
 * @param duty any duty of the person and programme that it is about
 * @param proxy who will collect
 * @param until last day; never beyond what the law allows
 */
public record GrantPower(
    @NotNull UUID power,
    @NotNull UUID duty,
    @NotNull UUID proxy,
    @NotNull Form form,
    @NotNull @Written(max = 60) String paper,
    @Personal @NotNull @Written(min = 3, max = 200) String certifiedBy,
    @NotNull LocalDate certifiedOn,
    @NotNull LocalDate from,
    @NotNull LocalDate until)
    implements Act {

  /** Which paper. */
  public enum Form {
    /** Mẫu 13-HSB. */
    FORM_13_HSB,
    /** Hợp đồng ủy quyền. */
    CONTRACT
  }

  public record Done(UUID power) implements vn.gandan.operation.Done {}
}
