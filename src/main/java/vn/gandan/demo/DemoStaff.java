package vn.gandan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.gandan.access.DemoPeople;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.network.Office;
import vn.gandan.storage.ProvinceRoute;

/**
 * Who gets a demonstration login: everybody of two offices in each province, and the officers of
 * their People's Committees.
 */
@Component
@Profile("demo")
class DemoStaff implements DemoPeople {
  private static final LocalDate OPEN = LocalDate.of(2026, 9, 1);
  private static final Map<String, List<Place>> PLACES =
      Map.of(
          "22", List.of(new Place("06688", "ha-long", 1), new Place("06661", "viet-hung", 3)),
          "38", List.of(new Place("14797", "hac-thanh", 1), new Place("16438", "luu-ve", 3)));

  private final Network network;

  DemoStaff(Network network) {
    this.network = network;
  }

  /**
   * An office whose people sign in.
   *
   * @param firstSpare number of its courier among the people without a post; the vault keeper is
   *     the next
   */
  private record Place(String commune, String slug, int firstSpare) {}

  /** Where somebody may sign in, by commune code. */
  static List<String> communes(String province) {
    return PLACES.getOrDefault(province, List.of()).stream().map(Place::commune).toList();
  }

  @Override
  public List<Person> people() {
    String province = ProvinceRoute.current().code();
    List<Person> people = new ArrayList<>();
    for (Place place : PLACES.getOrDefault(province, List.of())) {
      network
          .officeOfCommune(place.commune(), OPEN)
          .ifPresent(office -> ofOffice(province, place, office, people));
      network
          .agencyFor(place.commune(), Agency.Level.COMMUNE, OPEN)
          .ifPresent(agency -> ofAgency(place, agency, people));
    }
    return people;
  }

  private void ofOffice(String province, Place place, Office office, List<Person> people) {
    String staff = "TD" + province + "-";
    add(people, "gdv.", Role.CLERK, place, office, staff + place.commune() + "T");
    add(people, "gd.", Role.DIRECTOR, place, office, staff + place.commune() + "G");
    add(people, "bt.", Role.COURIER, place, office, staff + spare(place.firstSpare()));
    add(people, "tq.", Role.VAULT_KEEPER, place, office, staff + spare(place.firstSpare() + 1));
  }

  private void add(
      List<Person> people, String kind, Role role, Place place, Office office, String staffCode) {
    UUID staff = NetworkIds.staff(staffCode);
    network
        .staffName(staff)
        .ifPresent(name ->
            people.add(new Person(kind + place.slug(), role, staff, office.officeId(), name)));
  }

  private static void ofAgency(Place place, Agency agency, List<Person> people) {
    UUID unit = agency.agencyId();
    people.add(
        new Person(
            "cb." + place.slug(),
            Role.AGENCY_OFFICER,
            null,
            unit,
            "Cán bộ một cửa " + agency.name()));
    people.add(
        new Person(
            "ht." + place.slug(), Role.AGENCY_SYSTEM, null, unit, "Hệ thống của " + agency.name()));
  }

  private static String spare(int number) {
    return "X%03d".formatted(number);
  }
}
