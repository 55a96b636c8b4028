package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Programme;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** Counts people on frozen lists, their accounts, and how they were paid. */
@Repository
class CashlessTable {
  @Sql
  static final String MONTHS =
      """
      select distinct r.month
        from benefit_release f
        join benefit_round r on r.round_id = f.round_id
       order by r.month desc
       limit 60
      """;

  /** Each person once in a programme and commune, whatever months are paid in one go. */
  @Sql
  static final String OF_MONTH =
      """
      with covered as (
          select distinct on (o.round_id, k.commune_code) o.round_id, k.commune_code, c.payer_agency
            from benefit_round o
            join benefit_contract_commune k
              on k.programme_id = o.programme_id and k.covered_from <= o.points_from
            join benefit_contract c on c.contract_id = k.contract_id
           where o.month = :month
           order by o.round_id, k.commune_code, k.covered_from desc),
      person as (
          select r.programme_id, e.commune_code, e.beneficiary_id,
                 sum(e.amount_dong + e.arrears_dong)
                     filter (where h.holder_kind = 'person' and a.giver_kind = 'account') as transferred,
                 sum(e.amount_dong + e.arrears_dong) filter (where h.holder_kind = 'person') as paid
            from benefit_round r
            join benefit_entitlement e on e.round_id = r.round_id
            left join covered v on v.round_id = r.round_id and v.commune_code = e.commune_code
            left join benefit_holding h on h.entitlement_id = e.entitlement_id
            left join benefit_allotment a on a.entitlement_id = h.entitlement_id and a.seq = h.seq
           where r.month = :month
             and (:all or e.commune_code = any (cast(:communes as text[]))
                  or v.payer_agency = cast(:payer as uuid))
           group by r.programme_id, e.commune_code, e.beneficiary_id),
      known as (
          select a.beneficiary_id, bool_or(d.step = 'ACTIVE') as active
            from benefit_account a
            join benefit_account_date d
              on d.account_id = a.account_id and d.step in ('OPENED', 'ACTIVE')
                 and d.happened_on < cast(:month as date) + interval '1 month'
           where not exists (select
                               from benefit_account_date x
                              where x.account_id = a.account_id and x.step = 'CLOSED'
                                and x.happened_on < cast(:month as date) + interval '1 month')
           group by a.beneficiary_id)
      select g.programme_id, g.programme_code, g.kind, g.name, g.legal_basis, p.commune_code,
             count(*) as people,
             count(*) filter (where k.beneficiary_id is not null or p.transferred > 0) as opened,
             count(*) filter (where k.active or p.transferred > 0) as active,
             count(p.transferred) as transferred,
             coalesce(sum(p.transferred), 0)::bigint as transferred_dong,
             count(p.paid) as paid, coalesce(sum(p.paid), 0)::bigint as paid_dong
        from person p
        join benefit_programme g on g.programme_id = p.programme_id
        left join known k on k.beneficiary_id = p.beneficiary_id
       group by g.programme_id, p.commune_code
       order by g.programme_code, p.commune_code
       limit 20000
      """;

  private final JdbcClient jdbc;

  CashlessTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<LocalDate> months() {
    return jdbc.sql(MONTHS).query(LocalDate.class).list();
  }

  List<CashlessShare> of(LocalDate month, CashlessShares.Scope scope) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("month", month);
    values.put("all", scope.all());
    values.put("communes", scope.communes().toArray(String[]::new));
    values.put("payer", scope.payer());
    return jdbc.sql(OF_MONTH).params(values).query((row, _) -> share(row)).list();
  }

  private static CashlessShare share(ResultSet row) throws SQLException {
    return new CashlessShare(
        new Programme(
            row.getObject("programme_id", UUID.class),
            row.getString("programme_code"),
            Programme.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("legal_basis")),
        row.getString("commune_code"),
        new CashlessShare.Figures(
            row.getLong("people"),
            row.getLong("opened"),
            row.getLong("active"),
            part(row, "transferred"),
            part(row, "paid")));
  }

  private static DutySum.Part part(ResultSet row, String name) throws SQLException {
    return new DutySum.Part(row.getLong(name), new Vnd(row.getLong(name + "_dong")));
  }
}
