package vn.gandan.party;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Correcting implements ActHandler<Correct, Correct.Done> {
  private final PartyTable people;
  private final ReadingJournal readings;

  Correcting(PartyTable people, ReadingJournal readings) {
    this.people = people;
    this.readings = readings;
  }

  @Override
  public String name() {
    return "party.correct";
  }

  @Override
  public Class<Correct> act() {
    return Correct.class;
  }

  @Override
  public Class<Correct.Done> done() {
    return Correct.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR);
  }

  @Override
  public Correct.Done perform(Correct act, Performance performance) {
    people.lock(act.person().toString());
    Person before =
        people
            .find(act.person())
            .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(act.person())));
    Person after = PersonRules.corrected(before, act, performance.businessDay());
    List<String> changed = PersonRules.changed(before, after);
    readings.add(performance, Purpose.CORRECTION, before.id());
    if (!changed.isEmpty()) {
      people.correct(performance, after, changed);
    }
    return new Correct.Done(before.id(), changed);
  }
}
