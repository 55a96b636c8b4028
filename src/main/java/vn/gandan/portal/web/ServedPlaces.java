package vn.gandan.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Text;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.network.ProvinceName;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/** The served provinces and their communes, as people type them. */
@Component
class ServedPlaces {
  static final int MOST_FOUND = 30;
  private static final int LONGEST = 80;

  private final Provinces provinces;
  private final Network network;

  ServedPlaces(Provinces provinces, Network network) {
    this.provinces = provinces;
    this.network = network;
  }

  /** A commune with its province. */
  record Place(Commune commune, ProvinceName province) {}

  /** By code. */
  List<ProvinceName> served(LocalDate on) {
    return network.provinces(on).stream()
        .filter(name -> provinces.byCode(name.code()).isPresent())
        .toList();
  }

  /**
   * Communes of the served provinces whose names begin with or hold what was typed, with or without
   * marks and with or without "xã" before it.
   *
   * @return best first, at most {@value #MOST_FOUND}
   */
  List<Place> find(String typed, LocalDate on) {
    String wanted = Text.searchable(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (ProvinceName province : served(on)) {
      for (Commune commune : network.communes(province.code(), on)) {
        if (fit(commune, wanted) > 0) {
          found.add(new Place(commune, province));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt((Place place) -> fit(place.commune(), wanted)).reversed())
        .limit(MOST_FOUND)
        .toList();
  }

  private static int fit(Commune commune, String wanted) {
    String name = Text.searchable(commune.name());
    String full = Text.searchable(commune.fullName());
    if (name.equals(wanted) || full.equals(wanted)) {
      return 3;
    }
    if (name.startsWith(wanted)) {
      return 2;
    }
    return full.contains(wanted) ? 1 : 0;
  }

  Optional<Place> commune(String code, LocalDate on) {
    return network
        .commune(code, on)
        .flatMap(commune ->
            served(on).stream()
                .filter(province -> province.code().equals(commune.provinceCode()))
                .findFirst()
                .map(province -> new Place(commune, province)));
  }

  List<Commune> communes(ProvinceName province, LocalDate on) {
    return network.communes(province.code(), on);
  }

  /** Asks in a served province. */
  <T> T in(String provinceCode, Supplier<T> question) {
    Province province = provinces.byCode(provinceCode).orElseThrow();
    return ProvinceRoute.in(province, question::get);
  }
}
