package vn.gandan.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Counts of the network on one day. */
@Repository
class CoverageTable {
  @Sql
  static final String OFFICES =
      """
      select count(*) as offices,
             count(*) filter (where not exists (select 1
                                                  from network_appointment a
                                                 where a.office_id = o.office_id and a.duty = 'DIRECTOR'
                                                   and a.starts_on <= :on
                                                   and (a.ends_on is null or a.ends_on > :on))) as leaderless
        from network_office o
       where o.opens_on <= :on and (o.closes_on is null or o.closes_on > :on)
       limit 1
      """;

  @Sql
  static final String POINTS =
      """
      select p.level, count(*) as points,
             count(*) filter (where exists (select 1
                                              from network_point_service s
                                             where s.point_id = p.point_id and s.service = 'PORTAL_GUIDANCE'
                                               and s.valid_from <= :on
                                               and (s.valid_to is null or s.valid_to > :on))) as guiding,
             count(*) filter (where exists (select 1
                                              from network_post w
                                             where w.point_id = p.point_id
                                               and w.starts_on <= :on
                                               and (w.ends_on is null or w.ends_on > :on))) as staffed
        from network_point p
       where p.opens_on <= :on and (p.closes_on is null or p.closes_on > :on)
       group by p.level
       limit 10
      """;

  @Sql
  static final String STAFF =
      """
      select w.kind, count(*) as people
        from network_staff s
        left join network_post w
          on w.staff_id = s.staff_id and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on)
       where s.joined_on <= :on and (s.left_on is null or s.left_on > :on)
       group by w.kind
       limit 10
      """;

  @Sql
  static final String COLLEAGUES =
      """
      select s.staff_code, s.name, w.kind, p.name as point, o.name as office
        from network_staff s
        left join network_post w
          on w.staff_id = s.staff_id and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on)
        left join network_point p on p.point_id = w.point_id
        left join network_office o on o.office_id = p.office_id
       where s.joined_on <= :on and (s.left_on is null or s.left_on > :on)
         and (:group = 'ALL' or coalesce(w.kind, 'UNASSIGNED') = :group)
       order by o.name nulls first, s.staff_code
       limit 100 offset :skip
      """;

  private static final int PAGE = 100;

  private final JdbcClient jdbc;

  CoverageTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Coverage on(LocalDate day) {
    long[] offices = offices(day);
    Map<ServicePoint.Level, Long> levels = new EnumMap<>(ServicePoint.Level.class);
    long[] guidingAndStaffed = new long[2];
    jdbc.sql(POINTS)
        .param("on", day)
        .query(row -> {
          ServicePoint.Level level = ServicePoint.Level.of(row.getString("level"));
          levels.put(level, row.getLong("points"));
          guidingAndStaffed[0] += row.getLong("guiding");
          if (level == ServicePoint.Level.CENTRE) {
            guidingAndStaffed[1] = row.getLong("staffed");
          }
        });
    Map<Coverage.PostKind, Long> posts = new EnumMap<>(Coverage.PostKind.class);
    long[] unassigned = new long[1];
    jdbc.sql(STAFF)
        .param("on", day)
        .query(row -> {
          String kind = row.getString("kind");
          if (kind == null) {
            unassigned[0] = row.getLong("people");
          } else {
            posts.put(Coverage.PostKind.valueOf(kind), row.getLong("people"));
          }
        });
    return new Coverage(
        offices[0],
        offices[1],
        levels,
        guidingAndStaffed[0],
        guidingAndStaffed[1],
        posts,
        unassigned[0]);
  }

  /** The rows behind the numbers of staff, a hundred to a page. */
  List<Colleague> colleagues(Coverage.Group group, LocalDate day, int page) {
    return jdbc.sql(COLLEAGUES)
        .param("on", day)
        .param("group", group.name())
        .param("skip", page * PAGE)
        .query((row, _) -> {
          String post = row.getString("kind");
          return new Colleague(
              row.getString("staff_code"),
              row.getString("name"),
              post == null ? null : Coverage.PostKind.valueOf(post),
              row.getString("point"),
              row.getString("office"));
        })
        .list();
  }

  private long[] offices(LocalDate day) {
    return jdbc.sql(OFFICES)
        .param("on", day)
        .query((row, _) -> new long[] {row.getLong("offices"), row.getLong("leaderless")})
        .single();
  }
}
