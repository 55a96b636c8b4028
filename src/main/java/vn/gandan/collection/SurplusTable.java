package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** What billers do not count of what was taken, and what of it went back. */
@Repository
class SurplusTable {
  private static final String SURPLUS =
      """
      select s.difference_id, s.payment_id, s.office_id, s.amount, b.difference_id is not null as given
        from collection_surplus s
        left join collection_surplus_back b on b.difference_id = s.difference_id
      """;

  @Sql static final String OF_PAYMENT = SURPLUS + " where s.payment_id = :payment limit 1";

  @Sql
  static final String OF_DIFFERENCES =
      SURPLUS + " where s.difference_id = any (:differences) limit 500";

  /** Of one office, or of all. */
  @Sql
  static final String OPEN =
      SURPLUS
          + """
           where b.difference_id is null
             and (cast(:office as uuid) is null or s.office_id = cast(:office as uuid))
           order by s.payment_id
           limit 500
          """;

  @Sql
  static final String INSERT =
      """
      insert into collection_surplus (difference_id, settlement_id, payment_id, office_id, amount)
      values (:difference, :settlement, :payment, :office, :amount)
      """;

  @Sql
  static final String INSERT_BACK =
      """
      insert into collection_surplus_back (difference_id, request_id, operation_id, given_at)
      values (:difference, :request, :operation, :at)
      """;

  @Sql
  static final String PAYMENTS =
      """
      select payment_id
        from collection_surplus
       where settlement_id = :settlement
       order by payment_id
       limit 5000
      """;

  @Sql
  static final String DELETE = "delete from collection_surplus where settlement_id = :settlement";

  private final JdbcClient jdbc;

  SurplusTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of which bills a settlement leaves something with the customer, in the order of their ids. */
  List<UUID> payments(UUID settlement) {
    return jdbc.sql(PAYMENTS).param("settlement", settlement).query(UUID.class).list();
  }

  Optional<Surplus> ofPayment(UUID payment) {
    return jdbc.sql(OF_PAYMENT)
        .param("payment", payment)
        .query((row, _) -> surplus(row))
        .optional();
  }

  List<Surplus> ofDifferences(Collection<UUID> differences) {
    return jdbc.sql(OF_DIFFERENCES)
        .param("differences", differences.toArray(UUID[]::new))
        .query((row, _) -> surplus(row))
        .list();
  }

  /** Those that nobody has given back. */
  List<Surplus> open(@Nullable UUID office) {
    return jdbc.sql(OPEN).param("office", office).query((row, _) -> surplus(row)).list();
  }

  void add(Performance performance, UUID settlement, Surplus surplus) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "difference", surplus.difference(),
                "settlement", settlement,
                "payment", surplus.payment(),
                "office", surplus.office(),
                "amount", surplus.amount()));
  }

  /** With its settlement; nothing is taken back of which a customer has a part. */
  void takeBack(Performance performance, UUID settlement) {
    performance.writes().add(DELETE, Map.of("settlement", settlement));
    performance
        .writes()
        .means("fk_collection_surplus_back_of", new CollectionRefusal.SurplusGiven(settlement));
  }

  /** It is with the customer. */
  void giveBack(Performance performance, GiveBackRequest request, Surplus surplus) {
    performance
        .writes()
        .add(
            INSERT_BACK,
            Map.of(
                "difference", surplus.difference(),
                "request", request.id(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance
        .writes()
        .means(
            "pk_collection_surplus_back", new CollectionRefusal.NotToGiveBack(surplus.payment()));
    // Its settlement was taken back meanwhile.
    performance
        .writes()
        .means(
            "fk_collection_surplus_back_of",
            new CollectionRefusal.NotToGiveBack(surplus.payment()));
  }

  private static Surplus surplus(ResultSet row) throws SQLException {
    return new Surplus(
        row.getObject("difference_id", UUID.class),
        row.getObject("payment_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getLong("amount"),
        row.getBoolean("given"));
  }
}
