package vn.gandan.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Enrolling implements ActHandler<Enrol, Enrol.Done> {
  private final PartyTable people;
  private final ReadingJournal readings;

  Enrolling(PartyTable people, ReadingJournal readings) {
    this.people = people;
    this.readings = readings;
  }

  @Override
  public String name() {
    return "party.enrol";
  }

  @Override
  public Class<Enrol> act() {
    return Enrol.class;
  }

  @Override
  public Class<Enrol.Done> done() {
    return Enrol.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR);
  }

  @Override
  public Enrol.Done perform(Enrol act, Performance performance) {
    Person told = PersonRules.enrolled(act, performance.businessDay());
    Identity identity = told.identity();
    if (identity != null) {
      people.lock(identity.kind() + identity.number());
      Optional<Person> known = people.find(identity);
      if (known.isPresent()) {
        readings.add(performance, Purpose.ACCEPTANCE, known.get().id());
        return new Enrol.Done(known.get().id(), true, PersonRules.differing(known.get(), told));
      }
    }
    people.lock(told.id().toString());
    if (people.find(told.id()).isPresent()) {
      throw new RefusedException(new PartyRefusal.IdTaken(told.id()));
    }
    people.add(performance, told);
    return new Enrol.Done(told.id(), false, List.of());
  }
}
