package vn.gandan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvincesTest {
  private final Provinces provinces = new Provinces(List.of("22", "38", "40"));

  @Test
  void whatFailsInOneProvinceIsDoneInTheOthers() {
    List<String> done = new ArrayList<>();
    provinces.each(
        "a night's work",
        province -> {
          if (province.code().equals("22")) {
            throw new IllegalStateException("its books cannot be read");
          }
          done.add(ProvinceRoute.current().code());
        });
    assertThat(done).containsExactly("38", "40");
  }
}
