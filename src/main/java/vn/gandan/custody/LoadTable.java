package vn.gandan.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** What lies where in the whole province, for those who must see all of it. */
@Repository
class LoadTable {
  /** The way up from each bag to the hand that holds the outermost one. */
  private static final String HELD =
      """
      with recursive up as (
        select h.thing_id as bag_id, h.holder_kind, h.holder_id, h.holder_unit, 1 as depth
          from custody_holding h
         where h.thing_id in (select b.holder_id from custody_holding b where b.holder_kind = 'bag')
        union all
        select u.bag_id, h.holder_kind, h.holder_id, h.holder_unit, u.depth + 1
          from up u
          join custody_holding h on h.thing_id = u.holder_id
         where u.holder_kind = 'bag' and u.depth < 5
      ),
      held as (
        select h.thing_id, h.seq, h.holder_kind, h.holder_id, h.since, t.code, t.kind,
               coalesce(h.holder_unit,
                        (select u.holder_unit from up u
                          where h.holder_kind = 'bag' and u.bag_id = h.holder_id
                            and u.holder_kind <> 'bag'
                          limit 1)) as unit
          from custody_holding h
          join custody_thing t on t.thing_id = h.thing_id
         where h.holder_kind in ('desk', 'bag', 'missing')
           and not exists (select from custody_opening o where o.bag_id = h.thing_id)
      )
      """;

  @Sql
  static final String LOADS =
      HELD
          + """
          select holder_kind, holder_id, unit, count(*) as things, min(since) as oldest
            from held
           where unit is not null and (cast(:unit as uuid) is null or unit = :unit)
           group by holder_kind, holder_id, unit
           order by min(since), holder_id
           limit 5000
          """;

  @Sql
  static final String RESULTS =
      """
      select t.thing_id, t.code, t.kind, h.seq, h.holder_kind, h.holder_id, h.holder_unit, h.since
        from custody_holding h
        join custody_thing t on t.thing_id = h.thing_id
       where h.holder_kind = 'desk' and t.kind = 'result'
         and (cast(:unit as uuid) is null or h.holder_unit = :unit)
       order by h.since, t.code
       limit 20000
      """;

  private final JdbcClient jdbc;

  LoadTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Load> loads(@Nullable UUID unit) {
    return jdbc.sql(LOADS).param("unit", unit, Types.OTHER).query((row, _) -> load(row)).list();
  }

  List<Holding> results(@Nullable UUID unit) {
    return jdbc.sql(RESULTS).param("unit", unit, Types.OTHER).query((row, _) -> result(row)).list();
  }

  private static Load load(ResultSet row) throws SQLException {
    UUID unit = row.getObject("unit", UUID.class);
    return new Load(
        Holder.of(row.getString("holder_kind"), row.getObject("holder_id", UUID.class), unit),
        unit,
        row.getLong("things"),
        row.getObject("oldest", OffsetDateTime.class).toInstant());
  }

  private static Holding result(ResultSet row) throws SQLException {
    return new Holding(
        ThingRow.thing(row),
        row.getInt("seq"),
        Holder.of(
            row.getString("holder_kind"),
            row.getObject("holder_id", UUID.class),
            row.getObject("holder_unit", UUID.class)),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        null);
  }
}
