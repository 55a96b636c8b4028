package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;

/** What the counter of Xã Lưu Vệ takes, and where it ends. */
@GandanTest
class HandInBordersTest {
  /** Phường Hạc Thành, in the same province. */
  private static final String HAC_THANH = "14797";

  /** Phường Hạ Long, in Quảng Ninh. */
  private static final String HA_LONG = "06688";

  @LocalServerPort int port;
  @Autowired Network network;
  private CommunePost place;
  private Caller clerk;
  private UUID applicant;

  @BeforeEach
  void somebodyStandsAtTheCounter() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    applicant = UUID.randomUUID();
    String serial = "%06d".formatted(Math.floorMod(applicant.hashCode(), 1_000_000));
    clerk.does(Acts.enrol(applicant, "038190" + serial, "0912" + serial));
  }

  @Test
  void anyCommuneOfTheProvinceIsTakenAndItsOwnAgencyDecides() {
    UUID dossier = UUID.randomUUID();
    assertThat(
            clerk
                .does(Acts.handIn(dossier, UUID.randomUUID(), applicant, place.office(), HAC_THANH))
                .path("agency")
                .asString())
        .isNotBlank()
        .isNotEqualTo(place.agency().toString());
  }

  @Test
  void aCommuneOfAnotherProvinceIsRefusedWithTheReason() {
    assertThat(
            clerk.isRefused(
                Acts.handIn(
                    UUID.randomUUID(), UUID.randomUUID(), applicant, place.office(), HA_LONG)))
        .isEqualTo("urn:problem:dossier.other-province");
  }

  @Test
  void anIdThatADossierHasIsNotGivenToAnother() {
    UUID dossier = UUID.randomUUID();
    clerk.does(
        Acts.handIn(dossier, UUID.randomUUID(), applicant, place.office(), CommunePost.LUU_VE));
    assertThat(
            clerk.isRefused(
                Acts.handIn(
                    dossier, UUID.randomUUID(), applicant, place.office(), CommunePost.LUU_VE)))
        .isEqualTo("urn:problem:dossier.id-taken");
  }

  @Test
  void anIdThatAThingHasIsNotGivenToAnother() {
    UUID paper = UUID.randomUUID();
    clerk.does(
        Acts.handIn(UUID.randomUUID(), paper, applicant, place.office(), CommunePost.LUU_VE));
    assertThat(
            clerk.isRefused(
                Acts.handIn(
                    UUID.randomUUID(), paper, applicant, place.office(), CommunePost.LUU_VE)))
        .isEqualTo("urn:problem:custody.id-taken");
  }

  @Test
  void anIdThatANeedHasIsNotGivenToAnother() {
    UUID need = UUID.randomUUID();
    clerk.does(Acts.act("dossier.note-need", Map.of("need", need, "words", "sao y")));
    assertThat(
            clerk.isRefused(
                Acts.act("dossier.note-need", Map.of("need", need, "words", "khai sinh"))))
        .isEqualTo("urn:problem:dossier.id-taken");
  }

  @Test
  void anIdThatAGuidanceHasIsNotGivenToAnother() {
    UUID guidance = UUID.randomUUID();
    clerk.does(guided(guidance, 10));
    assertThat(clerk.isRefused(guided(guidance, 20))).isEqualTo("urn:problem:dossier.id-taken");
  }

  private static Acts.Sent guided(UUID guidance, int minutes) {
    return Acts.act(
        "dossier.guide",
        Map.of(
            "guidance", guidance,
            "procedure", "1.001193",
            "minutes", minutes,
            "outcome", "FAILED",
            "reason", "Cổng Dịch vụ công không mở được"));
  }
}
