package vn.gandan.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;

/** A signature inside a workbook, over each of its parts (XAdES, ISO/IEC 29500-2). */
final class SignedWorkbook {
  static {
    // Certificates on one line: a line break of Windows would stand in the file as an entity.
    System.setProperty("org.apache.xml.security.ignoreLineBreaks", "true");
    // A list of people is mostly the same words again; the bound is against files of strangers.
    ZipSecureFile.setMinInflateRatio(0);
  }

  private SignedWorkbook() {}

  /** Of one that we wrote ourselves. */
  static byte[] of(byte[] file, SigningKey key, SignatureWords words, Instant at) {
    SignatureConfig how = new SignatureConfig();
    how.setKey(key.key());
    how.setSigningCertificateChain(key.chain());
    how.setDigestAlgo(HashAlgorithm.sha256);
    how.setExecutionTime(Date.from(at));
    how.setSignatureDescription(words.reason() + " (" + words.place() + ")");
    ByteArrayOutputStream signed = new ByteArrayOutputStream(file.length + 16 * 1024);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
      SignatureInfo signature = new SignatureInfo();
      signature.setOpcPackage(parts);
      signature.setSignatureConfig(how);
      signature.confirmSignature();
      parts.save(signed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException | XMLSignatureException | MarshalException e) {
      throw new IllegalStateException("a workbook of ours cannot be signed", e);
    }
    return signed.toByteArray();
  }
}
