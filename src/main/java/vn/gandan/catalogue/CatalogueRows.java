package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Row;

/** The rows of the files of the catalogue, checked on their own. */
final class CatalogueRows {
  static final Columns PROCEDURES =
      Columns.of(
          "code",
          "name",
          "group",
          "field",
          "ministry",
          "levels",
          "decision",
          "legal_refs",
          "limit_value",
          "limit_unit",
          "by_post",
          "online",
          "counter",
          "presence",
          "published",
          "valid_from",
          "valid_to",
          "source");
  static final Columns CHANNELS =
      Columns.of("code", "channel", "seq", "limit_value", "limit_unit", "fee_dong", "note");
  static final Columns DOCUMENTS =
      Columns.of("code", "seq", "case", "document", "originals", "copies", "form");
  static final Columns PAGE_RATES =
      Columns.of(
          "code",
          "valid_from",
          "valid_to",
          "first_pages",
          "first_dong",
          "further_dong",
          "ceiling_dong",
          "source");

  private static final Pattern LEVELS =
      Pattern.compile(
          "(COMMUNE|PROVINCE|MINISTRY|OTHER)(\\|(COMMUNE|PROVINCE|MINISTRY|OTHER)){0,3}");
  private static final int NAME = 2_000;
  private static final int WORDS = 400;
  private static final int NOTE = 4_000;
  private static final long MOST_DAYS = 100_000;
  private static final long MOST_DONG = 100_000_000_000L;
  private static final long MOST_COPIES = 1_000;

  private CatalogueRows() {}

  /** A cell that says yes or no. */
  enum YesNo {
    YES,
    NO
  }

  record ProcedureRow(
      long line,
      String code,
      String name,
      String group,
      String field,
      String ministry,
      String levels,
      String decision,
      String legalRefs,
      OptionalLong limitValue,
      LimitRules.PortalUnit limitUnit,
      Procedure.Flag byPost,
      Procedure.Flag online,
      Procedure.Flag counter,
      YesNo presence,
      YesNo published,
      LocalDate from,
      @Nullable LocalDate to,
      String source) {}

  record ChannelRow(
      long line,
      String code,
      Procedure.Channel channel,
      long seq,
      OptionalLong limitValue,
      LimitRules.PortalUnit limitUnit,
      @Nullable Long feeDong,
      String note) {}

  record DocumentRow(
      long line,
      String code,
      long seq,
      String caseName,
      String name,
      long originals,
      long copies,
      YesNo form) {}

  record PageRateRow(String code, LocalDate from, @Nullable LocalDate to, PageRate rate) {}

  static ProcedureRow procedure(Row row) {
    YesNo published = row.oneOf("published", YesNo.class);
    LimitRules.PortalUnit unit = row.oneOf("limit_unit", LimitRules.PortalUnit.class);
    String decision = row.maybe("decision", WORDS);
    if (published == YesNo.YES && decision.isEmpty()) {
      throw row.unreadable("decision", Fault.Reason.MISSING, "");
    }
    return new ProcedureRow(
        row.line(),
        row.matching("code", Procedure.CODE),
        row.text("name", NAME),
        row.text("group", WORDS),
        row.text("field", WORDS),
        row.text("ministry", WORDS),
        levels(row),
        decision,
        row.maybe("legal_refs", NOTE),
        row.maybeWhole("limit_value", 0, MOST_DAYS),
        unit,
        row.oneOf("by_post", Procedure.Flag.class),
        row.oneOf("online", Procedure.Flag.class),
        row.oneOf("counter", Procedure.Flag.class),
        row.oneOf("presence", YesNo.class),
        published,
        row.date("valid_from"),
        end(row),
        row.text("source", WORDS));
  }

  private static String levels(Row row) {
    String levels = row.matching("levels", LEVELS);
    String[] words = levels.split("\\|", -1);
    if (Arrays.stream(words).distinct().count() != words.length) {
      throw row.unreadable("levels", Fault.Reason.TWICE, levels);
    }
    return levels;
  }

  static ChannelRow channel(Row row) {
    OptionalLong fee = row.maybeWhole("fee_dong", 0, MOST_DONG);
    return new ChannelRow(
        row.line(),
        row.matching("code", Procedure.CODE),
        row.oneOf("channel", Procedure.Channel.class),
        row.whole("seq", 1, MOST_COPIES),
        row.maybeWhole("limit_value", 0, MOST_DAYS),
        row.oneOf("limit_unit", LimitRules.PortalUnit.class),
        fee.isPresent() ? Long.valueOf(fee.getAsLong()) : null,
        row.maybe("note", NOTE));
  }

  static DocumentRow document(Row row) {
    return new DocumentRow(
        row.line(),
        row.matching("code", Procedure.CODE),
        row.whole("seq", 1, MOST_COPIES),
        row.maybe("case", WORDS),
        row.text("document", WORDS),
        row.whole("originals", 0, MOST_COPIES),
        row.whole("copies", 0, MOST_COPIES),
        row.oneOf("form", YesNo.class));
  }

  static PageRateRow pageRate(Row row) {
    return new PageRateRow(
        row.matching("code", Procedure.CODE),
        row.date("valid_from"),
        end(row),
        new PageRate(
            (int) row.whole("first_pages", 1, MOST_COPIES),
            new Vnd(row.whole("first_dong", 0, MOST_DONG)),
            new Vnd(row.whole("further_dong", 0, MOST_DONG)),
            new Vnd(row.whole("ceiling_dong", 0, MOST_DONG)),
            row.text("source", WORDS)));
  }

  private static @Nullable LocalDate end(Row row) {
    LocalDate to = row.maybeDate("valid_to").orElse(null);
    if (to != null && !to.isAfter(row.date("valid_from"))) {
      throw row.unreadable("valid_to", Fault.Reason.PERIOD, to.toString());
    }
    return to;
  }
}
