package vn.gandan.benefit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** What communes tell of people, and what that stops. */
@Repository
class EventTable {
  @Sql
  static final String PUT =
      """
      insert into benefit_event
             (event_id, kind, commune_code, happened_on, full_name, birth_year, citizen_number,
              source, operation_id, recorded_at)
      select event, kind, :commune, day, name, year, number, :source, :operation,
             cast(:at as timestamptz)
        from unnest(cast(:events as uuid[]), cast(:kinds as text[]), cast(:days as date[]),
                    cast(:names as text[]), cast(:years as integer[]), cast(:numbers as text[]))
             as told (event, kind, day, name, year, number)
      """;

  /**
   * A number alone is one wrong digit away from somebody else: the name is the same as well, or the
   * person is on the list of the commune that tells.
   */
  private static final String MEANT =
      """
         and (e.commune_code = :commune
              or lower(unaccent(p.full_name)) = lower(unaccent(told.name)))
      """;

  /** Duties in somebody's hand, of people who are certainly meant. */
  @Sql
  static final String TO_STOP =
      """
      select count(distinct e.entitlement_id)
        from unnest(cast(:kinds as text[]), cast(:numbers as text[]), cast(:names as text[]))
             as told (kind, number, name)
        join benefit_line_person p on p.citizen_number = told.number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where told.kind <> 'ALIVE'
         and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
      """
          + MEANT
          + " limit 1";

  /**
   * Duties of people who may be meant and that are stopped already: somebody may be lifting that
   * stop at this moment.
   */
  @Sql
  static final String STOPPED =
      """
      select distinct s.entitlement_id
        from unnest(cast(:numbers as text[])) as told (number)
        join benefit_line_person p on p.citizen_number = told.number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
        join benefit_stopped s on s.entitlement_id = e.entitlement_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
       order by s.entitlement_id
       limit 2000
      """;

  @Sql
  static final String STOP =
      """
      insert into benefit_stop
             (entitlement_id, seq, reason, words, event_id, operation_id, recorded_at)
      select distinct on (e.entitlement_id) e.entitlement_id,
             1 + (select count(*)
                    from benefit_stop_lift l
                   where l.entitlement_id = e.entitlement_id),
             told.kind, :source, told.event, :operation, cast(:at as timestamptz)
        from unnest(cast(:events as uuid[]), cast(:kinds as text[]), cast(:numbers as text[]),
                    cast(:names as text[]))
             as told (event, kind, number, name)
        join benefit_line_person p on p.citizen_number = told.number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where told.kind <> 'ALIVE'
         and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
      """
          + MEANT
          + " order by e.entitlement_id, told.event";

  /**
   * The same number under another name in another commune: one of the two is wrong, and only people
   * find out which. Nothing stops by it.
   */
  @Sql
  static final String ASK =
      """
      insert into benefit_question (entitlement_id, event_id, reason, operation_id, recorded_at)
      select e.entitlement_id, told.event, told.kind, :operation, cast(:at as timestamptz)
        from unnest(cast(:events as uuid[]), cast(:kinds as text[]), cast(:numbers as text[]),
                    cast(:names as text[]))
             as told (event, kind, number, name)
        join benefit_line_person p on p.citizen_number = told.number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
       where told.kind <> 'ALIVE'
         and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
         and e.commune_code <> :commune
         and lower(unaccent(p.full_name)) <> lower(unaccent(told.name))
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  EventTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Performance performance, ReportEvents act, String commune) {
    performance.writes().means("pk_benefit_event", new BenefitRefusal.EventKnown());
    Map<String, @Nullable Object> values = values(performance, act);
    values.put("commune", commune);
    performance.writes().add(PUT, values);
  }

  /** Stopped duties that it may concern, in the order of their ids. */
  List<UUID> stopped(ReportEvents act) {
    return jdbc.sql(STOPPED)
        .param("numbers", texts(act.events(), ReportEvents.Event::citizenNumber))
        .query(UUID.class)
        .list();
  }

  /** How many duties are stopped by what was told; what else it may concern is asked. */
  long stop(Performance performance, ReportEvents act, String commune) {
    Map<String, @Nullable Object> values = values(performance, act);
    values.put("commune", commune);
    long found = jdbc.sql(TO_STOP).params(values).query(Long.class).single();
    if (found > 0) {
      performance.writes().add(STOP, values);
    }
    performance.writes().add(ASK, values);
    return found;
  }

  private static Map<String, @Nullable Object> values(Performance performance, ReportEvents act) {
    List<ReportEvents.Event> events = act.events();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("events", events.stream().map(ReportEvents.Event::event).toArray(UUID[]::new));
    values.put("kinds", texts(events, event -> event.kind().name()));
    values.put("days", texts(events, event -> event.happenedOn().toString()));
    values.put("names", texts(events, event -> Text.nfc(event.fullName().strip())));
    values.put("years", events.stream().map(ReportEvents.Event::birthYear).toArray(Integer[]::new));
    values.put("numbers", texts(events, ReportEvents.Event::citizenNumber));
    values.put("source", Text.nfc(act.source().strip()));
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    return values;
  }

  private static String[] texts(
      List<ReportEvents.Event> events, Function<ReportEvents.Event, @Nullable String> cell) {
    return events.stream().map(cell).toArray(String[]::new);
  }
}
