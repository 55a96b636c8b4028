package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Billers and what they have agreed. */
@Repository
class BillerTable {
  @Sql
  static final String ALL =
      """
      select biller_id, biller_code, kind, name
        from collection_biller
       order by kind, name, biller_id
       limit 500
      """;

  @Sql
  static final String BY_ID =
      """
      select biller_id, biller_code, kind, name
        from collection_biller
       where biller_id = :biller
       limit 1
      """;

  /** Those with a contract on that day. */
  @Sql
  static final String OPEN =
      """
      select b.biller_id, b.biller_code, b.kind, b.name
        from collection_biller b
        join collection_contract c on c.biller_id = b.biller_id
       where daterange(c.valid_from, c.valid_to) @> cast(:on as date)
       order by b.kind, b.name, b.biller_id
       limit 500
      """;

  private static final String CONTRACT =
      """
      select contract_id, biller_id, contract_number, signed_on, valid_from, valid_to, fee_dong,
             rate_points, least_dong, most_dong, window_days, cut_off, settled_each, link_kind,
             endpoint, legal_basis
        from collection_contract
      """;

  @Sql
  static final String CONTRACTS =
      CONTRACT + " where biller_id = :biller order by valid_from desc, contract_id limit 200";

  @Sql static final String CONTRACT_BY_ID = CONTRACT + " where contract_id = :contract limit 1";

  @Sql
  static final String IN_FORCE =
      CONTRACT
          + """
           where biller_id = :biller
             and daterange(valid_from, valid_to) @> cast(:on as date)
           limit 1
          """;

  @Sql
  static final String INSERT =
      """
      insert into collection_biller (biller_id, biller_code, kind, name, operation_id, recorded_at)
      values (:biller, :code, :kind, :name, :operation, :at)
      """;

  @Sql
  static final String END_BEFORE =
      """
      update collection_contract
         set valid_to = :from
       where biller_id = :biller
         and valid_from < :from
         and valid_to is null
      """;

  @Sql
  static final String INSERT_CONTRACT =
      """
      insert into collection_contract
             (contract_id, biller_id, contract_number, signed_on, valid_from, valid_to, fee_dong,
              rate_points, least_dong, most_dong, window_days, cut_off, settled_each, link_kind,
              endpoint, legal_basis, operation_id, recorded_at)
      values (:contract, :biller, :number, :signed, :from, cast(:until as date), :fee, :points,
              :least, cast(:most as bigint), :window, cast(:cut_off as time), :settled, :link,
              :endpoint, :basis, :operation, :at)
      """;

  private final JdbcClient jdbc;

  BillerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Biller> all() {
    return jdbc.sql(ALL).query((row, _) -> biller(row)).list();
  }

  List<Biller> open(LocalDate on) {
    return jdbc.sql(OPEN).param("on", on).query((row, _) -> biller(row)).list();
  }

  Optional<Biller> find(UUID biller) {
    return jdbc.sql(BY_ID).param("biller", biller).query((row, _) -> biller(row)).optional();
  }

  List<BillerContract> contracts(UUID biller) {
    return jdbc.sql(CONTRACTS).param("biller", biller).query((row, _) -> contract(row)).list();
  }

  /** One that a payment names is always there. */
  BillerContract contract(UUID contract) {
    return jdbc.sql(CONTRACT_BY_ID)
        .param("contract", contract)
        .query((row, _) -> contract(row))
        .single();
  }

  Optional<BillerContract> inForce(UUID biller, LocalDate on) {
    return jdbc.sql(IN_FORCE)
        .param("biller", biller)
        .param("on", on)
        .query((row, _) -> contract(row))
        .optional();
  }

  void add(Performance performance, OpenBiller act) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "biller", act.biller(),
                "code", act.billerCode(),
                "kind", act.kind().name(),
                "name", Text.nfc(act.name().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance.writes().means("pk_collection_biller", new CollectionRefusal.IdTaken(act.biller()));
    performance
        .writes()
        .means(
            "uq_collection_biller_code", new CollectionRefusal.BillerCodeTaken(act.billerCode()));
  }

  void add(Performance performance, SignBillerContract act) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("contract", act.contract());
    row.put("biller", act.biller());
    row.put("number", Text.nfc(act.number().strip()));
    row.put("signed", act.signedOn());
    row.put("from", act.from());
    row.put("until", until(act));
    row.put("fee", act.feeDong());
    row.put("points", act.ratePoints());
    row.put("least", act.leastDong());
    row.put("most", act.mostDong());
    row.put("window", act.windowDays());
    row.put("cut_off", LocalTime.parse(act.cutOff()));
    row.put("settled", act.settled().name());
    row.put("link", act.link().name());
    row.put("endpoint", act.endpoint());
    row.put("basis", Text.nfc(act.legalBasis().strip()));
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(END_BEFORE, Map.of("from", act.from(), "biller", act.biller()));
    performance.writes().add(INSERT_CONTRACT, row);
    performance
        .writes()
        .means("pk_collection_contract", new CollectionRefusal.IdTaken(act.contract()));
    performance
        .writes()
        .means(
            "uq_collection_contract_number",
            new CollectionRefusal.ContractNumberTaken(act.number()));
    performance
        .writes()
        .means(
            "ex_collection_contract_once",
            new CollectionRefusal.DaysDoNotFit(
                act.from(), act.to() == null ? act.from() : act.to()));
  }

  private static @Nullable LocalDate until(SignBillerContract act) {
    return act.to() == null ? null : act.to().plusDays(1);
  }

  static Biller biller(ResultSet row) throws SQLException {
    return new Biller(
        row.getObject("biller_id", UUID.class),
        row.getString("biller_code"),
        Biller.Kind.valueOf(row.getString("kind")),
        row.getString("name"));
  }

  private static BillerContract contract(ResultSet row) throws SQLException {
    return new BillerContract(
        row.getObject("contract_id", UUID.class),
        row.getObject("biller_id", UUID.class),
        row.getString("contract_number"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        new Commission(
            row.getLong("fee_dong"),
            row.getInt("rate_points"),
            row.getLong("least_dong"),
            row.getObject("most_dong", Long.class)),
        row.getInt("window_days"),
        row.getObject("cut_off", LocalTime.class),
        BillerContract.Settled.valueOf(row.getString("settled_each")),
        BillerContract.Link.valueOf(row.getString("link_kind")),
        row.getString("endpoint"),
        row.getString("legal_basis"));
  }
}
