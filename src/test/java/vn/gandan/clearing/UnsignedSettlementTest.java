package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.signing.CertificateStanding;
import vn.gandan.signing.EndedCertificate;
import vn.gandan.signing.Signing;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** A certificate that ended never signs, and nobody is told otherwise. */
@GandanTest
class UnsignedSettlementTest {
  @TempDir static Path directory;

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired Signing signing;

  @DynamicPropertySource
  static void certificates(DynamicPropertyRegistry settings) {
    settings.add("gandan.signing.keystore", () -> "");
    settings.add(
        "gandan.signing.provinces.38.keystore", () -> EndedCertificate.in(directory).toString());
    settings.add("gandan.signing.provinces.38.password", () -> EndedCertificate.PASSWORD);
    settings.add("gandan.signing.provinces.22.keystore", () -> "");
  }

  @Test
  void withACertificateThatEndedTheFilesAreGivenUnsignedAndThePageSaysSo() {
    BenefitFixture post = new BenefitFixture(door, rosters, network, access);
    Settled settled =
        new Settled(port, post, new FrozenRounds(post, jdbc), settlements, programmes);
    settled.signedByThePost();
    assertThat(settled.officer.open(settled.there).body())
        .contains("Tệp không có chữ ký số: chứng thư của Bưu điện tỉnh đã hết hạn từ")
        .doesNotContain("Tệp có chữ ký số", "đã ký số lúc", "Cách kiểm tra");
    byte[] pdf = settled.officer.file(settled.there + "/quyet-toan.pdf");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .doesNotContain("/ByteRange");
    byte[] xlsx = settled.officer.file(settled.there + "/quyet-toan.xlsx");
    assertThat(new String(xlsx, StandardCharsets.ISO_8859_1)).doesNotContain("_xmlsignatures");
  }

  @Test
  void aProvinceWithoutACertificateSignsNothing() {
    assertThat(standing()).isEqualTo(CertificateStanding.State.NONE);
    assertThat(ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> signing.beside(new byte[1])))
        .isEmpty();
  }

  private CertificateStanding.State standing() {
    return ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> signing.standing().state());
  }
}
