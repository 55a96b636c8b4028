package vn.gandan.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Up to when the bank has told what came to each account, and when it was last asked. */
@Repository
class HearingTable {

  /** An account that was named twice is one account; its last entry stands for it. */
  @Sql
  static final String NEXT =
      """
      select a.account_id, a.office_id, a.bin, a.number, a.bank, a.holder, a.ground, a.valid_from,
             h.heard_to, h.looked_back_at
        from (select distinct on (bin, number) account_id, office_id, bin, number, bank, holder,
                     ground, valid_from
                from bank_account
               order by bin, number, valid_from desc, account_id) a
        left join bank_hearing h on h.subject = a.bin || '-' || a.number
       order by h.asked_at nulls first, a.account_id
       limit 20
      """;

  @Sql
  static final String ASKED =
      """
      insert into bank_hearing (subject, heard_to, asked_at, looked_back_at)
      values (:subject, :to, :at, :back)
          on conflict (subject) do update
         set heard_to = excluded.heard_to, asked_at = excluded.asked_at,
             looked_back_at = excluded.looked_back_at
      """;

  private final JdbcClient jdbc;

  HearingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The two instants are null if the bank was never asked about it. */
  record Turn(
      ReceivingAccount account, @Nullable Instant heardTo, @Nullable Instant lookedBackAt) {}

  /** Whoever was asked about longest ago comes first; at most 20. */
  List<Turn> next() {
    return jdbc.sql(NEXT)
        .query((row, _) ->
            new Turn(
                AccountBook.account(row), instant(row, "heard_to"), instant(row, "looked_back_at")))
        .list();
  }

  void asked(String subject, HearingRules.Next next, Instant at) {
    jdbc.sql(ASKED)
        .param("subject", subject)
        .param("to", next.since().atOffset(ZoneOffset.UTC))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("back", next.lookedBackAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
