package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** The programmes of the current province. */
@Repository
class ProgrammeTable {
  @Sql
  static final String ALL =
      """
      select programme_id, programme_code, kind, name, legal_basis
        from benefit_programme
       order by programme_code
       limit 500
      """;

  @Sql
  static final String BY_ID =
      """
      select programme_id, programme_code, kind, name, legal_basis
        from benefit_programme
       where programme_id = :programme
       limit 1
      """;

  @Sql
  static final String BY_CODE =
      """
      select programme_id, programme_code, kind, name, legal_basis
        from benefit_programme
       where programme_code = :code
       limit 1
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_programme
             (programme_id, programme_code, kind, name, legal_basis, operation_id, recorded_at)
      values (:programme, :code, :kind, :name, :basis, :operation, :at)
      """;

  private final JdbcClient jdbc;

  ProgrammeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Programme> all() {
    return jdbc.sql(ALL).query((row, _) -> programme(row)).list();
  }

  Optional<Programme> find(UUID programme) {
    return jdbc.sql(BY_ID)
        .param("programme", programme)
        .query((row, _) -> programme(row))
        .optional();
  }

  /**
   * @throws RefusedException if there is none
   */
  void mustExist(UUID programme) {
    if (find(programme).isEmpty()) {
      throw new RefusedException(new BenefitRefusal.UnknownProgramme(programme));
    }
  }

  Optional<Programme> byCode(String code) {
    return jdbc.sql(BY_CODE).param("code", code).query((row, _) -> programme(row)).optional();
  }

  void add(Performance performance, OpenProgramme act) {
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "programme", act.programme(),
                "code", act.programmeCode(),
                "kind", act.kind().name(),
                "name", Text.nfc(act.name().strip()),
                "basis", Text.nfc(act.legalBasis().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  static Programme programme(ResultSet row) throws SQLException {
    return new Programme(
        row.getObject("programme_id", UUID.class),
        row.getString("programme_code"),
        Programme.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("legal_basis"));
  }
}
