package vn.gandan.benefit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Contracts with payers, and where they count. */
@Repository
class ContractTable {
  @Sql
  static final String OF_PROGRAMME =
      """
      select c.contract_id, c.programme_id, c.payer_agency, c.contract_number, c.signed_on,
             c.valid_from, coalesce(e.ends_on, c.valid_to) as until, c.fee_dong, c.legal_basis,
             array(select p.commune_code
                     from benefit_contract_commune p
                    where p.contract_id = c.contract_id
                    order by p.commune_code) as communes
        from benefit_contract c
        left join benefit_contract_end e on e.contract_id = c.contract_id
       where c.programme_id = :programme
       order by c.valid_from desc, c.contract_number
       limit 1000
      """;

  @Sql
  static final String BY_ID =
      """
      select c.contract_id, c.programme_id, c.payer_agency, c.contract_number, c.signed_on,
             c.valid_from, coalesce(e.ends_on, c.valid_to) as until, c.fee_dong, c.legal_basis,
             array(select p.commune_code
                     from benefit_contract_commune p
                    where p.contract_id = c.contract_id
                    order by p.commune_code) as communes
        from benefit_contract c
        left join benefit_contract_end e on e.contract_id = c.contract_id
       where c.contract_id = :contract
       limit 1
      """;

  @Sql
  static final String ENDED =
      "select ends_on from benefit_contract_end where contract_id = :contract limit 1";

  @Sql
  static final String HAS_NUMBER =
      """
      select exists (select
                       from benefit_contract
                      where payer_agency = :payer and contract_number = :number) as found
      """;

  @Sql
  static final String OVERLAPPING =
      """
      select commune_code
        from benefit_contract_commune
       where programme_id = :programme and commune_code = any (cast(:communes as text[]))
         and daterange(covered_from, covered_to) && daterange(:from, cast(:until as date))
       order by commune_code
       limit 500
      """;

  @Sql
  static final String COVERED =
      """
      select commune_code
        from benefit_contract_commune
       where programme_id = :programme and daterange(covered_from, covered_to) @> cast(:on as date)
       limit 5000
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_contract
             (contract_id, programme_id, payer_agency, contract_number, signed_on, valid_from,
              valid_to, fee_dong, legal_basis, operation_id, recorded_at)
      values (:contract, :programme, :payer, :number, :signed, :from, :until, :fee, :basis,
              :operation, :at)
      """;

  @Sql
  static final String PUT_COMMUNES =
      """
      insert into benefit_contract_commune
             (contract_id, programme_id, commune_code, covered_from, covered_to)
      select :contract, :programme, commune, :from, cast(:until as date)
        from unnest(cast(:communes as text[])) as commune
      """;

  @Sql
  static final String PUT_END =
      """
      insert into benefit_contract_end (contract_id, ends_on, decision, operation_id, recorded_at)
      values (:contract, :on, :decision, :operation, :at)
      """;

  @Sql
  static final String END_COVER =
      "update benefit_contract_commune set covered_to = :on where contract_id = :contract";

  private final JdbcClient jdbc;

  ContractTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Contract> ofProgramme(UUID programme) {
    return jdbc.sql(OF_PROGRAMME)
        .param("programme", programme)
        .query((row, _) -> contract(row))
        .list();
  }

  Optional<Contract> find(UUID contract) {
    return jdbc.sql(BY_ID).param("contract", contract).query((row, _) -> contract(row)).optional();
  }

  /**
   * @throws RefusedException if there is none
   */
  Contract known(UUID contract) {
    return find(contract)
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownContract(contract)));
  }

  /** Since when it has ended before its time. */
  Optional<LocalDate> ended(UUID contract) {
    return jdbc.sql(ENDED).param("contract", contract).query(LocalDate.class).optional();
  }

  boolean hasNumber(UUID payer, String number) {
    return jdbc.sql(HAS_NUMBER)
        .param("payer", payer)
        .param("number", Text.nfc(number.strip()))
        .query(Boolean.class)
        .single();
  }

  /** Those of the act's communes that another contract covers on some of its days. */
  List<String> covered(SignContract act) {
    return jdbc.sql(OVERLAPPING)
        .param("programme", act.programme())
        .param("communes", act.communes().toArray(String[]::new))
        .param("from", act.from())
        .param("until", until(act))
        .query(String.class)
        .list();
  }

  /** Codes of the communes in which the programme may be paid on that day. */
  Set<String> communesCovered(UUID programme, LocalDate on) {
    return new TreeSet<>(
        jdbc.sql(COVERED).param("programme", programme).param("on", on).query(String.class).list());
  }

  void add(Performance performance, SignContract act) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("contract", act.contract());
    row.put("programme", act.programme());
    row.put("payer", act.payer());
    row.put("number", Text.nfc(act.number().strip()));
    row.put("signed", act.signedOn());
    row.put("from", act.from());
    row.put("until", until(act));
    row.put("fee", act.feeDong());
    row.put("basis", Text.nfc(act.legalBasis().strip()));
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    row.put("communes", new TreeSet<>(act.communes()).toArray(String[]::new));
    performance.writes().add(PUT, row);
    performance.writes().add(PUT_COMMUNES, row);
  }

  void end(Performance performance, EndContract act) {
    Map<String, Object> row =
        Map.of(
            "contract", act.contract(),
            "on", act.on(),
            "decision", Text.nfc(act.decision().strip()),
            "operation", performance.operationId(),
            "at", performance.recordedAt());
    performance.writes().add(PUT_END, row);
    performance.writes().add(END_COVER, row);
  }

  private static @Nullable LocalDate until(SignContract act) {
    return act.to() == null ? null : act.to().plusDays(1);
  }

  private static Contract contract(ResultSet row) throws SQLException {
    Array communes = row.getArray("communes");
    return new Contract(
        row.getObject("contract_id", UUID.class),
        row.getObject("programme_id", UUID.class),
        row.getObject("payer_agency", UUID.class),
        row.getString("contract_number"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("until", LocalDate.class),
        new Vnd(row.getLong("fee_dong")),
        row.getString("legal_basis"),
        List.of((String[]) communes.getArray()));
  }
}
