package vn.gandan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.gandan.catalogue.CatalogueRows.ChannelRow;
import vn.gandan.catalogue.CatalogueRows.DocumentRow;
import vn.gandan.catalogue.CatalogueRows.ProcedureRow;
import vn.gandan.kernel.Sha256;

/** A procedure as the files of an import have it: one row with its channels and papers. */
record VersionDraft(ProcedureRow row, List<ChannelRow> channels, List<DocumentRow> documents) {

  /** SHA-256 of everything but the days and the lines, in hexadecimal. */
  String contentDigest() {
    StringBuilder all = new StringBuilder();
    all.append(row.code()).append('\0').append(row.name()).append('\0').append(row.group());
    all.append('\0').append(row.field()).append('\0').append(row.ministry());
    all.append('\0').append(row.levels()).append('\0').append(row.decision());
    all.append('\0').append(row.legalRefs()).append('\0').append(row.limitValue());
    all.append('\0').append(row.limitUnit()).append('\0').append(row.byPost());
    all.append('\0').append(row.online()).append('\0').append(row.counter());
    all.append('\0').append(row.presence()).append('\0').append(row.published());
    for (ChannelRow it : channels) {
      all.append('\1').append(it.channel()).append('\0').append(it.seq());
      all.append('\0').append(it.limitValue()).append('\0').append(it.limitUnit());
      all.append('\0').append(it.feeDong()).append('\0').append(it.note());
    }
    for (DocumentRow it : documents) {
      all.append('\2').append(it.seq()).append('\0').append(it.caseName());
      all.append('\0').append(it.name()).append('\0').append(it.originals());
      all.append('\0').append(it.copies()).append('\0').append(it.form());
    }
    return Sha256.hex(all.toString());
  }

  /** The same content from the same day is the same version in every installation. */
  UUID versionId() {
    String name = "gandan:procedure:" + row.code() + ":" + row.from() + ":" + contentDigest();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  Limit limit() {
    return LimitRules.read(row.limitValue(), row.limitUnit(), row.field());
  }
}
