package vn.gandan.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads signatures as whoever was sent a file would, without the code that made them. */
public final class Proof {
  private static final Pattern RANGE =
      Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+)\\]");
  private static final Pattern PART =
      Pattern.compile(
          "<Reference URI=\"(/xl/[^\"?]+)\\?[^\"]*\"><DigestMethod [^>]+/>"
              + "<DigestValue>([^<]+)</DigestValue>");

  private Proof() {}

  /**
   * Who signed.
   *
   * @param subject of the certificate
   */
  public record Signer(String subject, X509CertificateHolder certificate) {}

  /**
   * @throws AssertionError if it is not signed whole by whoever it says
   */
  public static Signer pdf(byte[] file) throws Exception {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<MatchResult> found = RANGE.matcher(text).results().toList();
    demand(found.size() == 1, "one signature");
    int[] range = new int[4];
    for (int i = 0; i < 4; i++) {
      range[i] = Integer.parseInt(found.getFirst().group(i + 1));
    }
    demand(range[0] == 0 && range[2] + range[3] == file.length, "it covers the whole file");
    demand(file[range[1]] == '<' && file[range[2] - 1] == '>', "it leaves out itself alone");
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    covered.write(file, 0, range[1]);
    covered.write(file, range[2], range[3]);
    byte[] padded = HexFormat.of().parseHex(text, range[1] + 1, range[2] - 1);
    try (ASN1InputStream in = new ASN1InputStream(padded)) {
      return beside(covered.toByteArray(), in.readObject().getEncoded());
    }
  }

  /**
   * @throws AssertionError if the signature is not this content's
   */
  public static Signer beside(byte[] content, byte[] signature) throws Exception {
    CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), signature);
    demand(data.getSignerInfos().size() == 1, "one signer");
    SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
    X509CertificateHolder certificate =
        data.getCertificates().getMatches(null).stream()
            .filter(each -> signer.getSID().match(each))
            .findFirst()
            .orElseThrow();
    try {
      demand(
          signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)),
          "its certificate's key signed it");
    } catch (org.bouncycastle.cms.CMSException e) {
      throw new AssertionError(e);
    }
    return new Signer(certificate.getSubject().toString(), certificate);
  }

  /**
   * @throws AssertionError if a part is not the one that was signed
   */
  public static void workbook(byte[] file) throws Exception {
    Map<String, byte[]> parts = parts(file);
    byte[] xml = part(parts, "_xmlsignatures/sig1.xml");
    demand(signedInfoHolds(xml), "the list of parts is signed by its certificate's key");
    List<String> seen = new ArrayList<>();
    for (MatchResult part :
        PART.matcher(new String(xml, StandardCharsets.UTF_8)).results().toList()) {
      String name = part.group(1).substring(1);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(part(parts, name));
      demand(Arrays.equals(digest, Base64.getDecoder().decode(part.group(2))), name);
      seen.add(name);
    }
    demand(
        seen.containsAll(
            parts.keySet().stream()
                .filter(it -> it.startsWith("xl/") && !it.contains("_rels"))
                .toList()),
        "every sheet is signed");
  }

  /** One file of those inside. */
  public static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new AssertionError("not inside: " + name);
    }
    return part;
  }

  /** The files inside, as they unpack. */
  public static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static boolean signedInfoHolds(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    String text =
        document
            .getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate")
            .item(0)
            .getTextContent();
    var certificate =
        java.security.cert.CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)));
    DOMValidateContext context =
        new DOMValidateContext(certificate.getPublicKey(), document.getDocumentElement());
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("Id")) {
        context.setIdAttributeNS(element, null, "Id");
      }
    }
    return XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context).validate(context);
  }

  private static void demand(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
