package vn.gandan.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** A signature inside a PDF, over the whole file but itself (PAdES baseline B). */
final class SignedPdf {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Room for a signature with a few certificates. */
  private static final int MOST_BYTES = 20 * 1024;

  private SignedPdf() {}

  static byte[] of(byte[] file, SigningKey key, SignatureWords words, Instant at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(key.holder());
    signature.setReason(words.reason());
    signature.setLocation(words.place());
    signature.setSignDate(GregorianCalendar.from(at.atZone(ZONE)));
    ByteArrayOutputStream signed = new ByteArrayOutputStream(file.length + 3 * MOST_BYTES);
    try (PDDocument document = Loader.loadPDF(file);
        SignatureOptions room = new SignatureOptions()) {
      room.setPreferredSignatureSize(MOST_BYTES);
      document.addSignature(signature, content -> Cms.undated(key, content.readAllBytes()), room);
      document.saveIncremental(signed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signed.toByteArray();
  }
}
