package vn.gandan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.kernel.Text;

class CardQrRulesTest {
  private static final String CARD =
      "001090123456|012345678|NGUYỄN VĂN ẢNH|01021990|Nam|Tổ 5: xóm Bến, Xã Hướng Phùng, Tỉnh"
          + " Quảng Trị|15042021";
  private static final CardData READ =
      new CardData(
          "001090123456",
          "012345678",
          "NGUYỄN VĂN ẢNH",
          LocalDate.of(1990, 2, 1),
          Sex.MALE,
          "Tổ 5: xóm Bến, Xã Hướng Phùng, Tỉnh Quảng Trị",
          LocalDate.of(2021, 4, 15));

  @Test
  void theSevenFieldsAreRead() {
    assertThat(CardQrRules.read(CARD)).contains(READ);
  }

  @Test
  void moreFieldsOfNewerCardsAreIgnored() {
    assertThat(CardQrRules.read(CARD + "|0987|Việt Nam|")).contains(READ);
  }

  @Test
  void slashesInDatesAndSpacesAroundAreNoHindrance() {
    String slashes =
        " " + CARD.replace("01021990", "01/02/1990").replace("15042021", "15-04-2021") + "\r\n";
    assertThat(CardQrRules.read(slashes)).contains(READ);
    assertThat(CardQrRules.read(CARD.replace("01021990", "01.02.1990"))).contains(READ);
  }

  @Test
  void labelsInFrontAreTakenOff() {
    String labelled =
        "Số CCCD: 001090123456|Số CMND cũ: 012345678|Họ và tên: NGUYỄN VĂN ẢNH|Ngày sinh:"
            + " 01/02/1990|Giới tính: Nam|Nơi thường trú: Tổ 5: xóm Bến, Xã Hướng Phùng, Tỉnh"
            + " Quảng Trị|Ngày cấp: 15/04/2021";
    assertThat(CardQrRules.read(labelled)).contains(READ);
  }

  @Test
  void decomposedTextIsRead() {
    assertThat(CardQrRules.read(Normalizer.normalize(CARD, Normalizer.Form.NFD))).contains(READ);
  }

  @Test
  void whatCannotBeReadIsLeftToTheClerk() {
    CardData bare =
        CardQrRules.read("001090123456||NGUYEN VAN A|30021990|khác||chưa rõ").orElseThrow();
    assertThat(bare)
        .isEqualTo(new CardData("001090123456", null, "NGUYEN VAN A", null, null, null, null));
    assertThat(CardQrRules.read(CARD.replace("|Nam|", "|Nữ|")).orElseThrow().sex())
        .isEqualTo(Sex.FEMALE);
    assertThat(CardQrRules.read(CARD.replace("|Nam|", "|NU|")).orElseThrow().sex())
        .isEqualTo(Sex.FEMALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "||||||",
        "001090123456",
        "001090123456|012345678|NGUYEN VAN A|01011990|Nam|Hà Nội",
        "01090123456||NGUYEN VAN A|01011990|Nam|Hà Nội|15042021",
        "001090123456||12345|01011990|Nam|Hà Nội|15042021",
        "001090123456|| |01011990|Nam|Hà Nội|15042021",
        "001090123456||NGUYEN\u0000VAN A|01011990|Nam|Hà Nội|15042021",
        "001090123456||NGUYEN\u202eVAN A|01011990|Nam|Hà Nội|15042021",
        "https://example.org/?a=1|2|3|4|5|6|7"
      })
  void anythingElseIsNoCard(String scanned) {
    assertThat(CardQrRules.read(scanned)).isEmpty();
  }

  @Test
  void anOverlongScanIsNoCard() {
    String extras = CARD + "|" + "9".repeat(CardQrRules.LONGEST - CARD.length() - 1);
    assertThat(CardQrRules.read(extras)).contains(READ);
    assertThat(CardQrRules.read(extras + "9")).isEmpty();
  }

  @Test
  void noScanBreaksTheReaderOrSlipsDirtThrough() {
    long seed = Long.getLong("gandan.seed", System.nanoTime());
    System.out.println("CardQrRulesTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder scan = new StringBuilder(CARD);
      for (int change = random.nextInt(6); change >= 0; change--) {
        mutate(scan, random);
      }
      Optional<CardData> read = CardQrRules.read(scan.toString());
      read.ifPresent(card -> clean(card, "seed " + seed + ", case " + scan));
    }
  }

  static void clean(CardData card, String told) {
    assertThat(CitizenNumberRules.hasForm(card.citizenNumber())).as(told).isTrue();
    assertThat(card.fullName()).as(told).isNotBlank().isEqualTo(Text.nfc(card.fullName()));
    assertThat(Text.hasForbidden(card.fullName())).as(told).isFalse();
    String residence = card.residence();
    if (residence != null) {
      assertThat(Text.hasForbidden(residence) || residence.contains("\n")).as(told).isFalse();
    }
    assertThat(card.toString()).doesNotContain(card.citizenNumber(), card.fullName());
  }

  private static void mutate(StringBuilder scan, Random random) {
    int at = random.nextInt(scan.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> scan.insert(at, "|");
      case 1 -> scan.insert(at, (char) random.nextInt(0x10000));
      case 2 -> scan.insert(at, ":/- \n\u0301".charAt(random.nextInt(6)));
      case 3 -> scan.setLength(at);
      default -> {
        if (at < scan.length()) {
          scan.deleteCharAt(at);
        }
      }
    }
  }
}
