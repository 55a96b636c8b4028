package vn.gandan.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** What the running program really serves. */
final class Endpoints {

  /**
   * One method at one path.
   *
   * @param declared empty if nothing is declared
   */
  record Endpoint(String name, List<Role> declared) {}

  private Endpoints() {}

  static List<Endpoint> of(List<HandlerMapping> mappings) {
    List<Endpoint> found = new ArrayList<>();
    for (HandlerMapping mapping : mappings) {
      // Actuator's own mapping serves the health alone; another test says so.
      if (mapping instanceof RequestMappingInfoHandlerMapping ours
          && !mapping.getClass().getName().contains("actuate")) {
        ours.getHandlerMethods().forEach((info, method) -> add(info, method, found));
      }
    }
    return found;
  }

  private static void add(RequestMappingInfo info, HandlerMethod method, List<Endpoint> found) {
    if (Doorkeeper.opensByItself(method)) {
      return;
    }
    Allowed declared = Doorkeeper.declared(method);
    List<Role> roles = declared == null ? List.of() : Arrays.asList(declared.value());
    for (String path : info.getPatternValues()) {
      if (info.getMethodsCondition().getMethods().isEmpty()) {
        found.add(new Endpoint("ANY " + path, roles));
      }
      for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
        found.add(new Endpoint(verb + " " + path, roles));
      }
    }
  }
}
