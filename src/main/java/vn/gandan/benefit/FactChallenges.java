package vn.gandan.benefit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/**
 * A list against what communes have told, staff have declared and people have signed. By the
 * personal number it is certain; by name and year of birth, where a number is missing, it is worth
 * a second look.
 */
@Repository
class FactChallenges {
  /** Who was seen alive after the day is not dead, whatever was told before. */
  @Sql
  static final String EVENTS_BY_NUMBER =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no,
             case e.kind when 'MOVED' then 'LEFT' else e.kind end, 'STRONG', l.commune_code,
             to_char(max(e.happened_on), 'DD/MM/YYYY')
        from benefit_event e
        join benefit_line_person p on p.citizen_number = e.citizen_number
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
       where p.roster_id = :roster and e.kind <> 'ALIVE'
         and not exists (select
                           from benefit_event a
                          where a.citizen_number = e.citizen_number and a.kind = 'ALIVE'
                            and a.happened_on > e.happened_on)
       group by l.roster_id, l.line_no, e.kind, l.commune_code
      """;

  @Sql
  static final String EVENTS_BY_NAME =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no,
             case e.kind when 'MOVED' then 'LEFT' else e.kind end, 'WEAK', l.commune_code,
             to_char(max(e.happened_on), 'DD/MM/YYYY')
        from benefit_event e
        join benefit_line_person p
          on p.birth_year = e.birth_year
             and lower(unaccent(p.full_name)) = lower(unaccent(e.full_name))
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
       where p.roster_id = :roster and e.kind <> 'ALIVE' and l.commune_code = e.commune_code
         and (p.citizen_number is null or e.citizen_number is null)
         and not exists (select
                           from benefit_event a
                          where a.kind = 'ALIVE' and a.birth_year = e.birth_year
                            and a.commune_code = e.commune_code and a.happened_on > e.happened_on
                            and lower(unaccent(a.full_name)) = lower(unaccent(e.full_name)))
       group by l.roster_id, l.line_no, e.kind, l.commune_code
      """;

  @Sql
  static final String STAFF =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'STAFF', min(k.certainty), l.commune_code, ''
        from (select p.line_no, 'STRONG' as certainty
                from benefit_kin k
                join benefit_line_person p on p.citizen_number = k.citizen_number
               where p.roster_id = :roster
               union all
              select p.line_no, 'STRONG'
                from benefit_kin k
                join benefit_line_person p on p.proxy_number = k.citizen_number
               where p.roster_id = :roster
               union all
              select p.line_no, 'WEAK'
                from benefit_kin k
                join benefit_line_person p
                  on p.birth_year = k.birth_year
                     and lower(unaccent(p.full_name)) = lower(unaccent(k.full_name))
               where p.roster_id = :roster
                 and (p.citizen_number is null or k.citizen_number is null)
               union all
              select p.line_no, 'WEAK'
                from benefit_kin k
                join network_office o on o.office_id = k.office_id
                join benefit_line_person p
                  on p.proxy_name is not null
                     and lower(unaccent(p.proxy_name)) = lower(unaccent(k.full_name))
                join benefit_line q
                  on q.roster_id = p.roster_id and q.line_no = p.line_no
                     and q.commune_code = o.commune_code
               where p.roster_id = :roster
                 and (p.proxy_number is null or k.citizen_number is null)) k
        join benefit_line l on l.roster_id = :roster and l.line_no = k.line_no
       group by l.roster_id, l.line_no, l.commune_code
      """;

  /** What people signed at the counter; an account that was closed since does not count. */
  @Sql
  static final String WAY_DIFFERS =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'WAY_DIFFERS', 'STRONG', l.commune_code,
             to_char(c.signed_on, 'DD/MM/YYYY')
        from (select distinct on (beneficiary_id) beneficiary_id, account_id, signed_on
                from benefit_consent
               where entitlement_id is null
               order by beneficiary_id, recorded_at desc) c
        left join benefit_account a on a.account_id = c.account_id
        join benefit_line l on l.roster_id = :roster and l.beneficiary_id = c.beneficiary_id
        join benefit_line_person p on p.roster_id = l.roster_id and p.line_no = l.line_no
       where (case when c.account_id is null then 'CASH' else 'ACCOUNT' end <> l.way
              or a.account_number <> p.account_number)
         and not exists (select
                           from benefit_account_date x
                          where x.account_id = c.account_id and x.step = 'CLOSED')
      """;

  /** Through a proxy in every round since, or through the same proxy for so long. */
  @Sql
  static final String NO_PROOF_OF_LIFE =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'NO_PROOF_OF_LIFE', 'STRONG', l.commune_code,
             to_char(cast(:since as date), 'MM/YYYY')
        from benefit_line_person p
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
        left join (select e.beneficiary_id, count(distinct e.month) as months
                     from benefit_round r
                     join benefit_entitlement e on e.round_id = r.round_id
                     join benefit_line_person q
                       on q.roster_id = e.roster_id and q.line_no = e.line_no
                          and q.proxy_name is not null
                    where r.programme_id = :programme and r.month >= :since and r.month < :month
                    group by e.beneficiary_id) past
          on past.beneficiary_id = l.beneficiary_id
       where p.roster_id = :roster and p.proxy_name is not null
         and (past.months >= :months or p.proxy_from <= :since)
         and not exists (select
                           from benefit_event a
                          where a.kind = 'ALIVE' and a.happened_on >= :since
                            and (a.citizen_number = p.citizen_number
                                 or (a.birth_year = p.birth_year
                                     and a.commune_code = l.commune_code
                                     and lower(unaccent(a.full_name)) = lower(unaccent(p.full_name)))))
      """;

  private final JdbcClient jdbc;

  FactChallenges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void find(ChallengeFrame frame) {
    jdbc.sql(EVENTS_BY_NUMBER).param("roster", frame.roster()).update();
    jdbc.sql(EVENTS_BY_NAME).param("roster", frame.roster()).update();
    jdbc.sql(STAFF).param("roster", frame.roster()).update();
    jdbc.sql(WAY_DIFFERS).param("roster", frame.roster()).update();
    jdbc.sql(NO_PROOF_OF_LIFE)
        .params(
            Map.of(
                "roster", frame.roster(),
                "programme", frame.programme(),
                "month", frame.month(),
                "since", ChallengeRules.seenSince(frame),
                "months", frame.proofMonths()))
        .update();
  }
}
