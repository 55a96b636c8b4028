package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Rounds and the steps that they have taken. */
@Repository
class RoundTable {
  @Sql
  static final String RECENT =
      """
      select r.round_id, r.month, r.months, r.points_from, r.points_to, r.offices_from,
             r.offices_to, p.programme_id, p.programme_code, p.kind, p.name, p.legal_basis,
             s.state, s.seq, l.roster_id
        from benefit_round r
        join benefit_programme p on p.programme_id = r.programme_id
        join lateral (select state, seq
                        from benefit_step
                       where round_id = r.round_id
                       order by seq desc
                       limit 1) s on true
        left join lateral (select roster_id
                             from benefit_roster
                            where round_id = r.round_id
                            order by seq desc
                            limit 1) l on true
       order by r.month desc, p.programme_code
       limit 200
      """;

  @Sql
  static final String BY_ID =
      """
      select r.round_id, r.month, r.months, r.points_from, r.points_to, r.offices_from,
             r.offices_to, p.programme_id, p.programme_code, p.kind, p.name, p.legal_basis,
             s.state, s.seq, l.roster_id
        from benefit_round r
        join benefit_programme p on p.programme_id = r.programme_id
        join lateral (select state, seq
                        from benefit_step
                       where round_id = r.round_id
                       order by seq desc
                       limit 1) s on true
        left join lateral (select roster_id
                             from benefit_roster
                            where round_id = r.round_id
                            order by seq desc
                            limit 1) l on true
       where r.round_id = :round
       limit 1
      """;

  @Sql
  static final String OVERLAPPING =
      """
      select exists (select
                       from benefit_round
                      where programme_id = :programme
                        and month < cast(:after as date)
                        and month + make_interval(months => months) > cast(:month as date)) as found
      """;

  /** Of the same programme, the last before that was frozen: what a new list is compared with. */
  @Sql
  static final String FORMER =
      """
      select e.roster_id, r.month
        from benefit_round r
        join benefit_release e on e.round_id = r.round_id
       where r.programme_id = :programme and r.month < :month
       order by r.month desc
       limit 1
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_round
             (round_id, programme_id, month, months, points_from, points_to, offices_from,
              offices_to, operation_id, recorded_at)
      values (:round, :programme, :month, :months, :points_from, :points_to, :offices_from,
              :offices_to, :operation, :at)
      """;

  @Sql
  static final String PUT_STEP =
      """
      insert into benefit_step (round_id, seq, before, state, operation_id, recorded_at)
      values (:round, :seq, :before, :state, :operation, :at)
      """;

  private final JdbcClient jdbc;

  RoundTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Round> recent() {
    return jdbc.sql(RECENT).query((row, _) -> round(row)).list();
  }

  Optional<Round> find(UUID round) {
    return jdbc.sql(BY_ID).param("round", round).query((row, _) -> round(row)).optional();
  }

  /** Whether a round of the programme pays one of these months. */
  boolean overlapping(UUID programme, LocalDate month, int months) {
    return jdbc.sql(OVERLAPPING)
        .param("programme", programme)
        .param("month", month)
        .param("after", month.plusMonths(months))
        .query(Boolean.class)
        .single();
  }

  /**
   * @throws RefusedException if there is none
   */
  Round existing(UUID round) {
    return find(round)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownRound(round)));
  }

  /** The list that was paid in the round before. */
  record Former(UUID roster, LocalDate month) {}

  Optional<Former> former(Round round) {
    return jdbc.sql(FORMER)
        .param("programme", round.programme().programmeId())
        .param("month", round.month())
        .query((row, _) ->
            new Former(
                row.getObject("roster_id", UUID.class), row.getObject("month", LocalDate.class)))
        .optional();
  }

  void add(Performance performance, OpenRound act) {
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "round", act.round(),
                "programme", act.programme(),
                "month", act.month(),
                "months", act.months(),
                "points_from", act.pointsFrom(),
                "points_to", act.pointsTo(),
                "offices_from", act.officesFrom(),
                "offices_to", act.officesTo(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    step(performance, act.round(), 1, "NONE", Round.State.DRAFTED);
  }

  void step(Performance performance, Round round, Round.State to) {
    step(performance, round.roundId(), round.seq() + 1, round.state().name(), to);
  }

  private static void step(
      Performance performance, UUID round, int seq, String before, Round.State to) {
    performance
        .writes()
        .add(
            PUT_STEP,
            Map.of(
                "round",
                round,
                "seq",
                seq,
                "before",
                before,
                "state",
                to.name(),
                "operation",
                performance.operationId(),
                "at",
                performance.recordedAt()));
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getObject("round_id", UUID.class),
        ProgrammeTable.programme(row),
        row.getObject("month", LocalDate.class),
        row.getInt("months"),
        new Round.Days(
            row.getObject("points_from", LocalDate.class),
            row.getObject("points_to", LocalDate.class),
            row.getObject("offices_from", LocalDate.class),
            row.getObject("offices_to", LocalDate.class)),
        Round.State.valueOf(row.getString("state")),
        row.getInt("seq"),
        row.getObject("roster_id", UUID.class));
  }
}
