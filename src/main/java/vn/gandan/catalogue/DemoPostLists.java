package vn.gandan.catalogue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * Gives the People's Committees of a demonstration province the post lists that the national pages
 * suggest. Only in the demonstration; a province that has a list is left alone.
 */
@Component
@Profile("demo")
public class DemoPostLists {
  private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

  @Sql
  static final String FILL =
      """
      insert into catalogue_post_list
             (entry_id, agency_id, procedure_code, accepted, decision, valid_from, recorded_at)
      select cast(md5(a.agency_id || v.procedure_code) as uuid), a.agency_id, v.procedure_code, v.by_post,
             'Danh mục trình diễn', :from, :at
        from network_agency a
       cross join catalogue_version v
       where a.level = 'COMMUNE' and v.published = 'YES' and v.by_post in ('YES', 'NO')
         and v.levels like '%COMMUNE%'
         and v.valid_from <= :from and (v.valid_to is null or v.valid_to > :from)
         and not exists (select 1 from catalogue_post_list)
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  DemoPostLists(JdbcClient jdbc, PlatformTransactionManager transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** After the agencies are there. */
  public void fill(Province province) {
    ProvinceRoute.in(
        province,
        () ->
            transaction.execute(_ ->
                jdbc.sql(FILL)
                    .param("from", FROM)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update()));
  }
}
