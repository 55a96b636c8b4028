package vn.gandan.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.Writes;

/** Things and the links of their chains, with the projection of the last ones. */
@Repository
class HoldingJournal {
  static final int MOST = 500;

  /**
   * Writers of the same thing wait for each other; the array comes sorted, so they never wait in a
   * circle.
   */
  @Sql
  static final String LOCK =
      """
      select count(pg_advisory_xact_lock(hashtextextended(code, 3)))
        from unnest(cast(:codes as text[])) as codes (code)
      """;

  /** Who holds what now, and the offer by which it is being given away. */
  private static final String HELD =
      """
      select t.thing_id, t.code, t.kind, h.seq, h.holder_kind, h.holder_id, h.holder_unit, h.since,
             (select ot.offer_id
                from custody_offer_thing ot
               where ot.thing_id = h.thing_id and ot.link_seq = h.seq
                 and not exists (select from custody_offer_end e where e.offer_id = ot.offer_id)
               limit 1) as open_offer
        from custody_holding h
        join custody_thing t on t.thing_id = h.thing_id
      """;

  @Sql
  static final String HOLDINGS =
      HELD
          + """
           where t.code = any (:codes)
           order by t.code
           limit 500
          """;

  @Sql
  static final String HELD_BY =
      HELD
          + """
           where h.holder_kind = :kind and h.holder_id = :holder
             and not exists (select from custody_opening o where o.bag_id = h.thing_id)
           order by h.since, t.code
           limit 500
          """;

  @Sql
  static final String THING =
      """
      select thing_id, code, kind
        from custody_thing
       where code = :code
       limit 1
      """;

  @Sql
  static final String THING_BY_ID =
      """
      select thing_id, code, kind
        from custody_thing
       where thing_id = :thing
       limit 1
      """;

  @Sql
  static final String AT =
      """
      select taker_kind, taker_id, taker_unit, effective_at
        from custody_link
       where thing_id = :thing and effective_at <= :at and recorded_at <= :known_at
       order by seq desc
       limit 1
      """;

  @Sql
  static final String CHAIN =
      """
      select seq, giver_kind, giver_id, taker_kind, taker_id, taker_unit,
             lag(taker_unit) over (order by seq) as giver_unit,
             operation_id, offer_id, effective_at, recorded_at
        from custody_link
       where thing_id = :thing
       order by seq
       limit 500
      """;

  @Sql
  static final String SEEN_BY_UNIT =
      """
      select exists (select from custody_link
                      where thing_id = :thing and (taker_unit = :unit
                            or (giver_kind = 'unit' and giver_id = :unit)))
          or exists (select from custody_seal where bag_id = :thing and to_unit = :unit)
          or exists (select from custody_seal_content c
                       join custody_seal s on s.bag_id = c.bag_id
                      where c.thing_id = :thing and s.to_unit = :unit) as seen
      """;

  /** Serials may have gaps, so each process takes some ahead. */
  @Sql
  static final String NEXT_SERIALS =
      """
      select nextval('custody_serial')
        from generate_series(1, 50)
       limit 50
      """;

  @Sql
  static final String INSERT_THING =
      """
      insert into custody_thing (thing_id, code, kind, operation_id)
      values (:thing, :code, :kind, :operation)
      """;

  @Sql
  static final String INSERT_LINK =
      """
      insert into custody_link
             (thing_id, seq, giver_kind, giver_id, taker_kind, taker_id, taker_unit, operation_id,
              offer_id, effective_at, recorded_at)
      values (:thing, :seq, :giver_kind, :giver, :taker_kind, :taker, :taker_unit, :operation,
              :offer, :effective_at, :recorded_at)
      """;

  @Sql
  static final String HOLD =
      """
      insert into custody_holding (thing_id, seq, holder_kind, holder_id, holder_unit, since)
      values (:thing, :seq, :taker_kind, :taker, :taker_unit, :effective_at)
          on conflict (thing_id) do update
         set seq = excluded.seq, holder_kind = excluded.holder_kind,
             holder_id = excluded.holder_id, holder_unit = excluded.holder_unit,
             since = excluded.since
      """;

  private final JdbcClient jdbc;
  private final Map<String, Queue<Long>> serials = new ConcurrentHashMap<>();

  HoldingJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ThingCode newCode(String provinceCode) {
    Queue<Long> ahead = serials.computeIfAbsent(provinceCode, _ -> new ConcurrentLinkedQueue<>());
    Long serial = ahead.poll();
    if (serial == null) {
      List<Long> taken = jdbc.sql(NEXT_SERIALS).query(Long.class).list();
      serial = taken.getFirst();
      ahead.addAll(taken.subList(1, taken.size()));
    }
    return ThingCode.of(provinceCode, serial);
  }

  /**
   * Makes other writers of these things wait, so that what is judged is still true when it is
   * written.
   */
  void lock(Collection<ThingCode> codes) {
    jdbc.sql(LOCK).param("codes", sorted(codes)).query((_, _) -> true).single();
  }

  List<Holding> holdings(Collection<ThingCode> codes) {
    return jdbc.sql(HOLDINGS).param("codes", sorted(codes)).query((row, _) -> holding(row)).list();
  }

  List<Holding> heldBy(Holder holder) {
    return jdbc.sql(HELD_BY)
        .param("kind", holder.kind())
        .param("holder", holder.id())
        .query((row, _) -> holding(row))
        .list();
  }

  Optional<Thing> thing(ThingCode code) {
    return jdbc.sql(THING)
        .param("code", code.value())
        .query((row, _) -> ThingRow.thing(row))
        .optional();
  }

  Optional<Thing> thing(UUID id) {
    return jdbc.sql(THING_BY_ID)
        .param("thing", id)
        .query((row, _) -> ThingRow.thing(row))
        .optional();
  }

  /**
   * Who held it at an instant.
   *
   * @param at by the effective clock
   * @param knownAt counts only what was recorded by then
   */
  Optional<Held> at(UUID thing, Instant at, Instant knownAt) {
    return jdbc.sql(AT)
        .param("thing", thing)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("known_at", knownAt.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Held(holder(row, "taker"), instant(row, "effective_at")))
        .optional();
  }

  /** A hand and since when. */
  record Held(Holder holder, Instant since) {}

  List<Link> chain(Thing thing, int depth) {
    return jdbc.sql(CHAIN)
        .param("thing", thing.id())
        .query((row, _) -> link(row, thing, depth))
        .list();
  }

  boolean seenBy(UUID thing, UUID unit) {
    return jdbc.sql(SEEN_BY_UNIT)
        .param("thing", thing)
        .param("unit", unit)
        .query(Boolean.class)
        .single();
  }

  void addThing(Writes writes, Thing thing, UUID operation) {
    writes.means("pk_custody_thing", new CustodyRefusal.IdTaken(thing.id()));
    writes.add(
        INSERT_THING,
        Map.of(
            "thing", thing.id(),
            "code", thing.code().value(),
            "kind", thing.kind().code(),
            "operation", operation));
  }

  void addLink(Writes writes, Link link) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("thing", link.thing().id());
    row.put("seq", link.seq());
    row.put("giver_kind", link.giver().kind());
    row.put("giver", link.giver().id());
    row.put("taker_kind", link.taker().kind());
    row.put("taker", link.taker().id());
    row.put("taker_unit", link.taker().unit());
    row.put("operation", link.operationId());
    row.put("offer", link.offerId());
    row.put("effective_at", link.effectiveAt());
    row.put("recorded_at", link.recordedAt());
    writes.add(INSERT_LINK, row);
    writes.add(HOLD, row);
  }

  private static String[] sorted(Collection<ThingCode> codes) {
    return codes.stream().map(ThingCode::value).distinct().sorted().toArray(String[]::new);
  }

  private static Holding holding(ResultSet row) throws SQLException {
    return new Holding(
        ThingRow.thing(row),
        row.getInt("seq"),
        holder(row, "holder"),
        instant(row, "since"),
        row.getObject("open_offer", UUID.class));
  }

  private static Link link(ResultSet row, Thing thing, int depth) throws SQLException {
    return new Link(
        thing,
        row.getInt("seq"),
        holder(row, "giver"),
        holder(row, "taker"),
        row.getObject("operation_id", UUID.class),
        row.getObject("offer_id", UUID.class),
        instant(row, "effective_at"),
        instant(row, "recorded_at"),
        depth);
  }

  private static Holder holder(ResultSet row, String role) throws SQLException {
    return Holder.of(
        row.getString(role + "_kind"),
        row.getObject(role + "_id", UUID.class),
        row.getObject(role + "_unit", UUID.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
