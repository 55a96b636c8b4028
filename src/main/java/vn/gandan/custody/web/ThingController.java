package vn.gandan.custody.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.custody.Custody;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** Where a thing is, and how it came there. */
@RestController
@RequestMapping("/api/v1/things/{code}")
@Allowed({
  Role.CLERK,
  Role.VAULT_KEEPER,
  Role.DIRECTOR,
  Role.COURIER,
  Role.AGENCY_OFFICER,
  Role.AGENCY_SYSTEM,
  Role.PROVINCE_OFFICE,
  Role.AUDITOR
})
class ThingController {
  private final Custody custody;
  private final InstantSource clock;

  ThingController(Custody custody, InstantSource clock) {
    this.custody = custody;
    this.clock = clock;
  }

  /**
   * Exactly one hand for any instant since the thing was accepted.
   *
   * @param at by the effective clock; now if left out
   * @param knownAt leaves out what was recorded later; now if left out
   */
  @GetMapping("/holder")
  WhereaboutsBody holder(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Instant at,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Actor actor) {
    Thing thing = visible(code, actor);
    Instant now = clock.instant();
    return custody
        .where(thing, at == null ? now : at, knownAt == null ? now : knownAt)
        .map(WhereaboutsBody::of)
        .orElseThrow(() -> unknown(code));
  }

  /** The whole way, oldest first, with the ways of the bags that carried it. */
  @GetMapping("/chain")
  List<LinkBody> chain(@PathVariable String code, Actor actor) {
    return custody.way(visible(code, actor)).stream().map(LinkBody::of).toList();
  }

  private Thing visible(String code, Actor actor) {
    if (!ThingCode.valid(code)) {
      throw unknown(code);
    }
    return custody
        .find(new ThingCode(code))
        .filter(thing -> maySee(thing, actor))
        .orElseThrow(() -> unknown(code));
  }

  private boolean maySee(Thing thing, Actor actor) {
    return switch (actor.role()) {
      case AUDITOR, PROVINCE_OFFICE -> true;
      case ANONYMOUS, CITIZEN, ADMINISTRATOR, PROGRAM -> false;
      case CLERK, VAULT_KEEPER, DIRECTOR, COURIER, AGENCY_OFFICER, AGENCY_SYSTEM ->
          actor.unitId() != null && custody.seenBy(thing, actor.unitId());
    };
  }

  private static RefusedException unknown(String code) {
    return new RefusedException(new CustodyRefusal.UnknownThing(code));
  }
}
