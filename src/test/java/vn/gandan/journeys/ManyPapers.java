package vn.gandan.journeys;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers that were entered in one unit, seven in each second, every other one checked. */
final class ManyPapers {
  private ManyPapers() {}

  /**
   * The last of them is the oldest.
   *
   * @return how the number of each begins; their amounts are counted from 1
   */
  static String enter(JdbcClient around, UUID unit, int many) {
    String seed = UUID.randomUUID().toString();
    around
        .sql(
            """
            insert into operation_operation
                   (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role,
                    origin, acts, happened_at, recorded_at, clock_doubtful, business_day)
            select md5(:seed || i)::uuid, 1, sha256('a'), gen_random_uuid(), gen_random_uuid(), 1,
                   gen_random_uuid(), 'VAULT_KEEPER', 'counter', '{visit.pay-fees}', now(), now(),
                   false, current_date
              from generate_series(1, :many) i
            """)
        .param("seed", seed)
        .param("many", many)
        .update();
    around
        .sql(
            """
            insert into voucher_voucher
                   (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong,
                    entered_by, entered_at, business_day, former)
            select md5(:seed || i)::uuid, 'visit.pay-fees', '', '', :unit, 'UNC-' || :seed || '-' || lpad(i::text, 3, '0'), 1, i,
                   gen_random_uuid(), now() - (i / 7) * interval '1 second', current_date, false
              from generate_series(1, :many) i
            """)
        .param("seed", seed)
        .param("unit", unit)
        .param("many", many)
        .update();
    around
        .sql(
            """
            insert into voucher_check (entered_operation, entered_by, checked_by, operation_id)
            select operation_id, entered_by, gen_random_uuid(), operation_id
              from voucher_voucher where unit_id = :unit and paper like 'UNC-' || :seed || '-%' and amount_dong % 2 = 0
            """)
        .param("seed", seed)
        .param("unit", unit)
        .update();
    return "UNC-" + seed + "-";
  }
}
