package vn.gandan.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gandan.storage.embedded.StartRefusedException;

/** The provinces that this installation serves: the codes of {@code gandan.provinces}. */
public final class Provinces {
  private static final Logger LOG = LoggerFactory.getLogger(Provinces.class);

  /**
   * Schema by code: the 34 provinces since 1 July 2025 (NQ 202/2025/QH15). A schema is never
   * renamed.
   */
  private static final Map<String, String> SCHEMAS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("01", "ha_noi"),
              Map.entry("04", "cao_bang"),
              Map.entry("08", "tuyen_quang"),
              Map.entry("11", "dien_bien"),
              Map.entry("12", "lai_chau"),
              Map.entry("14", "son_la"),
              Map.entry("15", "lao_cai"),
              Map.entry("19", "thai_nguyen"),
              Map.entry("20", "lang_son"),
              Map.entry("22", "quang_ninh"),
              Map.entry("24", "bac_ninh"),
              Map.entry("25", "phu_tho"),
              Map.entry("31", "hai_phong"),
              Map.entry("33", "hung_yen"),
              Map.entry("37", "ninh_binh"),
              Map.entry("38", "thanh_hoa"),
              Map.entry("40", "nghe_an"),
              Map.entry("42", "ha_tinh"),
              Map.entry("44", "quang_tri"),
              Map.entry("46", "hue"),
              Map.entry("48", "da_nang"),
              Map.entry("51", "quang_ngai"),
              Map.entry("52", "gia_lai"),
              Map.entry("56", "khanh_hoa"),
              Map.entry("66", "dak_lak"),
              Map.entry("68", "lam_dong"),
              Map.entry("75", "dong_nai"),
              Map.entry("79", "ho_chi_minh"),
              Map.entry("80", "tay_ninh"),
              Map.entry("82", "dong_thap"),
              Map.entry("86", "vinh_long"),
              Map.entry("91", "an_giang"),
              Map.entry("92", "can_tho"),
              Map.entry("96", "ca_mau")));

  private final Map<String, Province> served = new TreeMap<>();

  Provinces(List<String> codes) {
    for (String code : codes) {
      String schema = SCHEMAS.get(code.strip());
      if (schema == null) {
        throw new StartRefusedException(
            "gandan.provinces names " + code + ", which is none of " + SCHEMAS.keySet());
      }
      served.put(code.strip(), new Province(code.strip(), schema));
    }
    if (served.isEmpty()) {
      throw new StartRefusedException("gandan.provinces names no province");
    }
  }

  public List<Province> all() {
    return new ArrayList<>(served.values());
  }

  /**
   * Does something for one province after the other. What fails in one is told in the log, and the
   * others have their turn all the same.
   *
   * @param what for the log
   */
  public void each(String what, Consumer<Province> work) {
    for (Province province : served.values()) {
      try {
        ProvinceRoute.in(
            province,
            () -> {
              work.accept(province);
              return true;
            });
      } catch (RuntimeException failed) {
        LOG.error("{} failed in province {}", what, province.code(), failed);
      }
    }
  }

  /**
   * @param code two digits
   */
  public Optional<Province> byCode(String code) {
    return Optional.ofNullable(served.get(code));
  }
}
