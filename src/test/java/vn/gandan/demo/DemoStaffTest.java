package vn.gandan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.access.DemoPeople;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** The demonstration has people of every kind at two offices of each province. */
@GandanTest
class DemoStaffTest {
  @Autowired private DemoStaff staff;
  @Autowired private Network network;

  @Test
  void everybodyOfTwoOfficesAndTwoCommitteesSignsInUnderANameOfTheirOwn() {
    List<DemoPeople.Person> people = ProvinceRoute.in(TestDatabases.THANH_HOA, staff::people);
    assertThat(people).hasSize(12);
    assertThat(people).extracting(DemoPeople.Person::login).doesNotHaveDuplicates();
    assertThat(people)
        .extracting(DemoPeople.Person::role)
        .contains(
            Role.CLERK,
            Role.DIRECTOR,
            Role.COURIER,
            Role.VAULT_KEEPER,
            Role.AGENCY_OFFICER,
            Role.AGENCY_SYSTEM);
    assertThat(people)
        .filteredOn(it -> it.login().equals("gdv.hac-thanh"))
        .singleElement()
        .satisfies(it -> assertThat(it.unitId()).isEqualTo(NetworkIds.office("14797")));
  }

  @Test
  void theDirectorWhoSignsInIsTheOneWhoWasAppointed() {
    ProvinceRoute.in(
        TestDatabases.QUANG_NINH,
        () -> {
          DemoPeople.Person director =
              staff.people().stream()
                  .filter(it -> it.login().equals("gd.ha-long"))
                  .findFirst()
                  .orElseThrow();
          assertThat(network.director(NetworkIds.office("06688"), LocalDate.of(2026, 11, 23)))
              .hasValueSatisfying(it -> assertThat(it.staffId()).isEqualTo(director.staffId()));
          return true;
        });
  }
}
