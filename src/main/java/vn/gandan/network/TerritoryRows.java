package vn.gandan.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Row;

/** The rows of the reference files of the territory, checked on their own. */
final class TerritoryRows {
  static final Columns PROVINCES =
      Columns.of("code", "slug", "kind", "name", "valid_from", "valid_to", "source");
  static final Columns ROSTERS =
      Columns.of("province", "valid_from", "valid_to", "xa", "phuong", "dac_khu", "source");
  static final Columns PREFIXES = Columns.of("prefix", "province");
  static final Columns FORMER_PROVINCES =
      Columns.of("code", "name", "kind", "agency_code", "agency_code_seen", "into_province");
  static final Columns COMMUNES =
      Columns.of(
          "code",
          "province",
          "kind",
          "name",
          "postal_code",
          "lat",
          "lon",
          "valid_from",
          "valid_to",
          "source");
  static final Columns FORMER_COMMUNES =
      Columns.of("code", "name", "district", "former_province", "scope", "into_commune");

  static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z_]{2,40}");
  private static final Pattern AGENCY = Pattern.compile("H\\d{2}");
  private static final int NAME = 80;
  private static final int SOURCE = 200;
  private static final long MOST_UNITS = 1_000;

  private TerritoryRows() {}

  record ProvinceRow(
      long line,
      String code,
      String slug,
      ProvinceName.Kind kind,
      String name,
      LocalDate from,
      @Nullable LocalDate to,
      String source) {}

  record RosterRow(
      String province,
      LocalDate from,
      @Nullable LocalDate to,
      long xa,
      long phuong,
      long dacKhu,
      String source) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    long total() {
      return xa + phuong + dacKhu;
    }
  }

  record PrefixRow(String prefix, String province) {}

  record FormerProvinceRow(
      String code,
      String name,
      ProvinceName.Kind kind,
      String agencyCode,
      String seen,
      String into) {}

  record CommuneRow(
      long line,
      String code,
      String province,
      Commune.Kind kind,
      String name,
      @Nullable String postalCode,
      GeoPoint point,
      LocalDate from,
      @Nullable LocalDate to,
      String source) {
    boolean openOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  record FormerCommuneRow(
      long line,
      String code,
      String name,
      String district,
      String province,
      FormerCommune.Scope scope,
      String into) {}

  private enum YesNo {
    YES,
    NO
  }

  static ProvinceRow province(Row row) {
    return new ProvinceRow(
        row.line(),
        row.matching("code", TWO_DIGITS),
        row.matching("slug", SLUG),
        row.oneOf("kind", ProvinceName.Kind.class),
        row.text("name", NAME),
        row.date("valid_from"),
        end(row),
        row.text("source", SOURCE));
  }

  static RosterRow roster(Row row) {
    return new RosterRow(
        row.matching("province", TWO_DIGITS),
        row.date("valid_from"),
        end(row),
        row.whole("xa", 0, MOST_UNITS),
        row.whole("phuong", 0, MOST_UNITS),
        row.whole("dac_khu", 0, MOST_UNITS),
        row.text("source", SOURCE));
  }

  static PrefixRow prefix(Row row) {
    return new PrefixRow(row.matching("prefix", TWO_DIGITS), row.matching("province", TWO_DIGITS));
  }

  static FormerProvinceRow formerProvince(Row row) {
    return new FormerProvinceRow(
        row.matching("code", TWO_DIGITS),
        row.text("name", NAME),
        row.oneOf("kind", ProvinceName.Kind.class),
        row.matching("agency_code", AGENCY),
        row.oneOf("agency_code_seen", YesNo.class).name(),
        row.matching("into_province", TWO_DIGITS));
  }

  static CommuneRow commune(Row row) {
    LocalDate from = row.date("valid_from");
    if (from.isBefore(TWO_LEVELS)) {
      throw row.unreadable("valid_from", Fault.Reason.PERIOD, from.toString());
    }
    Optional<String> postal = row.maybeMatching("postal_code", Commune.CODE);
    return new CommuneRow(
        row.line(),
        row.matching("code", Commune.CODE),
        row.matching("province", TWO_DIGITS),
        row.oneOf("kind", Commune.Kind.class),
        row.text("name", NAME),
        postal.orElse(null),
        new GeoPoint(
            row.micro("lat", GeoPoint.SOUTHERNMOST, GeoPoint.NORTHERNMOST),
            row.micro("lon", GeoPoint.WESTERNMOST, GeoPoint.EASTERNMOST)),
        from,
        end(row),
        row.text("source", SOURCE));
  }

  static FormerCommuneRow formerCommune(Row row) {
    return new FormerCommuneRow(
        row.line(),
        row.matching("code", Commune.CODE),
        row.text("name", NAME),
        row.text("district", NAME),
        row.matching("former_province", TWO_DIGITS),
        row.oneOf("scope", FormerCommune.Scope.class),
        row.matching("into_commune", Commune.CODE));
  }

  private static @Nullable LocalDate end(Row row) {
    Optional<LocalDate> to = row.maybeDate("valid_to");
    if (to.isPresent() && !to.get().isAfter(row.date("valid_from"))) {
      throw row.unreadable("valid_to", Fault.Reason.PERIOD, to.get().toString());
    }
    return to.orElse(null);
  }
}
