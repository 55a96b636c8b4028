package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.signing.Proof;
import vn.gandan.storage.GandanTest;

/** What the payer is sent proves whose it is, and stays what it was. */
@GandanTest
class SignedSettlementTest {
  private static final String PDF = "/quyet-toan.pdf";
  private static final String XLSX = "/quyet-toan.xlsx";

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private Settled settled;

  @BeforeEach
  void proposed() {
    BenefitFixture post = new BenefitFixture(door, rosters, network, access);
    settled = new Settled(port, post, new FrozenRounds(post, jdbc), settlements, programmes);
  }

  @Test
  void whatThePostHasSignedIsSignedByItsCertificateAndNeverChanges() throws Exception {
    settled.signedByThePost();
    assertThat(settled.chief.open(settled.here).body())
        .contains("Tệp có chữ ký số bằng chứng thư của Gần Dân - TRÌNH DIỄN", "Cách kiểm tra");
    byte[] pdf = settled.officer.file(settled.there + PDF);
    assertThat(Proof.pdf(pdf).subject()).contains("TRÌNH DIỄN", "no legal value");
    byte[] xlsx = settled.chief.file(settled.here + XLSX);
    Proof.workbook(xlsx);
    assertThat(
            new String(
                Proof.part(Proof.parts(xlsx), "_xmlsignatures/sig1.xml"), StandardCharsets.UTF_8))
        .contains("Quyết toán chi trả, ", "(Thanh Hóa)");

    assertThat(settled.chief.file(settled.here + PDF)).isEqualTo(pdf);
    assertThat(settled.officer.file(settled.there + XLSX)).isEqualTo(xlsx);
    assertThat(settled.officer.open(settled.there).body())
        .contains("Tệp PDF đã ký số lúc", "Tệp XLSX đã ký số lúc", "Lần tải sau vẫn là tệp ấy");

    settled.signedByThePayer();
    byte[] final1 = settled.officer.file(settled.there + PDF);
    Proof.pdf(final1);
    assertThat(final1).isNotEqualTo(pdf);
    assertThat(settled.accountant.file(settled.here + PDF)).isEqualTo(final1);
    assertThat(settled.accountant.file(settled.here + XLSX)).isNotEqualTo(xlsx);
  }

  @Test
  void nothingIsSignedBeforeASecondPersonHasSigned() {
    assertThat(settled.chief.open(settled.here).body())
        .contains("Hai tệp này chưa ký số")
        .doesNotContain("Cách kiểm tra");
    assertThat(unsigned(settled.chief.file(settled.here + PDF))).isTrue();
    assertThat(new String(settled.chief.file(settled.here + XLSX), StandardCharsets.ISO_8859_1))
        .doesNotContain("_xmlsignatures");
  }

  @Test
  void aKeptFileStandsForGood() {
    settled.signedByThePost();
    settled.chief.file(settled.here + PDF);
    for (String change :
        List.of(
            "update clearing_settlement_file set content = '\\x00'",
            "delete from clearing_settlement_file")) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
    assertThatThrownBy(() ->
            inProvince(() ->
                jdbc.sql(
                        """
                        insert into clearing_settlement_file
                        select settlement_id, 2, format, '\\x00', sha256, holder, serial, signed_at
                          from clearing_settlement_file
                         where settlement_id = :settlement
                        """)
                    .param("settlement", settled.settlement)
                    .update()))
        .hasStackTraceContaining("ck_clearing_settlement_file_sha256");
  }

  private static boolean unsigned(byte[] pdf) {
    return !new String(pdf, StandardCharsets.ISO_8859_1).contains("/ByteRange");
  }
}
