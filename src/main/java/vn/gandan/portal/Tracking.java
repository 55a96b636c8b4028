package vn.gandan.portal;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.gandan.access.Throttle;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * Where a dossier is, for whoever holds its slip or knows its code and the applicant's telephone
 * number. The face of the module.
 */
@Service
public class Tracking {
  private final Provinces provinces;
  private final Dossiers dossiers;
  private final TrackedWay telling;
  private final Throttle throttle;

  Tracking(Provinces provinces, Dossiers dossiers, TrackedWay telling, Throttle throttle) {
    this.provinces = provinces;
    this.dossiers = dossiers;
    this.telling = telling;
    this.throttle = throttle;
  }

  /**
   * By the token of the slip; its first two digits name the province.
   *
   * @return empty alike for a token that nobody has and for what is none
   */
  public Optional<Tracked> byToken(String typed) {
    return TrackingRules.token(typed)
        .flatMap(token ->
            provinces
                .byCode(token.substring(0, 2))
                .flatMap(province -> in(province, () -> dossiers.byToken(token))));
  }

  /**
   * By code and telephone number. Each try counts for the code and for the address; one that was
   * right is given back.
   *
   * @param phoneEnd last four digits of the applicant's number
   * @param address where the question comes from
   * @return empty alike for an unknown code, for another's number and for what is neither
   * @throws RefusedException after too many tries
   */
  public Optional<Tracked> byCodeAndPhone(String typedCode, String phoneEnd, String address) {
    String code = TrackingRules.code(typedCode).orElse("");
    throttle.count(TrackingLimits.PER_ADDRESS, address);
    throttle.count(TrackingLimits.PER_CODE, code);
    Optional<Tracked> found =
        TrackingRules.phoneEnd(phoneEnd)
            .filter(_ -> !code.isEmpty())
            .flatMap(end -> find(code, end));
    if (found.isPresent()) {
      throttle.forgive(TrackingLimits.PER_ADDRESS, address);
      throttle.forgive(TrackingLimits.PER_CODE, code);
    }
    return found;
  }

  /** The code does not say which province's post took it in, so each is asked. */
  private Optional<Tracked> find(String code, String phoneEnd) {
    return provinces.all().stream()
        .map(province -> in(province, () -> dossiers.byCodeAndPhone(code, phoneEnd)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Tracked> in(Province province, Supplier<Optional<Dossier>> question) {
    return ProvinceRoute.in(province, () -> question.get().map(telling::of));
  }
}
