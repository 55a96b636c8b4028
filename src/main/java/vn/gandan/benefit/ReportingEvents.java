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
  private final BenefitLocks locks;

  ReportingEvents(EventTable events, CommuneOf communes, BenefitLocks locks) {
    this.events = events;
    this.communes = communes;
    this.locks = locks;
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
    // Whoever lifts a stop meanwhile either sees what is told here, or has lifted it before.
    events.stopped(act).forEach(duty -> locks.lock("duty " + duty));
    events.add(performance, act, commune);
    long stopped = events.stop(performance, act, commune);
    return new ReportEvents.Done(act.events().size(), stopped);
  }
}
