package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/**
 * Các khoản phải chi: who holds which duty to pay. Whoever does not hold one cannot pay it; what
 * pays, passes them on here, inside its own operation.
 */
@Service
public class Duties {
  private static final String PARTS =
      """
      count(*) as listed, sum(l.dong)::bigint as listed_dong,
             count(l.entitlement_id) as released,
             (sum(l.dong) filter (where l.entitlement_id is not null))::bigint as released_dong,
             count(*) filter (where h.holder_kind = 'person') as paid,
             (sum(l.dong) filter (where h.holder_kind = 'person'))::bigint as paid_dong,
             count(*) filter (where h.holder_kind = 'payer') as returned,
             (sum(l.dong) filter (where h.holder_kind = 'payer'))::bigint as returned_dong,
             count(s.entitlement_id)
                 filter (where coalesce(h.holder_kind, '') not in ('payer', 'person')) as stopped,
             (sum(l.dong)
                 filter (where s.entitlement_id is not null
                           and coalesce(h.holder_kind, '') not in ('payer', 'person')))::bigint
                 as stopped_dong
      """;

  private static final String HELD =
      """
        left join benefit_holding h on h.entitlement_id = l.entitlement_id
        left join benefit_stopped s on s.entitlement_id = l.entitlement_id
       group by l.commune_code, l.point_id
       order by l.commune_code, l.point_id
       limit 5000
      """;

  /** Every line of a list is withheld, paid, given back or in somebody's hand: one query. */
  @Sql
  static final String SUMS =
      "select l.commune_code, l.point_id, "
          + PARTS
          + """
            from (select n.commune_code, e.entitlement_id, n.amount_dong + n.arrears_dong as dong,
                         case when e.entitlement_id is null then n.point_id
                              when e.way = 'CASH' then e.holder_id
                              else w.point_id end as point_id
                    from benefit_line n
                    left join benefit_entitlement e
                      on e.roster_id = n.roster_id and e.line_no = n.line_no
                    left join benefit_consent w on w.entitlement_id = e.entitlement_id
                   where n.roster_id = :roster) l
          """
          + HELD;

  /**
   * The same of some points, from them: what was withheld there, what is paid there, and what came
   * there when its transfer had failed, whatever commune the person is of.
   */
  @Sql
  static final String SUMS_OF_POINTS =
      "select l.commune_code, l.point_id, "
          + PARTS
          + """
            from (select n.commune_code, cast(null as uuid) as entitlement_id,
                         n.amount_dong + n.arrears_dong as dong, n.point_id
                    from benefit_line n
                   where n.roster_id = :roster
                     and n.point_id = any (cast(:points as uuid[]))
                     and not exists (select
                                       from benefit_entitlement e
                                      where e.roster_id = n.roster_id
                                        and e.line_no = n.line_no)
                   union all
                  select e.commune_code, e.entitlement_id, e.amount_dong + e.arrears_dong,
                         e.holder_id
                    from benefit_entitlement e
                   where e.round_id = (select f.round_id
                                         from benefit_release f
                                        where f.roster_id = :roster)
                     and e.holder_id = any (cast(:points as uuid[]))
                     and e.roster_id = :roster
                     and e.way = 'CASH'
                   union all
                  select e.commune_code, e.entitlement_id, e.amount_dong + e.arrears_dong,
                         w.point_id
                    from benefit_consent w
                    join benefit_entitlement e on e.entitlement_id = w.entitlement_id
                   where w.point_id = any (cast(:points as uuid[]))
                     and w.entitlement_id is not null
                     and e.roster_id = :roster
                     and e.way = 'ACCOUNT') l
          """
          + HELD;

  private final JdbcClient jdbc;
  private final EntitlementTable entitlements;
  private final DutyJournal journal;
  private final BenefitLocks locks;

  Duties(JdbcClient jdbc, EntitlementTable entitlements, DutyJournal journal, BenefitLocks locks) {
    this.jdbc = jdbc;
    this.entitlements = entitlements;
    this.journal = journal;
    this.locks = locks;
  }

  public Optional<Entitlement> find(UUID entitlement) {
    return entitlements.find(entitlement);
  }

  /**
   * Passes one duty on, as part of the operation that is performed.
   *
   * @param from who gives it; must hold it now
   * @throws RefusedException if somebody else holds it, it has ended, or it is stopped
   */
  public Entitlement pass(
      Performance performance, UUID entitlement, DutyHolder from, DutyHolder to) {
    locks.lock("duty " + entitlement);
    Entitlement duty =
        entitlements
            .find(entitlement)
            .orElseThrow(
                () -> new RefusedException(new BenefitRefusal.UnknownEntitlement(entitlement)));
    AllotmentRules.mayPass(duty, from, to);
    journal.pass(performance, duty, to);
    return duty;
  }

  /**
   * A duty whose transfer failed is paid at a pay point, by the consent that its receiver signed in
   * this operation.
   *
   * @throws RefusedException if it waits for no transfer, or is stopped
   */
  public void toCash(Performance performance, Entitlement waiting, UUID point, UUID consent) {
    locks.lock("duty " + waiting.entitlementId());
    DutyHolder.Point to = new DutyHolder.Point(point);
    AllotmentRules.mayPass(waiting, new DutyHolder.Account(waiting.roundId()), to);
    journal.toCash(performance, waiting, to, consent);
  }

  /**
   * A payment was taken back by two people: whoever had the duty before holds it again.
   *
   * @throws RefusedException if it was not paid
   */
  public void takeBack(Performance performance, UUID entitlement) {
    locks.lock("duty " + entitlement);
    Entitlement duty =
        entitlements
            .find(entitlement)
            .orElseThrow(
                () -> new RefusedException(new BenefitRefusal.UnknownEntitlement(entitlement)));
    AllotmentRules.mayBeTakenBack(duty);
    journal.takeBack(performance, duty);
  }

  /**
   * Everything that a till or courier still holds goes back to the points that handed it over. What
   * passes on whole rounds goes first or waits: a bag that is counted always closes.
   *
   * @return how many duties
   */
  public long bringBack(Performance performance, UUID shift) {
    locks.lock("duties of " + shift);
    performance.writes().flush();
    locks.lockRoundsOf(shift);
    return journal.bringBack(performance, shift);
  }

  /** What a list comes to, by commune and point; accounts have no point. */
  public List<DutySum> sums(UUID roster) {
    return jdbc.sql(SUMS).param("roster", roster).query((row, _) -> sum(row)).list();
  }

  /** The same of these points alone; costs what they pay, and not what the list holds. */
  public List<DutySum> sums(UUID roster, Collection<UUID> points) {
    return jdbc.sql(SUMS_OF_POINTS)
        .param("roster", roster)
        .param("points", points.toArray(UUID[]::new))
        .query((row, _) -> sum(row))
        .list();
  }

  private static DutySum sum(ResultSet row) throws SQLException {
    return new DutySum(
        row.getString("commune_code"),
        row.getObject("point_id", UUID.class),
        part(row, "listed"),
        part(row, "released"),
        part(row, "paid"),
        part(row, "returned"),
        part(row, "stopped"));
  }

  private static DutySum.Part part(ResultSet row, String name) throws SQLException {
    return new DutySum.Part(row.getLong(name), new Vnd(row.getLong(name + "_dong")));
  }
}
