package vn.gandan.signing;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.gandan.kernel.Sha256;

/** A signature beside what it signs (CMS, RFC 5652), bound to its certificate as CAdES asks. */
final class Cms {
  static final String ALGORITHM = "SHA256withRSA";

  private Cms() {}

  /** With the time inside. */
  static byte[] dated(SigningKey key, byte[] content, Instant at) {
    AttributeTable given =
        new AttributeTable(
            vector(bound(key), attribute(CMSAttributes.signingTime, new Time(Date.from(at)))));
    return signed(key, content, new DefaultSignedAttributeTableGenerator(given));
  }

  /** Without a time: a PDF has its own place for it, and PAdES allows only one. */
  static byte[] undated(SigningKey key, byte[] content) {
    CMSAttributeTableGenerator all =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(vector(bound(key))));
    return signed(
        key,
        content,
        parameters -> all.getAttributes(parameters).remove(CMSAttributes.signingTime));
  }

  private static byte[] signed(
      SigningKey key, byte[] content, CMSAttributeTableGenerator attributes) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes)
              .build(new JcaContentSignerBuilder(ALGORITHM).build(key.key()), key.certificate()));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | java.io.IOException e) {
      throw new IllegalStateException("cannot sign with the " + key, e);
    }
  }

  /**
   * Names the certificate under the signature, so that none with the same key can take its place.
   */
  private static Attribute bound(SigningKey key) {
    try {
      return attribute(
          PKCSObjectIdentifiers.id_aa_signingCertificateV2,
          new SigningCertificateV2(new ESSCertIDv2(Sha256.of(key.certificate().getEncoded()))));
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Attribute attribute(ASN1ObjectIdentifier of, ASN1Encodable value) {
    return new Attribute(of, new DERSet(value));
  }

  private static ASN1EncodableVector vector(Attribute... attributes) {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (Attribute each : attributes) {
      all.add(each);
    }
    return all;
  }
}
