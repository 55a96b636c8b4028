package vn.gandan.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;

/** Who came to be paid, for what, and what was paid to them. Append-only. */
@Repository
class PresentationJournal {
  @Sql
  static final String PRESENTATION =
      """
      select presentation_id, person_id, proof, shift_id, business_day
        from payout_presentation
       where presentation_id = :presentation
       limit 1
      """;

  /** A signature serves once, whether or not the payment was taken back. */
  private static final String UNUSED =
      """
         and not exists (select
                           from payout_payment y
                          where y.presentation_id = d.presentation_id
                            and y.entitlement_id = d.entitlement_id)
      """;

  @Sql
  static final String PRESENTED =
      """
      select d.entitlement_id, d.capacity, d.power_id
        from payout_presented d
       where d.presentation_id = :presentation
      """
          + UNUSED
          + " limit 100";

  /** Of the person on this shift; what was paid since by another is for the caller to see. */
  @Sql
  static final String OPEN =
      """
      select distinct on (d.entitlement_id) d.entitlement_id, p.presentation_id
        from payout_presentation p
        join payout_presented d on d.presentation_id = p.presentation_id
       where p.shift_id = :shift and p.person_id = :person and p.business_day = :day
      """
          + UNUSED
          + " order by d.entitlement_id, p.made_at desc limit 200";

  /** What was presented for somebody without a paper, at whichever till. */
  @Sql
  static final String KNOWN =
      """
      select distinct d.entitlement_id
        from payout_presentation p
        join payout_presented d on d.presentation_id = p.presentation_id
       where p.person_id = :person and p.business_day = :day and p.proof = 'KNOWN'
       limit 200
      """;

  /** Who presents without a paper at two tills at once waits. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 64))";

  /** The last payment of each, whether or not it was taken back. */
  @Sql
  static final String PAYMENTS =
      """
      select distinct on (y.entitlement_id) y.operation_id, y.entitlement_id, y.presentation_id,
             p.person_id, d.capacity, d.power_id, y.amount_dong, y.office_id, y.desk_id, y.at_home,
             y.paid_at
        from payout_payment y
        join payout_presented d
          on d.presentation_id = y.presentation_id and d.entitlement_id = y.entitlement_id
        join payout_presentation p on p.presentation_id = y.presentation_id
       where y.entitlement_id = any (:duties)
       order by y.entitlement_id, y.paid_at desc
       limit 500
      """;

  @Sql
  static final String PAID_IN =
      "select entitlement_id from payout_payment where operation_id = :operation limit 200";

  @Sql
  static final String INSERT =
      """
      insert into payout_presentation
             (presentation_id, person_id, proof, witness_1, witness_2, signature_id, photo_id,
              office_id, desk_id, shift_id, operation_id, made_at, business_day)
      values (:presentation, :person, :proof, :witness, :other, :signature, :photo, :office, :desk,
              :shift, :operation, :at, :day)
      """;

  @Sql
  static final String INSERT_PRESENTED =
      """
      insert into payout_presented (presentation_id, entitlement_id, capacity, power_id)
      values (:presentation, :duty, :capacity, :power)
      """;

  @Sql
  static final String INSERT_PAYMENT =
      """
      insert into payout_payment
             (operation_id, entitlement_id, presentation_id, amount_dong, office_id, desk_id,
              shift_id, at_home, paid_at)
      values (:operation, :duty, :presentation, :amount, :office, :desk, :shift, :home, :at)
      """;

  private final JdbcClient jdbc;

  PresentationJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Presentation> presentation(UUID presentation) {
    return jdbc.sql(PRESENTATION)
        .param("presentation", presentation)
        .query((row, _) ->
            new Presentation(
                row.getObject("presentation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Proof.valueOf(row.getString("proof")),
                row.getObject("shift_id", UUID.class),
                row.getObject("business_day", LocalDate.class),
                presented(presentation)))
        .optional();
  }

  private Map<UUID, Capacity> presented(UUID presentation) {
    Map<UUID, Capacity> duties = new HashMap<>();
    jdbc.sql(PRESENTED)
        .param("presentation", presentation)
        .query(row -> {
          duties.put(row.getObject("entitlement_id", UUID.class), capacity(row));
        });
    return duties;
  }

  /** By duty, the latest presentation of the person on this shift and day. */
  Map<UUID, UUID> open(UUID shift, UUID person, LocalDate day) {
    Map<UUID, UUID> open = new TreeMap<>();
    jdbc.sql(OPEN)
        .param("shift", shift)
        .param("person", person)
        .param("day", day)
        .query(row -> {
          open.put(
              row.getObject("entitlement_id", UUID.class),
              row.getObject("presentation_id", UUID.class));
        });
    return open;
  }

  /**
   * Duties for which this person was presented without a paper on this day; no other is added
   * before the operation ends.
   */
  List<UUID> withoutPaper(UUID person, LocalDate day) {
    jdbc.sql(LOCK).param("name", "known " + person).query((_, _) -> true).single();
    return jdbc.sql(KNOWN).param("person", person).param("day", day).query(UUID.class).list();
  }

  /** The last payment of each of these duties that was ever paid; at most 500. */
  Map<UUID, Payment> payments(Collection<UUID> duties) {
    Map<UUID, Payment> payments = new HashMap<>();
    jdbc.sql(PAYMENTS)
        .param("duties", duties.toArray(UUID[]::new))
        .query(row -> {
          Payment payment = payment(row);
          payments.put(payment.duty(), payment);
        });
    return payments;
  }

  List<UUID> paidIn(UUID operation) {
    return jdbc.sql(PAID_IN).param("operation", operation).query(UUID.class).list();
  }

  void add(Performance performance, Shift shift, Present act, Map<UUID, Capacity> duties) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("presentation", act.presentation());
    row.put("person", act.person());
    row.put("proof", act.proof().name());
    row.put("witness", name(act.witness()));
    row.put("other", name(act.otherWitness()));
    row.put("signature", act.signature());
    row.put("photo", act.photo());
    row.put("office", shift.office());
    row.put("desk", shift.desk());
    row.put("shift", shift.id());
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    row.put("day", performance.businessDay());
    performance.writes().add(INSERT, row);
    if (act.photo() != null) {
      performance
          .writes()
          .means("uq_payout_presentation_photo", new PayoutRefusal.PhotoUsed(act.photo()));
    }
    performance
        .writes()
        .means("pk_payout_presentation", new PayoutRefusal.IdTaken(act.presentation()));
    duties.forEach((duty, capacity) -> {
      Map<String, @Nullable Object> presented = new HashMap<>();
      presented.put("presentation", act.presentation());
      presented.put("duty", duty);
      presented.put("capacity", capacity.stored());
      presented.put("power", capacity instanceof Capacity.ByPower by ? by.power() : null);
      performance.writes().add(INSERT_PRESENTED, presented);
    });
  }

  private static @Nullable String name(@Nullable String written) {
    return written == null ? null : Text.nfc(written.strip());
  }

  void pay(Performance performance, Shift shift, PayDuty act, long amount, boolean atHome) {
    Map<String, Object> row = new HashMap<>();
    row.put("operation", performance.operationId());
    row.put("duty", act.duty());
    row.put("presentation", act.presentation());
    row.put("amount", amount);
    row.put("office", shift.office());
    row.put("desk", shift.desk());
    row.put("shift", shift.id());
    row.put("home", atHome);
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT_PAYMENT, row);
    performance
        .writes()
        .means(
            "uq_payout_payment_presented",
            new PayoutRefusal.UnknownPresentation(act.presentation()));
  }

  private static Payment payment(ResultSet row) throws SQLException {
    return new Payment(
        row.getObject("operation_id", UUID.class),
        row.getObject("entitlement_id", UUID.class),
        row.getObject("presentation_id", UUID.class),
        row.getObject("person_id", UUID.class),
        capacity(row),
        row.getLong("amount_dong"),
        row.getObject("office_id", UUID.class),
        row.getObject("desk_id", UUID.class),
        row.getBoolean("at_home"),
        row.getObject("paid_at", OffsetDateTime.class).toInstant());
  }

  private static Capacity capacity(ResultSet row) throws SQLException {
    return switch (row.getString("capacity")) {
      case "SELF" -> new Capacity.Self();
      case "LISTED_PROXY" -> new Capacity.ListedProxy();
      case "PROXY" -> new Capacity.ByPower(row.getObject("power_id", UUID.class));
      default -> throw new IllegalStateException("no capacity: " + row.getString("capacity"));
    };
  }
}
