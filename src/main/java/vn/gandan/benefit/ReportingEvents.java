package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class ReportingEvents implements ActHandler<ReportEvents, ReportEvents.Done> {
  private final EventTable events;
  private final CommuneOf communes;

  ReportingEvents(EventTable events, CommuneOf communes) {
    this.events = events;
    this.communes = communes;
  }

  @Override
  public String name() {
    return "benefit.report-events";
  }

  @Override
  public Class<ReportEvents> act() {
    return ReportEvents.class;
  }

  @Override
  public Class<ReportEvents.Done> done() {
    return ReportEvents.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER);
  }

  @Override
  public ReportEvents.Done perform(ReportEvents act, Performance performance) {
    String commune = communes.of(performance.actor(), performance.businessDay());
    for (ReportEvents.Event event : act.events()) {
      EventRules.check(event, performance.businessDay());
    }
    events.add(performance, act, commune);
    long stopped = events.stop(performance, act, commune);
    return new ReportEvents.Done(act.events().size(), stopped);
  }
}
