package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** How people signed that they want to be paid. */
@Repository
class ConsentJournal {
  @Sql
  static final String LAST =
      """
      select distinct on (beneficiary_id) consent_id, beneficiary_id, person_id, account_id,
             point_id, signature_id, signed_on
        from benefit_consent
       where beneficiary_id = any (:beneficiaries) and entitlement_id is null
       order by beneficiary_id, recorded_at desc
       limit 500
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_consent
             (consent_id, beneficiary_id, person_id, account_id, point_id, entitlement_id,
              signature_id, office_id, signed_on, operation_id, recorded_at)
      values (:consent, :beneficiary, :person, :account, :point, :duty, :signature, :office,
              :signed_on, :operation, :at)
      """;

  private final JdbcClient jdbc;

  ConsentJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Consent> last(Collection<UUID> beneficiaries) {
    Map<UUID, Consent> last = new HashMap<>();
    jdbc.sql(LAST)
        .param("beneficiaries", beneficiaries.toArray(UUID[]::new))
        .query(row -> {
          UUID beneficiary = row.getObject("beneficiary_id", UUID.class);
          last.put(
              beneficiary,
              new Consent(
                  row.getObject("consent_id", UUID.class),
                  beneficiary,
                  row.getObject("person_id", UUID.class),
                  row.getObject("account_id", UUID.class),
                  row.getObject("point_id", UUID.class),
                  null,
                  row.getObject("signature_id", UUID.class),
                  row.getObject("signed_on", LocalDate.class)));
        });
    return last;
  }

  void add(Performance performance, Consent consent) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("consent", consent.id());
    values.put("beneficiary", consent.beneficiary());
    values.put("person", consent.person());
    values.put("account", consent.account());
    values.put("point", consent.point());
    values.put("duty", consent.duty());
    values.put("signature", consent.signature());
    values.put("office", performance.desk().unitId());
    values.put("signed_on", consent.signedOn());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    UUID id = consent.id();
    performance.writes().means("pk_benefit_consent", new BenefitRefusal.ConsentKnown(id));
    performance.writes().means("uq_benefit_consent_duty", new BenefitRefusal.ConsentKnown(id));
    performance.writes().add(PUT, values);
  }
}
