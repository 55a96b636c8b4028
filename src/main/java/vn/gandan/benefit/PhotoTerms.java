package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/**
 * Thoả thuận chụp ảnh người nhận: which payouts need a photo, because the payer asks for it in the
 * contract. All others must have none.
 */
@Repository
public class PhotoTerms {
  @Sql
  static final String OF =
      """
      select asked_from, asked, decision
        from benefit_contract_photo
       where contract_id = :contract
       order by asked_from desc
       limit 100
      """;

  /** The contract is the one that counted in the commune when the round began. */
  @Sql
  static final String ASKED =
      """
      select e.entitlement_id
        from benefit_entitlement e
        join benefit_round o on o.round_id = e.round_id
        join lateral (select k.contract_id
                        from benefit_contract_commune k
                       where k.programme_id = o.programme_id
                         and k.commune_code = e.commune_code
                         and k.covered_from <= o.points_from
                       order by k.covered_from desc
                       limit 1) c on true
        join lateral (select p.asked
                        from benefit_contract_photo p
                       where p.contract_id = c.contract_id and p.asked_from <= :day
                       order by p.asked_from desc
                       limit 1) t on t.asked
       where e.entitlement_id = any (:duties)
       limit 500
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_contract_photo
             (contract_id, asked_from, asked, decision, operation_id, recorded_at)
      values (:contract, :from, :asked, :decision, :operation, :at)
      """;

  private final JdbcClient jdbc;

  PhotoTerms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param decision the paper that says so
   */
  public record Term(LocalDate from, boolean asked, String decision) {}

  /** What was agreed under a contract, the last first. */
  public List<Term> of(UUID contract) {
    return jdbc.sql(OF)
        .param("contract", contract)
        .query((row, _) ->
            new Term(
                row.getObject("asked_from", LocalDate.class),
                row.getBoolean("asked"),
                row.getString("decision")))
        .list();
  }

  /** Those of these duties that are paid on that day with a photo only; at most 500. */
  public Set<UUID> asked(Collection<UUID> duties, LocalDate day) {
    return duties.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(ASKED)
                .param("duties", duties.toArray(UUID[]::new))
                .param("day", day)
                .query(UUID.class)
                .list());
  }

  Optional<LocalDate> last(UUID contract) {
    return of(contract).stream().map(Term::from).findFirst();
  }

  void add(Performance performance, AgreePhoto act) {
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "contract", act.contract(),
                "from", act.from(),
                "asked", act.asked(),
                "decision", Text.nfc(act.decision().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }
}
