package vn.gandan.party;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class EnrollingOrganisations implements ActHandler<EnrolOrganisation, EnrolOrganisation.Done> {
  private final OrganisationTable organisations;
  private final PartyTable people;

  EnrollingOrganisations(OrganisationTable organisations, PartyTable people) {
    this.organisations = organisations;
    this.people = people;
  }

  @Override
  public String name() {
    return "party.enrol-organisation";
  }

  @Override
  public Class<EnrolOrganisation> act() {
    return EnrolOrganisation.class;
  }

  @Override
  public Class<EnrolOrganisation.Done> done() {
    return EnrolOrganisation.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR);
  }

  @Override
  public EnrolOrganisation.Done perform(EnrolOrganisation act, Performance performance) {
    Organisation told = PersonRules.enrolled(act);
    String taxCode = told.taxCode();
    if (taxCode != null) {
      people.lock("tax" + taxCode);
      Optional<Organisation> known = organisations.byTaxCode(taxCode);
      if (known.isPresent()) {
        return new EnrolOrganisation.Done(known.get().id(), true);
      }
    }
    people.lock(told.id().toString());
    if (organisations.find(told.id()).isPresent()) {
      throw new RefusedException(new PartyRefusal.IdTaken(told.id()));
    }
    organisations.add(performance, told);
    return new EnrolOrganisation.Done(told.id(), false);
  }
}
