package vn.gandan.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Offers, their ends, and bags under seal. Append-only. */
@Repository
class OfferJournal {

  @Sql
  static final String FIND =
      """
      select o.offer_id, o.giver_desk, o.taker_desk, o.taker_unit, o.made_at, e.outcome
        from custody_offer o
        left join custody_offer_end e on e.offer_id = o.offer_id
       where o.offer_id = :offer
       limit 1
      """;

  @Sql
  static final String OPEN_TO =
      """
      select o.offer_id, o.giver_desk, o.taker_desk, o.taker_unit, o.made_at, null as outcome
        from custody_offer o
       where o.taker_unit = :unit
         and not exists (select from custody_offer_end e where e.offer_id = o.offer_id)
       order by o.made_at, o.offer_id
       limit 200
      """;

  @Sql
  static final String OPEN_FROM =
      """
      select o.offer_id, o.giver_desk, o.taker_desk, o.taker_unit, o.made_at, null as outcome
        from custody_offer o
       where o.giver_desk = :desk
         and not exists (select from custody_offer_end e where e.offer_id = o.offer_id)
       order by o.made_at, o.offer_id
       limit 200
      """;

  @Sql
  static final String EXPECTED =
      """
      select t.thing_id, t.code, t.kind
        from custody_offer_thing ot
        join custody_thing t on t.thing_id = ot.thing_id
       where ot.offer_id = :offer
       order by t.code
       limit 500
      """;

  @Sql static final String LOCK_OFFER = "select pg_advisory_xact_lock(hashtextextended(:offer, 4))";

  @Sql
  static final String INSERT_OFFER =
      """
      insert into custody_offer (offer_id, operation_id, giver_desk, taker_desk, taker_unit, made_at)
      values (:offer, :operation, :giver, :taker, :unit, :made_at)
      """;

  @Sql
  static final String INSERT_OFFER_THING =
      """
      insert into custody_offer_thing (offer_id, thing_id, link_seq)
      values (:offer, :thing, :seq)
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into custody_offer_end (offer_id, operation_id, outcome)
      values (:offer, :operation, :outcome)
      """;

  @Sql
  static final String BAG =
      """
      select s.seal_number, s.to_unit,
             exists (select from custody_opening o where o.bag_id = s.bag_id) as opened
        from custody_seal s
       where s.bag_id = :bag
       limit 1
      """;

  @Sql
  static final String CONTENTS =
      """
      select t.thing_id, t.code, t.kind
        from custody_seal_content c
        join custody_thing t on t.thing_id = c.thing_id
       where c.bag_id = :bag
       order by t.code
       limit 500
      """;

  @Sql
  static final String SEAL_USED =
      "select exists (select from custody_seal where seal_number = :seal) as used";

  @Sql
  static final String INSERT_SEAL =
      """
      insert into custody_seal (bag_id, operation_id, seal_number, to_unit)
      values (:bag, :operation, :seal, :unit)
      """;

  @Sql
  static final String INSERT_CONTENT =
      "insert into custody_seal_content (bag_id, thing_id) values (:bag, :thing)";

  @Sql
  static final String INSERT_OPENING =
      """
      insert into custody_opening (bag_id, operation_id, desk_id, seal_number, seal_intact)
      values (:bag, :operation, :desk, :seal, :intact)
      """;

  private final JdbcClient jdbc;

  OfferJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID offer) {
    jdbc.sql(LOCK_OFFER).param("offer", offer.toString()).query((_, _) -> true).single();
  }

  Optional<Offer> find(UUID offer) {
    return jdbc.sql(FIND).param("offer", offer).query((row, _) -> offer(row)).optional();
  }

  List<Offer> openTo(UUID unit) {
    return jdbc.sql(OPEN_TO).param("unit", unit).query((row, _) -> offer(row)).list();
  }

  List<Offer> openFrom(UUID desk) {
    return jdbc.sql(OPEN_FROM).param("desk", desk).query((row, _) -> offer(row)).list();
  }

  void add(Performance performance, Offer offer, List<Holding> things) {
    performance
        .writes()
        .add(
            INSERT_OFFER,
            Map.of(
                "offer", offer.id(),
                "operation", performance.operationId(),
                "giver", offer.giverDesk(),
                "taker", offer.takerDesk(),
                "unit", offer.takerUnit(),
                "made_at", offer.madeAt()));
    for (Holding held : things) {
      performance
          .writes()
          .add(
              INSERT_OFFER_THING,
              Map.of("offer", offer.id(), "thing", held.thing().id(), "seq", held.seq()));
    }
  }

  void end(Performance performance, UUID offer, String outcome) {
    performance
        .writes()
        .add(
            INSERT_END,
            Map.of("offer", offer, "operation", performance.operationId(), "outcome", outcome));
  }

  Optional<SealedBag> bag(Thing bag) {
    return jdbc.sql(BAG)
        .param("bag", bag.id())
        .query((row, _) ->
            new SealedBag(
                bag,
                row.getString("seal_number"),
                row.getObject("to_unit", UUID.class),
                contents(bag.id()),
                row.getBoolean("opened")))
        .optional();
  }

  boolean sealUsed(String seal) {
    return jdbc.sql(SEAL_USED).param("seal", seal).query(Boolean.class).single();
  }

  void addSeal(
      Performance performance, Thing bag, String seal, UUID toUnit, List<Holding> contents) {
    performance
        .writes()
        .add(
            INSERT_SEAL,
            Map.of(
                "bag",
                bag.id(),
                "operation",
                performance.operationId(),
                "seal",
                seal,
                "unit",
                toUnit));
    for (Holding held : contents) {
      performance.writes().add(INSERT_CONTENT, Map.of("bag", bag.id(), "thing", held.thing().id()));
    }
  }

  void addOpening(Performance performance, Thing bag, String seal, boolean intact) {
    performance
        .writes()
        .add(
            INSERT_OPENING,
            Map.of(
                "bag", bag.id(),
                "operation", performance.operationId(),
                "desk", performance.desk().deskId(),
                "seal", seal,
                "intact", intact));
  }

  private List<Thing> contents(UUID bag) {
    return jdbc.sql(CONTENTS).param("bag", bag).query((row, _) -> ThingRow.thing(row)).list();
  }

  private Offer offer(ResultSet row) throws SQLException {
    UUID id = row.getObject("offer_id", UUID.class);
    return new Offer(
        id,
        row.getObject("giver_desk", UUID.class),
        row.getObject("taker_desk", UUID.class),
        row.getObject("taker_unit", UUID.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        jdbc.sql(EXPECTED).param("offer", id).query((each, _) -> ThingRow.thing(each)).list(),
        row.getString("outcome"));
  }
}
