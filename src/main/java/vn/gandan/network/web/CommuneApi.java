package vn.gandan.network.web;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkRefusal;
import vn.gandan.network.ProvinceName;

/** The territory, for everybody. */
@RestController
@RequestMapping("/api/v1")
class CommuneApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Network network;
  private final InstantSource clock;

  CommuneApi(Network network, InstantSource clock) {
    this.network = network;
    this.clock = clock;
  }

  /**
   * The communes of a province.
   *
   * @param province two digits
   * @param on the day whose names are meant; today if left out
   * @throws RefusedException network.no-such-province
   */
  @GetMapping("/communes")
  @Allowed(Role.ANONYMOUS)
  CommunesBody communes(
      @RequestParam String province,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZONE) : on;
    ProvinceName named =
        network.provinces(day).stream()
            .filter(it -> it.code().equals(province))
            .findFirst()
            .orElseThrow(() -> new RefusedException(new NetworkRefusal.NoSuchProvince(province)));
    return new CommunesBody(
        province,
        named.fullName(),
        day,
        network.communes(province, day).stream().map(CommuneLine::of).toList());
  }

  /** The provinces of a day. */
  @GetMapping("/provinces")
  @Allowed(Role.ANONYMOUS)
  List<ProvinceLine> provinces(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZONE) : on;
    return network.provinces(day).stream().map(ProvinceLine::of).toList();
  }

  /** The communes of one province on one day. */
  record CommunesBody(String province, String name, LocalDate on, List<CommuneLine> communes) {}

  /** A province as JSON. */
  record ProvinceLine(String code, String name, LocalDate validFrom, String source) {
    static ProvinceLine of(ProvinceName it) {
      return new ProvinceLine(it.code(), it.fullName(), it.validFrom(), it.source());
    }
  }

  /**
   * A commune as JSON.
   *
   * @param lat degrees north, as decimal text so that no digit is lost
   */
  record CommuneLine(
      String code,
      Commune.Kind kind,
      String name,
      @Nullable String postalCode,
      String lat,
      String lon,
      LocalDate validFrom,
      String source) {
    private static final int DIGITS = 6;

    static CommuneLine of(Commune it) {
      return new CommuneLine(
          it.code(),
          it.kind(),
          it.fullName(),
          it.postalCode(),
          degrees(it.point().latMicro()),
          degrees(it.point().lonMicro()),
          it.validFrom(),
          it.source());
    }

    private static String degrees(long micro) {
      return BigDecimal.valueOf(micro, DIGITS).stripTrailingZeros().toPlainString();
    }
  }
}
