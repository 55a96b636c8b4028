package vn.gandan.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Desk;

/** Desks: where acts are done and things lie. */
@Repository
class DeskTable {
  @Sql
  static final String DESK =
      """
      select d.desk_id, d.unit_id, d.kind, d.point_id, d.name
        from network_desk d
        left join network_office o on o.office_id = d.office_id
        left join network_agency a on a.agency_id = d.agency_id
       where d.desk_id = :desk
         and greatest(d.opens_on, o.opens_on, a.opens_on) <= :on
         and coalesce(least(d.closes_on, o.closes_on, a.closes_on) > :on, true)
       limit 1
      """;

  @Sql
  static final String DESKS_OF =
      """
      select desk_id, unit_id, kind, point_id, name
        from network_desk
       where unit_id = :unit
         and opens_on <= :on and (closes_on is null or closes_on > :on)
       order by kind, name, desk_id
       limit 500
      """;

  private final JdbcClient jdbc;

  DeskTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NamedDesk> desk(UUID desk, LocalDate on) {
    return jdbc.sql(DESK)
        .param("desk", desk)
        .param("on", on)
        .query((row, _) -> desk(row))
        .optional();
  }

  List<NamedDesk> desksOf(UUID unit, LocalDate on) {
    return jdbc.sql(DESKS_OF)
        .param("unit", unit)
        .param("on", on)
        .query((row, _) -> desk(row))
        .list();
  }

  private static NamedDesk desk(ResultSet row) throws SQLException {
    Desk desk =
        new Desk(
            row.getObject("desk_id", UUID.class),
            row.getObject("unit_id", UUID.class),
            Desk.Kind.valueOf(row.getString("kind")));
    return new NamedDesk(desk, row.getObject("point_id", UUID.class), row.getString("name"));
  }
}
