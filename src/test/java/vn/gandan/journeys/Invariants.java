package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold of a province's journals after every act, asked of the database and not of the
 * program.
 */
final class Invariants {
  private static final String COMPLAINTS =
      """
      select 'thing ' || t.code || ' has no holder' as complaint
        from custody_thing t
       where not exists (select from custody_holding h where h.thing_id = t.thing_id)
      union all
      select 'thing ' || t.code || ' is held by another than its last link says'
        from custody_thing t
        join custody_holding h on h.thing_id = t.thing_id
       where not exists (
             select from custody_link l
              where l.thing_id = t.thing_id and l.seq = h.seq
                and l.taker_kind = h.holder_kind and l.taker_id = h.holder_id
                and l.seq = (select max(seq) from custody_link m where m.thing_id = t.thing_id))
      union all
      select 'the chain of ' || t.code || ' has a hole'
        from custody_thing t
       where (select count(*) from custody_link l where l.thing_id = t.thing_id)
             <> (select max(l.seq) from custody_link l where l.thing_id = t.thing_id)
      union all
      select 'the chain of ' || t.code || ' goes back in time'
        from custody_link a
        join custody_link b on b.thing_id = a.thing_id and b.seq = a.seq + 1
        join custody_thing t on t.thing_id = a.thing_id
       where b.effective_at < a.effective_at
      union all
      select 'dossier ' || d.code || ' stands elsewhere than its last act says'
        from dossier_dossier d
        join dossier_state s on s.dossier_id = d.dossier_id
       where not exists (
             select from dossier_act a
              where a.dossier_id = d.dossier_id and a.seq = s.seq and a.to_status = s.status
                and a.seq = (select max(seq) from dossier_act m where m.dossier_id = d.dossier_id))
      union all
      select 'dossier ' || d.code || ' has no state'
        from dossier_dossier d
       where not exists (select from dossier_state s where s.dossier_id = d.dossier_id)
      union all
      select 'operation ' || o.operation_id || ' has no answer to repeat'
        from operation_operation o
       where not exists (select from operation_answer a where a.operation_id = o.operation_id)
      union all
      select 'the numbers of desk ' || desk_id || ' have a gap'
        from operation_operation
       group by desk_id, shift_id
      having count(*) <> max(desk_seq)
      union all
      select 'office ' || office_id || ' holds ' || held || ' of transfers, and ' || free || ' are free'
        from (select coalesce(a.office_id, c.office_id) as office_id, coalesce(held, 0) as held,
                     coalesce(free, 0) as free
                from (select office_id, sum(credits - debits) as held
                        from ledger_account
                       where purpose = 'SUSPENSE'
                       group by office_id) a
                full join (select coalesce(r.office_id, k.office_id) as office_id,
                                  sum(c.amount) as free
                             from bank_booking k
                             join bank_credit c on c.credit_id = k.credit_id
                             left join visit_transfer_credit x on x.credit_id = c.credit_id
                             left join visit_transfer_request r on r.request_id = x.request_id
                             left join visit_transfer t on t.credit_id = c.credit_id
                             left join visit_reversed v on v.receipt_id = t.receipt_id
                            where (t.receipt_id is null or v.receipt_id is not null)
                              and not exists (select
                                                from visit_transfer_return b
                                                left join visit_transfer_return_back u
                                                  on u.credit_id = b.credit_id and u.turn = b.turn
                                               where b.credit_id = c.credit_id
                                                 and u.credit_id is null)
                            group by 1) c on c.office_id = a.office_id) came
       where held <> free
       limit 20
      """;

  private static final String SIZE =
      """
      select (select count(*) from operation_operation) || '/' ||
             (select count(*) from custody_link) || '/' ||
             (select count(*) from custody_thing) || '/' ||
             (select count(*) from custody_offer) || '/' ||
             (select count(*) from custody_discrepancy) || '/' ||
             (select count(*) from dossier_act) || '/' ||
             (select count(*) from party_person) as size
      """;

  private final JdbcClient jdbc;

  Invariants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void hold(String when) {
    List<String> complaints = jdbc.sql(COMPLAINTS).query(String.class).list();
    assertThat(complaints).as(when).isEmpty();
  }

  /** Changes whenever anything is written into a journal. */
  String size() {
    return jdbc.sql(SIZE).query(String.class).single();
  }
}
