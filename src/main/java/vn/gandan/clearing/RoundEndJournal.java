package vn.gandan.clearing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.StopDuty;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Until when rounds may be paid, and what went back of them. */
@Repository
class RoundEndJournal {
  @Sql
  static final String CARRIED =
      """
      select seq, until, ground, recorded_at
        from clearing_carry_over
       where round_id = :round
       order by seq
       limit 200
      """;

  @Sql
  static final String RETURNS =
      """
      select extent, duty_count, total_dong, recorded_at
        from clearing_return
       where round_id = :round
       order by recorded_at, operation_id
       limit 1000
      """;

  @Sql
  static final String BY_REASON =
      """
      select r.reason, count(*) as duties,
             sum(e.amount_dong + e.arrears_dong)::bigint as dong
        from clearing_returned r
        join benefit_entitlement e on e.entitlement_id = r.entitlement_id
       where r.round_id = :round
       group by r.reason
       order by r.reason
       limit 100
      """;

  @Sql
  static final String PUT_CARRY_OVER =
      """
      insert into clearing_carry_over (round_id, seq, until, ground, operation_id, recorded_at)
      values (:round, :seq, :until, :ground, :operation, :at)
      """;

  @Sql
  static final String PUT_RETURN =
      """
      insert into clearing_return
             (round_id, operation_id, extent, duty_count, total_dong, recorded_at)
      values (:round, :operation, :extent, :duties, :dong, :at)
      """;

  /** A stop says more than what was written down before it; where nothing is known, nobody came. */
  @Sql
  static final String PUT_RETURNED =
      """
      insert into clearing_returned (entitlement_id, round_id, operation_id, reason)
      select a.entitlement_id, e.round_id, a.operation_id,
             coalesce(w.reason, k.reason,
                      case a.giver_kind when 'account' then 'NOT_TRANSFERRED'
                                        else 'NOBODY_CAME' end)
        from benefit_allotment a
        join benefit_entitlement e on e.entitlement_id = a.entitlement_id
        left join benefit_stopped s on s.entitlement_id = a.entitlement_id
        left join unnest(cast(:stops as text[]), cast(:words as text[])) as w(stop, reason)
          on w.stop = s.reason
        left join unnest(cast(:duties as uuid[]), cast(:reasons as text[])) as k(duty, reason)
          on k.duty = a.entitlement_id
       where a.operation_id = :operation and a.taker_kind = 'payer' and e.round_id = :round
      """;

  private final JdbcClient jdbc;

  RoundEndJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last day on which what is unpaid may be paid. */
  LocalDate lastDay(Round round) {
    return lastDay(round.roundId(), round.days());
  }

  LocalDate lastDay(UUID round, Round.Days days) {
    List<CarriedOver> carried = carried(round);
    return carried.isEmpty() ? days.officesTo() : carried.getLast().until();
  }

  /** In the order in which it was decided. */
  List<CarriedOver> carried(UUID round) {
    return jdbc.sql(CARRIED)
        .param("round", round)
        .query((row, _) ->
            new CarriedOver(
                row.getInt("seq"),
                row.getObject("until", LocalDate.class),
                row.getString("ground"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  List<GivenBack> returns(UUID round) {
    return jdbc.sql(RETURNS)
        .param("round", round)
        .query((row, _) ->
            new GivenBack(
                GiveBack.Extent.valueOf(row.getString("extent")),
                new DutySum.Part(row.getLong("duty_count"), new Vnd(row.getLong("total_dong"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Map<UnpaidReason, DutySum.Part> returnedByReason(UUID round) {
    Map<UnpaidReason, DutySum.Part> found = new EnumMap<>(UnpaidReason.class);
    jdbc.sql(BY_REASON)
        .param("round", round)
        .query(row -> {
          found.put(
              UnpaidReason.valueOf(row.getString("reason")),
              new DutySum.Part(row.getLong("duties"), new Vnd(row.getLong("dong"))));
        });
    return found;
  }

  void carryOver(Performance performance, CarryOver act) {
    List<CarriedOver> before = carried(act.round());
    performance
        .writes()
        .add(
            PUT_CARRY_OVER,
            Map.of(
                "round", act.round(),
                "seq", before.isEmpty() ? 1 : before.getLast().seq() + 1,
                "until", act.until(),
                "ground", Text.nfc(act.ground().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  /** After the duties went back, within the same operation. */
  void giveBack(
      Performance performance, GiveBack act, DutySum.Part back, Map<UUID, UnpaidReason> known) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("round", act.round());
    values.put("operation", performance.operationId());
    values.put("extent", act.extent().name());
    values.put("duties", back.count());
    values.put("dong", back.total().dong());
    values.put("at", performance.recordedAt());
    performance
        .writes()
        .means("pk_clearing_return", new ClearingRefusal.NothingUnpaid(act.round()));
    performance.writes().add(PUT_RETURN, values);
    List<UUID> duties = new ArrayList<>(known.keySet());
    StopDuty.Reason[] stops = StopDuty.Reason.values();
    Map<String, @Nullable Object> why = new HashMap<>(values);
    why.put("duties", duties.toArray(UUID[]::new));
    why.put("reasons", duties.stream().map(known::get).map(String::valueOf).toArray(String[]::new));
    why.put("stops", Arrays.stream(stops).map(Enum::name).toArray(String[]::new));
    why.put(
        "words", Arrays.stream(stops).map(UnpaidReason::of).map(Enum::name).toArray(String[]::new));
    performance.writes().add(PUT_RETURNED, why);
  }
}
