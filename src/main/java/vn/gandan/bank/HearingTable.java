package vn.gandan.bank;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Up to when the bank has told what came to each account, and when it was last asked. */
@Repository
class HearingTable {

  /** An account that was named twice is one account; its first entry stands for it. */
  @Sql
  static final String NEXT =
      """
      select a.account_id, a.office_id, a.bin, a.number, a.bank, a.holder, a.ground, a.valid_from,
             h.heard_to
        from (select distinct on (bin, number) account_id, office_id, bin, number, bank, holder,
                     ground, valid_from
                from bank_account
               order by bin, number, valid_from, account_id) a
        left join bank_hearing h on h.account_id = a.account_id
       order by h.asked_at nulls first, a.account_id
       limit 20
      """;

  @Sql
  static final String ASKED =
      """
      insert into bank_hearing (account_id, heard_to, asked_at)
      values (:account, :to, :at)
          on conflict (account_id) do update
         set heard_to = excluded.heard_to, asked_at = excluded.asked_at
      """;

  private final JdbcClient jdbc;

  HearingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param heardTo null if the bank was never asked about it
   */
  record Turn(ReceivingAccount account, @Nullable Instant heardTo) {}

  /** Whoever was asked about longest ago comes first; at most 20. */
  List<Turn> next() {
    return jdbc.sql(NEXT)
        .query((row, _) -> {
          OffsetDateTime heard = row.getObject("heard_to", OffsetDateTime.class);
          return new Turn(AccountBook.account(row), heard == null ? null : heard.toInstant());
        })
        .list();
  }

  void asked(UUID account, Instant heardTo, Instant at) {
    jdbc.sql(ASKED)
        .param("account", account)
        .param("to", heardTo.atOffset(ZoneOffset.UTC))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
