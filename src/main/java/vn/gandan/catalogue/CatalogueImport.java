package vn.gandan.catalogue;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.CatalogueRows.ChannelRow;
import vn.gandan.catalogue.CatalogueRows.DocumentRow;
import vn.gandan.catalogue.CatalogueRows.ProcedureRow;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Sql;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.ImportReport;
import vn.gandan.sheet.ImportReport.Outcome;
import vn.gandan.sheet.Sheet;

/**
 * Brings procedures from three CSV files: procedures, channels, papers. A procedure whose content
 * differs from the standing version becomes a new version; what dossiers were received under is
 * never altered. Everything is checked before anything is written.
 */
@Component
public class CatalogueImport {
  @Sql
  static final String KNOWN =
      """
      select count(*) as known
        from catalogue_import
       where digest = :digest
       limit 1
      """;

  @Sql
  static final String REMEMBER =
      """
      insert into catalogue_import (digest, file_names, row_count, imported_at)
      values (:digest, :names, :rows, :at)
      """;

  private final InstantSource clock;

  CatalogueImport(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Imports the set, or says why not.
   *
   * @param national reaches the schema as its owner, inside a transaction of the caller's
   * @param dryRun true: only say what would happen
   */
  public ImportReport run(
      JdbcClient national,
      byte[] procedureFile,
      byte[] channelFile,
      byte[] documentFile,
      boolean dryRun) {
    Faults faults = new Faults();
    Sheet procedures =
        Sheet.read("procedures.csv", procedureFile, CatalogueRows.PROCEDURES, faults);
    Sheet channels = Sheet.read("channels.csv", channelFile, CatalogueRows.CHANNELS, faults);
    Sheet documents = Sheet.read("documents.csv", documentFile, CatalogueRows.DOCUMENTS, faults);
    String digest = Sha256.hex(procedures.digest() + channels.digest() + documents.digest());
    long rows = procedures.size() + channels.size() + documents.size();
    if (national.sql(KNOWN).param("digest", digest).query(Long.class).single() > 0) {
      return ImportReport.clean(Outcome.ALREADY_IMPORTED, digest, rows);
    }
    List<VersionDraft> drafts = drafts(procedures, channels, documents);
    VersionWriter writer = new VersionWriter(national);
    Plan plan = plan(drafts, writer.standing(drafts), procedures);
    if (!faults.none()) {
      return ImportReport.refused(digest, rows, faults);
    }
    if (dryRun) {
      return ImportReport.clean(Outcome.WOULD_IMPORT, digest, rows);
    }
    writer.close(plan.replacing());
    writer.put(plan.adding());
    national
        .sql(REMEMBER)
        .param("digest", digest)
        .param("names", procedures.name() + " " + channels.name() + " " + documents.name())
        .param("rows", rows)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return ImportReport.clean(Outcome.IMPORTED, digest, rows);
  }

  private record Plan(List<VersionDraft> replacing, List<VersionDraft> adding) {}

  private static Plan plan(
      List<VersionDraft> drafts, Map<String, VersionRules.Standing> standing, Sheet procedures) {
    List<VersionDraft> replacing = new ArrayList<>();
    List<VersionDraft> adding = new ArrayList<>();
    for (VersionDraft draft : drafts) {
      ProcedureRow row = draft.row();
      switch (VersionRules.judge(standing.get(row.code()), row.from(), draft.contentDigest())) {
        case VersionRules.Verdict.Add() -> adding.add(draft);
        case VersionRules.Verdict.Replace() -> {
          replacing.add(draft);
          adding.add(draft);
        }
        case VersionRules.Verdict.Unchanged() -> {}
        case VersionRules.Verdict.Contradicts() ->
            procedures.fault(row.line(), "valid_from", Fault.Reason.PERIOD, row.from().toString());
      }
    }
    return new Plan(replacing, adding);
  }

  private static List<VersionDraft> drafts(Sheet procedures, Sheet channels, Sheet documents) {
    Map<String, List<ChannelRow>> channelsOf = new HashMap<>();
    Map<String, List<DocumentRow>> documentsOf = new HashMap<>();
    channels
        .map(CatalogueRows::channel, it -> it.code() + " " + it.channel() + " " + it.seq())
        .forEach(it -> channelsOf.computeIfAbsent(it.code(), _ -> new ArrayList<>()).add(it));
    documents
        .map(CatalogueRows::document, it -> it.code() + " " + it.seq())
        .forEach(it -> documentsOf.computeIfAbsent(it.code(), _ -> new ArrayList<>()).add(it));
    List<VersionDraft> drafts = new ArrayList<>();
    for (ProcedureRow row : procedures.map(CatalogueRows::procedure, ProcedureRow::code)) {
      List<ChannelRow> ways = orNone(channelsOf.remove(row.code()));
      List<DocumentRow> papers = orNone(documentsOf.remove(row.code()));
      ways.sort(Comparator.comparing(ChannelRow::channel).thenComparingLong(ChannelRow::seq));
      papers.sort(Comparator.comparingLong(DocumentRow::seq));
      drafts.add(new VersionDraft(row, ways, papers));
    }
    channelsOf
        .values()
        .forEach(left ->
            left.forEach(it ->
                channels.fault(it.line(), "code", Fault.Reason.UNKNOWN_REFERENCE, it.code())));
    documentsOf
        .values()
        .forEach(left ->
            left.forEach(it ->
                documents.fault(it.line(), "code", Fault.Reason.UNKNOWN_REFERENCE, it.code())));
    return drafts;
  }

  private static <T> List<T> orNone(@Nullable List<T> rows) {
    return rows == null ? new ArrayList<>() : rows;
  }
}
