package vn.gandan.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** Reads the national catalogue; needs no province. */
@Repository
class VersionTable {
  @Sql
  static final String BY_CODE =
      """
      select version_id, procedure_code, name, group_name, field, ministry, levels, limit_value, limit_unit,
             by_post, online, counter, presence, decision, legal_refs, published, valid_from, valid_to, source
        from catalogue_version
       where procedure_code = :code
         and valid_from <= :on and (valid_to is null or valid_to > :on)
       limit 1
      """;

  @Sql
  static final String BY_ID =
      """
      select version_id, procedure_code, name, group_name, field, ministry, levels, limit_value, limit_unit,
             by_post, online, counter, presence, decision, legal_refs, published, valid_from, valid_to, source
        from catalogue_version
       where version_id = :version
       limit 1
      """;

  @Sql
  static final String DOCUMENTS =
      """
      select seq, case_name, name, originals, copies, form
        from catalogue_document
       where version_id = :version
       order by seq
       limit 500
      """;

  /**
   * Exact code, whole name, words side by side, initials, words anywhere; the commune's own before
   * others, short names first.
   */
  @Sql
  static final String SEARCH =
      """
      select version_id, procedure_code, name, group_name, limit_value, limit_unit, by_post, online
        from catalogue_version
       where published = 'YES'
         and valid_from <= :on and (valid_to is null or valid_to > :on)
         and (search_text like all (:words) or procedure_code like :typed || '%'
              or (:initials <> '' and initials like '%' || :initials || '%'))
       order by case when procedure_code like :typed || '%' then 0
                     when search_text = :typed then 1
                     when ' ' || search_text || ' ' like '% ' || :typed || ' %' then 2
                     when ' ' || search_text like '% ' || :typed || '%' then 3
                     when :initials <> '' and initials like '%' || :initials || '%' then 4
                     else 5
                end,
                case when levels like '%COMMUNE%' then 0 else 1 end,
                length(search_text), procedure_code
       limit :limit
      """;

  @Sql
  static final String GROUPS =
      """
      select group_name, count(*) as procedures
        from catalogue_version
       where published = 'YES'
         and valid_from <= :on and (valid_to is null or valid_to > :on)
       group by group_name
       order by group_name
       limit 500
      """;

  @Sql
  static final String OF_GROUP =
      """
      select version_id, procedure_code, name, group_name, limit_value, limit_unit, by_post, online
        from catalogue_version
       where published = 'YES' and group_name = :group
         and valid_from <= :on and (valid_to is null or valid_to > :on)
       order by name, procedure_code
       limit 500
      """;

  @Sql
  static final String SHOWN_FEE =
      """
      select fee_kind, fee_dong
        from catalogue_channel
       where version_id = :version
         and channel in (:channel, 'COUNTER')
       order by case channel when :channel then 0 else 1 end, seq
       limit 1
      """;

  @Sql
  static final String PAGE_RATE =
      """
      select first_pages, first_dong, further_dong, ceiling_dong, source
        from catalogue_page_rate
       where procedure_code = :code
         and valid_from <= :on and (valid_to is null or valid_to > :on)
       limit 1
      """;

  private final JdbcClient national;

  VersionTable(@Qualifier("national") JdbcClient national) {
    this.national = national;
  }

  /** What the portal shows as the fee of a channel. */
  record ShownFee(FeeRules.Kind kind, Optional<Vnd> dong) {}

  Optional<Procedure> byCode(String code, LocalDate on) {
    return national
        .sql(BY_CODE)
        .param("code", code)
        .param("on", on)
        .query((row, _) -> procedure(row, List.of()))
        .optional()
        .map(this::withDocuments);
  }

  Optional<Procedure> byId(UUID version) {
    return national
        .sql(BY_ID)
        .param("version", version)
        .query((row, _) -> procedure(row, List.of()))
        .optional()
        .map(this::withDocuments);
  }

  List<Found> search(String typed, LocalDate on, int limit) {
    return national
        .sql(SEARCH)
        .param("typed", typed)
        .param("initials", typed.replace(" ", ""))
        .param("words", SearchRules.words(typed))
        .param("on", on)
        .param("limit", limit)
        .query((row, _) -> found(row))
        .list();
  }

  List<Catalogue.Group> groups(LocalDate on) {
    return national
        .sql(GROUPS)
        .param("on", on)
        .query(
            (row, _) -> new Catalogue.Group(row.getString("group_name"), row.getLong("procedures")))
        .list();
  }

  List<Found> ofGroup(String group, LocalDate on) {
    return national
        .sql(OF_GROUP)
        .param("group", group)
        .param("on", on)
        .query((row, _) -> found(row))
        .list();
  }

  Optional<ShownFee> shownFee(UUID version, Procedure.Channel channel) {
    return national
        .sql(SHOWN_FEE)
        .param("version", version)
        .param("channel", channel.name())
        .query((row, _) -> {
          long dong = row.getLong("fee_dong");
          Optional<Vnd> shown = row.wasNull() ? Optional.empty() : Optional.of(new Vnd(dong));
          return new ShownFee(FeeRules.Kind.valueOf(row.getString("fee_kind")), shown);
        })
        .optional();
  }

  Optional<PageRate> pageRate(String code, LocalDate on) {
    return national
        .sql(PAGE_RATE)
        .param("code", code)
        .param("on", on)
        .query((row, _) ->
            new PageRate(
                row.getInt("first_pages"),
                new Vnd(row.getLong("first_dong")),
                new Vnd(row.getLong("further_dong")),
                new Vnd(row.getLong("ceiling_dong")),
                row.getString("source")))
        .optional();
  }

  private Procedure withDocuments(Procedure head) {
    List<Procedure.Document> documents =
        national
            .sql(DOCUMENTS)
            .param("version", head.versionId())
            .query((row, _) ->
                new Procedure.Document(
                    row.getInt("seq"),
                    row.getString("case_name"),
                    row.getString("name"),
                    row.getInt("originals"),
                    row.getInt("copies"),
                    row.getString("form").equals("YES")))
            .list();
    return new Procedure(
        head.versionId(),
        head.code(),
        head.name(),
        head.group(),
        head.field(),
        head.ministry(),
        head.levels(),
        head.limit(),
        head.byPost(),
        head.online(),
        head.counter(),
        head.presenceNeeded(),
        head.decision(),
        head.legalRefs(),
        head.published(),
        head.validFrom(),
        head.validTo(),
        head.source(),
        documents);
  }

  private static Procedure procedure(ResultSet row, List<Procedure.Document> documents)
      throws SQLException {
    String refs = row.getString("legal_refs");
    return new Procedure(
        row.getObject("version_id", UUID.class),
        row.getString("procedure_code"),
        row.getString("name"),
        row.getString("group_name"),
        row.getString("field"),
        row.getString("ministry"),
        levels(row.getString("levels")),
        limit(row),
        Procedure.Flag.valueOf(row.getString("by_post")),
        Procedure.Flag.valueOf(row.getString("online")),
        Procedure.Flag.valueOf(row.getString("counter")),
        row.getString("presence").equals("YES"),
        row.getString("decision"),
        refs.isEmpty() ? List.of() : Arrays.asList(refs.split(";", -1)),
        row.getString("published").equals("YES"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("source"),
        documents);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getObject("version_id", UUID.class),
        row.getString("procedure_code"),
        row.getString("name"),
        row.getString("group_name"),
        limit(row),
        Procedure.Flag.valueOf(row.getString("by_post")),
        Procedure.Flag.valueOf(row.getString("online")));
  }

  private static Limit limit(ResultSet row) throws SQLException {
    String unit = row.getString("limit_unit");
    return switch (unit) {
      case "SAME_DAY" -> new Limit.SameDay();
      case "NOT_STATED" -> new Limit.NotStated();
      default -> new Limit.In(row.getInt("limit_value"), Limit.Unit.valueOf(unit));
    };
  }

  private static Set<Procedure.Level> levels(String stored) {
    Set<Procedure.Level> levels = EnumSet.noneOf(Procedure.Level.class);
    for (String word : stored.split("\\|", -1)) {
      levels.add(Procedure.Level.valueOf(word));
    }
    return levels;
  }
}
