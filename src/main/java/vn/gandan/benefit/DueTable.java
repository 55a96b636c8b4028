package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Duties with the people they are for. */
@Repository
class DueTable {
  private static final String DUE =
      """
      select e.entitlement_id, e.round_id, e.roster_id, e.line_no, e.beneficiary_id, e.month,
             e.commune_code, e.amount_dong, e.arrears_dong,
             coalesce(h.holder_kind, e.holder_kind) as holder_kind,
             coalesce(h.holder_id, e.holder_id) as holder_id, coalesce(h.seq, 0) as seq,
             case when e.holder_kind = 'point' then e.holder_id end as list_point,
             s.entitlement_id is not null as stopped,
             p.beneficiary_no, p.full_name, p.birth_year, p.citizen_number, p.proxy_name,
             p.proxy_number, p.proxy_from, p.proxy_to,
             r.points_from, r.points_to, r.offices_from, r.offices_to,
             g.programme_id, g.programme_code, g.kind, g.name, g.legal_basis
        from benefit_entitlement e
        join benefit_line_person p on p.roster_id = e.roster_id and p.line_no = e.line_no
        join benefit_round r on r.round_id = e.round_id
        join benefit_programme g on g.programme_id = r.programme_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
        left join benefit_stopped s on s.entitlement_id = e.entitlement_id
      """;

  private static final String LATEST_FIRST =
      " and e.month >= :since order by e.month desc, g.programme_code, e.entitlement_id limit 200";

  @Sql static final String BY_ID = DUE + " where e.entitlement_id = any (:duties) limit 500";

  @Sql static final String BY_NUMBER = DUE + " where p.citizen_number = :number" + LATEST_FIRST;

  @Sql static final String BY_PROXY = DUE + " where p.proxy_number = :number" + LATEST_FIRST;

  @Sql
  static final String BY_BENEFICIARY =
      DUE + " where e.beneficiary_id = any (:beneficiaries)" + LATEST_FIRST;

  /**
   * Unpaid and unstopped ones alone, so that history takes nobody's place: one page, and the one
   * that tells that there is another.
   */
  @Sql
  static final String WAITING =
      DUE
          + """
           where e.beneficiary_id = any (:beneficiaries)
             and coalesce(h.holder_kind, e.holder_kind) = 'point'
             and coalesce(h.holder_id, e.holder_id) = any (:points)
             and s.entitlement_id is null
             and e.month >= :since
             and (cast(:after as uuid) is null
                  or (p.full_name, e.entitlement_id)
                     > (select q.full_name, f.entitlement_id
                          from benefit_entitlement f
                          join benefit_line_person q
                            on q.roster_id = f.roster_id and q.line_no = f.line_no
                         where f.entitlement_id = :after))
           order by p.full_name, e.entitlement_id
           limit 51
          """;

  @Sql
  static final String BY_SHIFT =
      DUE
          + """
           where h.holder_kind = 'shift' and h.holder_id = :shift
           order by p.full_name, e.month, e.entitlement_id
           limit 500
          """;

  /** The same person of a programme has the same id each month. */
  @Sql
  static final String BENEFICIARIES =
      """
      select cast(md5(programme_id || ':' || :no) as uuid) as beneficiary_id
        from benefit_programme
       limit 500
      """;

  @Sql
  static final String COLLECTED_BY =
      """
      select distinct e.beneficiary_id
        from benefit_line_person p
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
       where p.proxy_number = :number
         and e.month >= :since
         and p.proxy_from <= :day and p.proxy_to >= :day
       limit 200
      """;

  @Sql
  static final String TOTAL =
      """
      select coalesce(sum(amount_dong + arrears_dong), 0)
        from benefit_entitlement
       where entitlement_id = any (:duties)
      """;

  private final JdbcClient jdbc;

  DueTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Due> of(Collection<UUID> duties) {
    return jdbc.sql(BY_ID)
        .param("duties", duties.toArray(UUID[]::new))
        .query((row, _) -> due(row))
        .list();
  }

  List<Due> byNumber(String citizenNumber, LocalDate since) {
    return latest(jdbc.sql(BY_NUMBER).param("number", citizenNumber), since);
  }

  List<Due> byProxy(String citizenNumber, LocalDate since) {
    return latest(jdbc.sql(BY_PROXY).param("number", citizenNumber), since);
  }

  Set<UUID> collectedBy(String citizenNumber, LocalDate since, LocalDate day) {
    return Set.copyOf(
        jdbc.sql(COLLECTED_BY)
            .param("number", citizenNumber)
            .param("since", since)
            .param("day", day)
            .query(UUID.class)
            .list());
  }

  long total(Collection<UUID> duties) {
    return jdbc.sql(TOTAL).param("duties", duties.toArray(UUID[]::new)).query(Long.class).single();
  }

  private static List<Due> latest(JdbcClient.StatementSpec asked, LocalDate since) {
    return asked.param("since", since).query((row, _) -> due(row)).list();
  }

  List<Due> byBeneficiaries(Collection<UUID> beneficiaries, LocalDate since) {
    return jdbc.sql(BY_BENEFICIARY)
        .param("beneficiaries", beneficiaries.toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) -> due(row))
        .list();
  }

  List<Due> waiting(
      Collection<UUID> beneficiaries,
      Collection<UUID> points,
      @Nullable UUID after,
      LocalDate since) {
    return jdbc.sql(WAITING)
        .param("beneficiaries", beneficiaries.toArray(UUID[]::new))
        .param("points", points.toArray(UUID[]::new))
        .param("after", after)
        .param("since", since)
        .query((row, _) -> due(row))
        .list();
  }

  List<Due> heldBy(UUID shift) {
    return jdbc.sql(BY_SHIFT).param("shift", shift).query((row, _) -> due(row)).list();
  }

  /** What somebody with this number of the payer's would be called, in each programme. */
  List<UUID> beneficiaries(String beneficiaryNo) {
    return jdbc.sql(BENEFICIARIES).param("no", beneficiaryNo).query(UUID.class).list();
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        EntitlementTable.entitlement(row),
        new Programme(
            row.getObject("programme_id", UUID.class),
            row.getString("programme_code"),
            Programme.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("legal_basis")),
        new Round.Days(
            row.getObject("points_from", LocalDate.class),
            row.getObject("points_to", LocalDate.class),
            row.getObject("offices_from", LocalDate.class),
            row.getObject("offices_to", LocalDate.class)),
        row.getObject("list_point", UUID.class),
        row.getString("beneficiary_no"),
        row.getString("full_name"),
        row.getObject("birth_year", Integer.class),
        row.getString("citizen_number"),
        proxy(row));
  }

  private static Due.@Nullable ListedProxy proxy(ResultSet row) throws SQLException {
    String name = row.getString("proxy_name");
    return name == null
        ? null
        : new Due.ListedProxy(
            name,
            row.getString("proxy_number"),
            row.getObject("proxy_from", LocalDate.class),
            row.getObject("proxy_to", LocalDate.class));
  }
}
