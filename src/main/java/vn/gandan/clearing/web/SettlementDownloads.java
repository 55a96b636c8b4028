package vn.gandan.clearing.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.gandan.clearing.Settlement;
import vn.gandan.clearing.SettlementFiles;
import vn.gandan.clearing.SettlementFiles.Format;
import vn.gandan.clearing.Settlements;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.signing.CertificateStanding;
import vn.gandan.signing.SignatureWords;
import vn.gandan.signing.Signing;

/**
 * A settlement as files. From the moment the post has signed it they carry the post's digital
 * signature and never change again until the payer signs; a draft is never signed.
 */
@Component
class SettlementDownloads {
  private final SettlementPapers papers;
  private final SettlementSheets sheets;
  private final Settlements settlements;
  private final SettlementFiles files;
  private final Signing signing;
  private final Hands hands;

  SettlementDownloads(
      SettlementPapers papers,
      SettlementSheets sheets,
      Settlements settlements,
      SettlementFiles files,
      Signing signing,
      Hands hands) {
    this.papers = papers;
    this.sheets = sheets;
    this.settlements = settlements;
    this.files = files;
    this.signing = signing;
    this.hands = hands;
  }

  ResponseEntity<byte[]> pdf(SettlementPage page, Actor actor) {
    byte[] pdf = file(page, actor, Format.PDF, () -> papers.paper(page, actor));
    return Downloads.file(Downloads.name(page) + ".pdf", MediaType.APPLICATION_PDF, pdf);
  }

  ResponseEntity<byte[]> xlsx(SettlementPage page, Actor actor) {
    byte[] xlsx = file(page, actor, Format.XLSX, () -> sheets.sheet(page));
    return Downloads.file(Downloads.name(page) + ".xlsx", Downloads.XLSX, xlsx);
  }

  private byte[] file(SettlementPage page, Actor actor, Format format, Supplier<byte[]> made) {
    Settlement settlement = page.settlement();
    if (settlement == null || !page.digital().due()) {
      return made.get();
    }
    return files
        .content(settlement, format)
        .orElseGet(() -> first(page, actor, settlement, format, made.get()));
  }

  /** Lines that no longer make the figures are not vouched for: they are counted once more. */
  private byte[] first(
      SettlementPage page, Actor actor, Settlement settlement, Format format, byte[] made) {
    CertificateStanding by = signing.standing();
    if (!by.ready() || !page.matches() || !stillAddsUp(page, settlement)) {
      return made;
    }
    SignatureWords words = words(page, actor);
    Optional<byte[]> signed =
        switch (format) {
          case PDF -> signing.pdf(made, words);
          case XLSX -> signing.workbook(made, words);
        };
    return signed.map(it -> files.keep(settlement, format, it, by)).orElse(made);
  }

  private boolean stillAddsUp(SettlementPage page, Settlement settlement) {
    return settlements.stands(
        settlement, settlements.figures(page.round().roundId(), page.contract()));
  }

  private SignatureWords words(SettlementPage page, Actor actor) {
    return new SignatureWords(
        hands
            .vietnamese()
            .t(
                "clearing.digital.reason",
                page.round().programme().name(),
                SettlementPapers.round(page, hands.vietnamese())),
        papers.place(actor));
  }
}
