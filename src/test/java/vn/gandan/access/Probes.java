package vn.gandan.access;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.storage.ProvinceRoute;

/** Endpoints that tell who was recognised. Imported by tests that name it; no scan finds it. */
@TestComponent
@RestController
class Probes {

  @GetMapping("/api/test/who")
  @Allowed({Role.CLERK, Role.AGENCY_SYSTEM})
  Map<String, Object> who(Actor actor) {
    return told(actor);
  }

  @GetMapping(path = "/thu/who", produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Role.CLERK)
  Map<String, Object> whoOnAPage(Actor actor) {
    return told(actor);
  }

  @GetMapping("/api/test/anybody")
  @Allowed(Role.ANONYMOUS)
  Map<String, Object> anybody(Actor actor) {
    return told(actor);
  }

  @GetMapping("/api/test/undeclared")
  Map<String, Object> undeclared() {
    return Map.of("seen", true);
  }

  @PostMapping("/thu/write")
  @Allowed(Role.CLERK)
  Map<String, Object> write(Actor actor) {
    return told(actor);
  }

  private static Map<String, Object> told(Actor actor) {
    return Map.of(
        "account", actor.accountId().toString(),
        "role", actor.role().name(),
        "province", actor.province(),
        "schema", ProvinceRoute.find().map(province -> province.schema()).orElse(""));
  }
}
