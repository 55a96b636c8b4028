package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.catalogue.CatalogueRows.ChannelRow;
import vn.gandan.catalogue.CatalogueRows.DocumentRow;
import vn.gandan.catalogue.CatalogueRows.PageRateRow;
import vn.gandan.kernel.Sql;

/** Writes versions as the owner of {@code national}; joins the caller's transaction. */
final class VersionWriter {
  @Sql
  static final String STANDING =
      """
      select distinct on (procedure_code) procedure_code, valid_from, valid_to, content_digest
        from catalogue_version
       where procedure_code = any (:codes::text[])
       order by procedure_code, valid_from desc
       limit 100000
      """;

  @Sql
  static final String CLOSE =
      """
      update catalogue_version v
         set valid_to = file.ends
        from unnest(:codes::text[], :ends::date[]) as file (code, ends)
       where v.procedure_code = file.code and v.valid_to is null and v.valid_from < file.ends
      """;

  @Sql
  static final String PUT_VERSIONS =
      """
      insert into catalogue_version
             (version_id, procedure_code, valid_from, valid_to, name, group_name, field, ministry, levels, decision,
              legal_refs, limit_value, limit_unit, by_post, online, counter, presence, published, search_text,
              initials, content_digest, source)
      select id, code, valid_from, valid_to, name, group_name, field, ministry, levels, decision,
             legal_refs, limit_value, limit_unit, by_post, online, counter, presence, published, search_text,
             initials, digest, source
        from unnest(:ids::uuid[], :codes::text[], :froms::date[], :tos::date[], :names::text[], :groups::text[],
                    :fields::text[], :ministries::text[], :levels::text[], :decisions::text[], :refs::text[],
                    :values::bigint[], :units::text[], :posts::text[], :onlines::text[], :counters::text[],
                    :presences::text[], :publisheds::text[], :searches::text[], :initials::text[],
                    :digests::text[], :sources::text[])
             as file (id, code, valid_from, valid_to, name, group_name, field, ministry, levels, decision,
                      legal_refs, limit_value, limit_unit, by_post, online, counter, presence, published,
                      search_text, initials, digest, source)
      """;

  @Sql
  static final String PUT_CHANNELS =
      """
      insert into catalogue_channel
             (version_id, channel, seq, limit_value, limit_unit, fee_kind, fee_dong, note)
      select id, channel, seq, limit_value, limit_unit, fee_kind, fee_dong, note
        from unnest(:ids::uuid[], :channels::text[], :seqs::bigint[], :values::bigint[], :units::text[],
                    :kinds::text[], :fees::bigint[], :notes::text[])
             as file (id, channel, seq, limit_value, limit_unit, fee_kind, fee_dong, note)
      """;

  @Sql
  static final String PUT_DOCUMENTS =
      """
      insert into catalogue_document (version_id, seq, case_name, name, originals, copies, form)
      select id, seq, case_name, name, originals, copies, form
        from unnest(:ids::uuid[], :seqs::bigint[], :cases::text[], :names::text[], :originals::bigint[],
                    :copies::bigint[], :forms::text[])
             as file (id, seq, case_name, name, originals, copies, form)
      """;

  @Sql static final String CLEAR_PAGE_RATES = "delete from catalogue_page_rate";

  @Sql
  static final String PUT_PAGE_RATE =
      """
      insert into catalogue_page_rate
             (procedure_code, valid_from, valid_to, first_pages, first_dong, further_dong, ceiling_dong, source)
      values (:code, :from, :to, :pages, :first, :further, :ceiling, :source)
      """;

  private final JdbcClient national;

  VersionWriter(JdbcClient national) {
    this.national = national;
  }

  Map<String, VersionRules.Standing> standing(List<VersionDraft> drafts) {
    Map<String, VersionRules.Standing> standing = new HashMap<>();
    national
        .sql(STANDING)
        .param("codes", texts(drafts, it -> it.row().code()))
        .query(row -> {
          standing.put(
              row.getString("procedure_code"),
              new VersionRules.Standing(
                  row.getObject("valid_from", LocalDate.class),
                  row.getObject("valid_to", LocalDate.class),
                  row.getString("content_digest")));
        });
    return standing;
  }

  void close(List<VersionDraft> replaced) {
    national
        .sql(CLOSE)
        .param("codes", texts(replaced, it -> it.row().code()))
        .param("ends", texts(replaced, it -> it.row().from().toString()))
        .update();
  }

  void put(List<VersionDraft> drafts) {
    List<UUID> ids = drafts.stream().map(VersionDraft::versionId).toList();
    String[] searches = texts(drafts, it -> SearchRules.searchText(it.row().name()));
    national
        .sql(PUT_VERSIONS)
        .param("ids", ids.toArray(UUID[]::new))
        .param("codes", texts(drafts, it -> it.row().code()))
        .param("froms", texts(drafts, it -> it.row().from().toString()))
        .param("tos", texts(drafts, it -> Objects.toString(it.row().to(), null)))
        .param("names", texts(drafts, it -> it.row().name()))
        .param("groups", texts(drafts, it -> it.row().group()))
        .param("fields", texts(drafts, it -> it.row().field()))
        .param("ministries", texts(drafts, it -> it.row().ministry()))
        .param("levels", texts(drafts, it -> it.row().levels()))
        .param("decisions", texts(drafts, it -> it.row().decision()))
        .param("refs", texts(drafts, it -> it.row().legalRefs()))
        .param("values", numbers(drafts, it -> value(it.limit(), it.row().limitValue())))
        .param("units", texts(drafts, it -> unit(it.limit())))
        .param("posts", texts(drafts, it -> it.row().byPost().name()))
        .param("onlines", texts(drafts, it -> it.row().online().name()))
        .param("counters", texts(drafts, it -> it.row().counter().name()))
        .param("presences", texts(drafts, it -> it.row().presence().name()))
        .param("publisheds", texts(drafts, it -> it.row().published().name()))
        .param("searches", searches)
        .param("initials", texts(List.of(searches), SearchRules::initials))
        .param("digests", texts(drafts, VersionDraft::contentDigest))
        .param("sources", texts(drafts, it -> it.row().source()))
        .update();
    putChannels(drafts, ids);
    putDocuments(drafts, ids);
  }

  private record ChannelOf(UUID id, String field, ChannelRow row) {
    Limit limit() {
      return LimitRules.read(row.limitValue(), row.limitUnit(), field);
    }
  }

  private void putChannels(List<VersionDraft> drafts, List<UUID> ids) {
    List<ChannelOf> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      VersionDraft draft = drafts.get(i);
      UUID id = ids.get(i);
      draft.channels().forEach(row -> all.add(new ChannelOf(id, draft.row().field(), row)));
    }
    national
        .sql(PUT_CHANNELS)
        .param("ids", all.stream().map(ChannelOf::id).toArray(UUID[]::new))
        .param("channels", texts(all, it -> it.row().channel().name()))
        .param("seqs", numbers(all, it -> it.row().seq()))
        .param("values", numbers(all, it -> value(it.limit(), it.row().limitValue())))
        .param("units", texts(all, it -> unit(it.limit())))
        .param(
            "kinds",
            texts(all, it -> FeeRules.read(it.row().feeDong(), it.row().note(), it.field()).name()))
        .param("fees", numbers(all, it -> it.row().feeDong()))
        .param("notes", texts(all, it -> it.row().note()))
        .update();
  }

  private record DocumentOf(UUID id, DocumentRow row) {}

  private void putDocuments(List<VersionDraft> drafts, List<UUID> ids) {
    List<DocumentOf> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      UUID id = ids.get(i);
      drafts.get(i).documents().forEach(row -> all.add(new DocumentOf(id, row)));
    }
    national
        .sql(PUT_DOCUMENTS)
        .param("ids", all.stream().map(DocumentOf::id).toArray(UUID[]::new))
        .param("seqs", numbers(all, it -> it.row().seq()))
        .param("cases", texts(all, it -> it.row().caseName()))
        .param("names", texts(all, it -> it.row().name()))
        .param("originals", numbers(all, it -> it.row().originals()))
        .param("copies", numbers(all, it -> it.row().copies()))
        .param("forms", texts(all, it -> it.row().form().name()))
        .update();
  }

  /** Rates are few and told by one file: they are replaced as a whole. */
  void pageRates(List<PageRateRow> rows) {
    national.sql(CLEAR_PAGE_RATES).update();
    for (PageRateRow row : rows) {
      national
          .sql(PUT_PAGE_RATE)
          .param("code", row.code())
          .param("from", row.from())
          .param("to", row.to())
          .param("pages", row.rate().firstPages())
          .param("first", row.rate().first().dong())
          .param("further", row.rate().further().dong())
          .param("ceiling", row.rate().ceiling().dong())
          .param("source", row.rate().source())
          .update();
    }
  }

  private static String unit(Limit limit) {
    return switch (limit) {
      case Limit.In(int _, Limit.Unit unit) -> unit.name();
      case Limit.SameDay() -> "SAME_DAY";
      case Limit.NotStated() -> "NOT_STATED";
    };
  }

  private static @Nullable Long value(Limit limit, OptionalLong shown) {
    return switch (limit) {
      case Limit.In(int value, Limit.Unit _) -> Long.valueOf(value);
      case Limit.SameDay() -> null;
      case Limit.NotStated() -> shown.isPresent() ? Long.valueOf(shown.getAsLong()) : null;
    };
  }

  private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> cell) {
    return rows.stream().map(cell).toArray(String[]::new);
  }

  private static <T> Long[] numbers(List<T> rows, Function<T, @Nullable Long> cell) {
    return rows.stream().map(cell).toArray(Long[]::new);
  }
}
