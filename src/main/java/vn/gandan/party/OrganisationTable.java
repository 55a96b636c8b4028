package vn.gandan.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Organisations. */
@Repository
class OrganisationTable {

  @Sql
  static final String BY_ID =
      """
      select organisation_id, name, tax_code, phone, seat
        from party_organisation
       where organisation_id = :organisation
       limit 1
      """;

  @Sql
  static final String BY_TAX_CODE =
      """
      select organisation_id, name, tax_code, phone, seat
        from party_organisation
       where tax_code = :tax_code
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into party_organisation
             (organisation_id, name, tax_code, phone, seat, operation_id, enrolled_at)
      values (:organisation, :name, :tax_code, :phone, :seat, :operation, :at)
      """;

  private final JdbcClient jdbc;

  OrganisationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Organisation> find(UUID id) {
    return jdbc.sql(BY_ID)
        .param("organisation", id)
        .query((row, _) -> organisation(row))
        .optional();
  }

  Optional<Organisation> byTaxCode(String taxCode) {
    return jdbc.sql(BY_TAX_CODE)
        .param("tax_code", taxCode)
        .query((row, _) -> organisation(row))
        .optional();
  }

  void add(Performance performance, Organisation organisation) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("organisation", organisation.id());
    values.put("name", organisation.name());
    values.put("tax_code", organisation.taxCode());
    values.put("phone", organisation.phone());
    values.put("seat", organisation.seat());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(INSERT, values);
  }

  private static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        row.getObject("organisation_id", UUID.class),
        row.getString("name"),
        row.getString("tax_code"),
        row.getString("phone"),
        row.getString("seat"));
  }
}
