package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Whom staff have declared. */
@Repository
class KinTable {
  @Sql
  static final String HAS = "select exists (select from benefit_kin where kin_id = :kin) as found";

  @Sql
  static final String DECLARED =
      "select exists (select from benefit_kin where citizen_number = :number) as found";

  @Sql
  static final String WORKS_AT =
      """
      select exists (select
                       from network_post w
                       join network_point p on p.point_id = w.point_id
                      where w.staff_id = :staff and p.office_id = :office
                        and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on))
             or exists (select
                          from network_appointment a
                         where a.staff_id = :staff and a.office_id = :office
                           and a.starts_on <= :on and (a.ends_on is null or a.ends_on > :on)) as found
      """;

  @Sql
  static final String STAFF_OF =
      """
      select s.staff_id, s.name,
             (select count(*) from benefit_kin k where k.staff_id = s.staff_id) as declared
        from network_staff s
       where s.staff_id in (select w.staff_id
                              from network_post w
                              join network_point p on p.point_id = w.point_id
                             where p.office_id = :office
                               and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on)
                             union
                            select a.staff_id
                              from network_appointment a
                             where a.office_id = :office
                               and a.starts_on <= :on and (a.ends_on is null or a.ends_on > :on))
       order by s.name, s.staff_id
       limit 500
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_kin
             (kin_id, office_id, staff_id, relation, full_name, birth_year, citizen_number,
              operation_id, recorded_at)
      values (:kin, :office, :staff, :relation, :name, :year, :number, :operation, :at)
      """;

  private final JdbcClient jdbc;

  KinTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(UUID kin) {
    return jdbc.sql(HAS).param("kin", kin).query(Boolean.class).single();
  }

  boolean declared(String citizenNumber) {
    return jdbc.sql(DECLARED).param("number", citizenNumber).query(Boolean.class).single();
  }

  boolean worksAt(UUID staff, UUID office, LocalDate on) {
    return jdbc.sql(WORKS_AT)
        .param("staff", staff)
        .param("office", office)
        .param("on", on)
        .query(Boolean.class)
        .single();
  }

  /** Who works at the office, with how many people each has declared. */
  List<DeclaredStaff> staffOf(UUID office, LocalDate on) {
    return jdbc.sql(STAFF_OF)
        .param("office", office)
        .param("on", on)
        .query((row, _) ->
            new DeclaredStaff(
                row.getObject("staff_id", UUID.class),
                row.getString("name"),
                row.getLong("declared")))
        .list();
  }

  void add(Performance performance, DeclareKin act, UUID office) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("kin", act.kin());
    values.put("office", office);
    values.put("staff", act.staff());
    values.put("relation", act.relation().name());
    values.put("name", Text.nfc(act.fullName().strip()));
    values.put("year", act.birthYear());
    values.put("number", act.citizenNumber());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(PUT, values);
  }
}
