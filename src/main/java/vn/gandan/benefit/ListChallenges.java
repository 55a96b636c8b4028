package vn.gandan.benefit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** A list against itself and against the rates of its month. */
@Repository
class ListChallenges {
  @Sql
  static final String DOUBLE_NUMBER =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'DOUBLE_NUMBER', 'STRONG', l.commune_code,
             cast(d.people as text)
        from (select p.citizen_number, count(distinct l.beneficiary_id) as people
                from benefit_line_person p
                join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
               where p.roster_id = :roster and p.citizen_number is not null
               group by p.citizen_number
              having count(distinct l.beneficiary_id) > 1) d
        join benefit_line_person p
          on p.roster_id = :roster and p.citizen_number = d.citizen_number
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
      """;

  /** Namesakes born on one day who both have a number are two people. */
  @Sql
  static final String DOUBLE_NAME =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'DOUBLE_NAME', 'WEAK', l.commune_code,
             cast(d.people as text)
        from (select lower(p.full_name) as name, p.birth_date,
                     count(distinct l.beneficiary_id) as people
                from benefit_line_person p
                join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
               where p.roster_id = :roster and p.birth_date is not null
               group by lower(p.full_name), p.birth_date
              having count(distinct l.beneficiary_id) > 1
                 and count(p.citizen_number) < count(*)) d
        join benefit_line_person p
          on p.roster_id = :roster and lower(p.full_name) = d.name and p.birth_date = d.birth_date
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
      """;

  @Sql
  static final String SHARED_ACCOUNT =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'SHARED_ACCOUNT', 'STRONG', l.commune_code,
             cast(d.people as text)
        from (select p.account_number, count(distinct l.beneficiary_id) as people
                from benefit_line_person p
                join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
               where p.roster_id = :roster and l.way = 'ACCOUNT'
               group by p.account_number
              having count(distinct l.beneficiary_id) > :most) d
        join benefit_line_person p
          on p.roster_id = :roster and p.account_number = d.account_number
        join benefit_line l
          on l.roster_id = p.roster_id and l.line_no = p.line_no and l.way = 'ACCOUNT'
      """;

  @Sql
  static final String PROXY_FOR_MANY =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select roster_id, roster_id, line_no, 'PROXY_FOR_MANY', certainty, commune_code,
             cast(people as text)
        from (select l.roster_id, l.line_no, l.commune_code,
                     case when p.proxy_number is null then 'WEAK' else 'STRONG' end as certainty,
                     count(*) over (partition by coalesce(p.proxy_number,
                         lower(unaccent(p.proxy_name)) || ' ' || l.commune_code)) as people
                from benefit_line_person p
                join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
               where p.roster_id = :roster and p.proxy_name is not null) proxies
       where people > :most
      """;

  @Sql
  static final String PROXY_EXPIRED =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'PROXY_EXPIRED', 'STRONG', l.commune_code,
             coalesce(to_char(p.proxy_from, 'DD/MM/YYYY') || ' – ' || to_char(p.proxy_to, 'DD/MM/YYYY'), '')
        from benefit_line_person p
        join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
       where p.roster_id = :roster and p.proxy_name is not null
         and (p.proxy_from is null or p.proxy_to is null or p.proxy_to < :day
              or p.proxy_to > p.proxy_from + make_interval(months => :months))
      """;

  /** Of whoever has only a year, the year decides, in favour of the person. */
  @Sql
  static final String AGES =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select roster_id, roster_id, line_no, case when age > :most then 'TOO_OLD' else 'TOO_YOUNG' end,
             'STRONG', commune_code, cast(age as text)
        from (select l.roster_id, l.line_no, l.commune_code,
                     cast(case when p.birth_date is null
                               then extract(year from cast(:month as date)) - p.birth_year
                               else extract(year from age(cast(:month as date), p.birth_date))
                          end as integer) as age
                from benefit_line_person p
                join benefit_line l on l.roster_id = p.roster_id and l.line_no = p.line_no
               where p.roster_id = :roster and p.birth_year is not null) aged
       where age > :most or age < :least
      """;

  @Sql
  static final String OFF_RATE =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select roster_id, roster_id, line_no, 'OFF_RATE', 'STRONG', commune_code,
             replace(to_char(amount_dong, 'FM999,999,999,999') || ' ≠ '
                     || to_char(cast(:exact as bigint), 'FM999,999,999,999'), ',', '.')
        from benefit_line
       where roster_id = :roster and amount_dong <> :exact
      """;

  @Sql
  static final String NUMBER_CONTRADICTS =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select roster_id, roster_id, line_no, 'NUMBER_CONTRADICTS', 'WEAK', commune_code, ''
        from benefit_line
       where roster_id = :roster and number_contradicts
      """;

  private final JdbcClient jdbc;

  ListChallenges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void find(ChallengeFrame frame) {
    Map<String, Object> values = new HashMap<>();
    values.put("roster", frame.roster());
    values.put("month", frame.month());
    values.put("day", frame.firstDay());
    values.put("months", frame.proxyMonths());
    jdbc.sql(DOUBLE_NUMBER).params(values).update();
    jdbc.sql(DOUBLE_NAME).params(values).update();
    jdbc.sql(NUMBER_CONTRADICTS).params(values).update();
    jdbc.sql(PROXY_EXPIRED).params(values).update();
    values.put("most", frame.proxyMost());
    jdbc.sql(SHARED_ACCOUNT).params(values).update();
    jdbc.sql(PROXY_FOR_MANY).params(values).update();
    values.put("most", frame.ageMost());
    values.put("least", frame.ageLeast());
    jdbc.sql(AGES).params(values).update();
    if (frame.exact() > 0) {
      values.put("exact", frame.exact());
      jdbc.sql(OFF_RATE).params(values).update();
    }
  }
}
