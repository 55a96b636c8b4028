package vn.gandan.catalogue.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.CatalogueRefusal;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.storage.ProvinceRoute;

/** The catalogue of procedures and what agencies take by post, for everybody. */
@RestController
@RequestMapping("/api/v1")
class ProcedureApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String SHOWN = "20";

  private final Catalogue catalogue;
  private final Network network;
  private final InstantSource clock;

  ProcedureApi(Catalogue catalogue, Network network, InstantSource clock) {
    this.catalogue = catalogue;
    this.network = network;
    this.clock = clock;
  }

  /**
   * Published procedures, best first.
   *
   * @param q a code, words without marks, or initials
   * @param on the day whose versions are meant; today if left out
   * @param limit at most 50
   */
  @GetMapping("/procedures")
  @Allowed(Role.ANONYMOUS)
  List<ProcedureBody.FoundBody> search(
      @RequestParam String q,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      @RequestParam(defaultValue = SHOWN) int limit) {
    return catalogue.search(q, day(on), limit).stream().map(ProcedureBody.FoundBody::of).toList();
  }

  /**
   * One procedure in the version of a day.
   *
   * @throws RefusedException catalogue.no-such-procedure
   */
  @GetMapping("/procedures/{code}")
  @Allowed(Role.ANONYMOUS)
  ProcedureBody procedure(
      @PathVariable String code,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    return catalogue
        .procedure(code, day(on))
        .map(ProcedureBody::of)
        .orElseThrow(() -> new RefusedException(new CatalogueRefusal.NoSuchProcedure(code)));
  }

  /**
   * What an agency accepts and does not accept by post on a day (SI-130); the day may lie in the
   * past.
   *
   * @param code national agency code, whose first letter and digits tell the province
   * @throws RefusedException catalogue.no-such-agency
   */
  @GetMapping("/agencies/{code}/post-list")
  @Allowed(Role.ANONYMOUS)
  PostListBody postList(
      @PathVariable String code,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    LocalDate day = day(on);
    return network
        .provinceOfAgency(code)
        .flatMap(province ->
            ProvinceRoute.in(
                province,
                () -> network.agencyByCode(code, day).map(agency -> postList(agency, day))))
        .orElseThrow(() -> new RefusedException(new CatalogueRefusal.NoSuchAgency(code)));
  }

  private PostListBody postList(Agency agency, LocalDate day) {
    return PostListBody.of(agency, catalogue.postList(agency.agencyId(), day));
  }

  private LocalDate day(@Nullable LocalDate on) {
    return on == null ? LocalDate.ofInstant(clock.instant(), ZONE) : on;
  }
}
