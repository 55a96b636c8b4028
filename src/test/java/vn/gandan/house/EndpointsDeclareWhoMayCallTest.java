package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.kernel.Allowed;

/** What declares nothing is closed to everybody; here it also stops the build. */
class EndpointsDeclareWhoMayCallTest {
  private static final List<JavaMethod> ENDPOINTS =
      House.written().stream()
          .flatMap(type -> type.getMethods().stream())
          .filter(method ->
              method.isAnnotatedWith(RequestMapping.class)
                  || method.isMetaAnnotatedWith(RequestMapping.class))
          .filter(method -> !method.getOwner().isAssignableTo(ErrorController.class))
          .toList();

  @Test
  void everyOne() {
    System.out.println("Endpoints: " + ENDPOINTS.size());
    assertThat(ENDPOINTS).hasSizeGreaterThan(10);
    assertThat(ENDPOINTS)
        .filteredOn(method ->
            !method.isAnnotatedWith(Allowed.class)
                && !method.getOwner().isAnnotatedWith(Allowed.class))
        .extracting(JavaMethod::getFullName)
        .as("add @Allowed with the roles, to the method or its controller")
        .isEmpty();
  }

  /** Pages and bodies are the business of {@code web}; the faces of modules know no HTTP. */
  @Test
  void controllersLiveInWeb() {
    assertThat(ENDPOINTS)
        .filteredOn(method -> !method.getOwner().getPackageName().endsWith(".web"))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }
}
