package vn.gandan.clearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.Contract;
import vn.gandan.clearing.PaymentRules.Share;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Performance;

/** In which offices' books a settlement stands: where people were paid, and where money came. */
@Repository
class OfficeShares {
  /** By the point from which it was paid or carried out; what the bank paid by commune. */
  @Sql
  static final String PAID =
      """
      with covered as (
          select distinct on (k.commune_code) k.commune_code, k.contract_id
            from benefit_round o
            join benefit_contract_commune k
              on k.programme_id = o.programme_id and k.covered_from <= o.points_from
           where o.round_id = :round
           order by k.commune_code, k.covered_from desc)
      select case when a.giver_kind = 'account' then e.commune_code end as commune_code,
             case when a.giver_kind <> 'account' then p.point_id end as point_id,
             cast(a.recorded_at at time zone 'Asia/Ho_Chi_Minh' as date) as paid_on,
             count(*) as payments, sum(e.amount_dong + e.arrears_dong)::bigint as dong
        from benefit_entitlement e
        join covered c on c.commune_code = e.commune_code and c.contract_id = :contract
        join benefit_holding h on h.entitlement_id = e.entitlement_id and h.holder_kind = 'person'
        join benefit_allotment a on a.entitlement_id = h.entitlement_id and a.seq = h.seq
        left join lateral (select giver_id as point_id
                             from benefit_allotment b
                            where b.entitlement_id = h.entitlement_id and b.seq <= h.seq
                              and b.giver_kind = 'point'
                            order by b.seq desc
                            limit 1) p on true
       where e.round_id = :round
       group by 1, 2, 3
       limit 20000
      """;

  @Sql
  static final String RECEIVED =
      """
      select office_id, sum(recovered)::bigint as recovered, sum(advance)::bigint as advance
        from (select r.office_id, r.amount_dong as recovered, 0 as advance
                from clearing_reclaim c
                join benefit_entitlement e on e.entitlement_id = c.entitlement_id
                join clearing_recovery r on r.entitlement_id = c.entitlement_id
               where c.round_id = :round and e.commune_code = any (cast(:communes as text[]))
                 and r.recorded_at <= coalesce(cast(:until as timestamptz), 'infinity')
                 and not exists (select
                                   from clearing_recovery_back x
                                  where x.recovery_id = r.recovery_id)
               union all
              select v.office_id, 0, v.amount_dong
                from clearing_advance v
               where v.round_id = :round and v.contract_id = :contract
                 and not exists (select
                                   from clearing_advance_reversal x
                                  where x.advance_id = v.advance_id)) m
       group by office_id
       limit 5000
      """;

  @Sql
  static final String STORED =
      """
      select office_id, payment_count, paid_dong, recovered_dong, advance_dong
        from clearing_settlement_share
       where settlement_id = :settlement
       order by office_id
       limit 5000
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_settlement_share
             (settlement_id, office_id, payment_count, paid_dong, recovered_dong, advance_dong)
      values (:settlement, :office, :payments, :paid, :recovered, :advance)
      """;

  private final JdbcClient jdbc;
  private final Network network;

  OfficeShares(JdbcClient jdbc, Network network) {
    this.jdbc = jdbc;
    this.network = network;
  }

  /** As they were counted when it was proposed; what came back later belongs to none. */
  Map<UUID, Share> of(Settlement settlement, Contract contract) {
    Map<UUID, Share> stored = stored(settlement.settlementId());
    // Proposed before they were stored with it.
    return stored.isEmpty()
        ? counted(settlement.roundId(), contract, contract.communes(), settlement.proposedAt())
        : stored;
  }

  private Map<UUID, Share> stored(UUID settlement) {
    Map<UUID, Share> shares = new TreeMap<>();
    jdbc.sql(STORED)
        .param("settlement", settlement)
        .query(row -> {
          shares.put(
              row.getObject("office_id", UUID.class),
              new Share(
                  row.getLong("payment_count"),
                  new Vnd(row.getLong("paid_dong")),
                  new Vnd(row.getLong("recovered_dong")),
                  new Vnd(row.getLong("advance_dong"))));
        });
    return shares;
  }

  /** With the settlement, under the lock under which its figures were counted. */
  void add(Performance performance, UUID settlement, Map<UUID, Share> shares) {
    shares.forEach((office, share) ->
        performance
            .writes()
            .add(
                PUT,
                Map.of(
                    "settlement", settlement,
                    "office", office,
                    "payments", share.payments(),
                    "paid", share.paid().dong(),
                    "recovered", share.recovered().dong(),
                    "advance", share.advance().dong())));
  }

  /** All that is known now of a round in these communes of a contract. */
  Map<UUID, Share> counted(UUID round, Contract contract, Collection<String> communes) {
    return counted(round, contract, communes, null);
  }

  /** By the office to which the place belonged on the day of the payment, whose book has it. */
  private Map<UUID, Share> counted(
      UUID round, Contract contract, Collection<String> communes, @Nullable Instant until) {
    Map<UUID, Share> shares = new TreeMap<>();
    jdbc.sql(PAID)
        .param("round", round)
        .param("contract", contract.contractId())
        .query(row -> {
          String commune = row.getString("commune_code");
          LocalDate day = row.getObject("paid_on", LocalDate.class);
          UUID office =
              commune == null
                  ? ofPoint(row.getObject("point_id", UUID.class), day)
                  : ofCommune(commune, day);
          Vnd paid = new Vnd(row.getLong("dong"));
          shares.merge(
              office, new Share(row.getLong("payments"), paid, Vnd.ZERO, Vnd.ZERO), Share::plus);
        });
    jdbc.sql(RECEIVED)
        .param("round", round)
        .param("contract", contract.contractId())
        .param("communes", communes.toArray(String[]::new))
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .query(row -> {
          shares.merge(
              row.getObject("office_id", UUID.class),
              new Share(
                  0, Vnd.ZERO, new Vnd(row.getLong("recovered")), new Vnd(row.getLong("advance"))),
              Share::plus);
        });
    return shares;
  }

  private UUID ofPoint(UUID point, LocalDate day) {
    return network
        .point(point, day)
        .map(ServicePoint::officeId)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.NoOffice(point.toString())));
  }

  private UUID ofCommune(String commune, LocalDate day) {
    return network
        .officeOfCommune(commune, day)
        .map(Office::officeId)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.NoOffice(commune)));
  }
}
