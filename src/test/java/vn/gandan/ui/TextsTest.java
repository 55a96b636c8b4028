package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Vnd;

/** How sentences are filled and values are written. */
class TextsTest {
  private static final Instant EVENING = Instant.parse("2026-11-21T17:30:00Z");

  private final Texts texts = new Texts();

  record Code(UUID value) {}

  @Test
  void placesAreFilledByNumberAndByName() {
    assertThat(texts.text(Language.ENGLISH, "ui.scan.read", "22")).isEqualTo("Code 22 read");
    assertThat(
            texts.text(
                Language.VIETNAMESE, "fault.request.missing-field", Map.of("pointer", "/a$1\\")))
        .isEqualTo("/a$1\\: thiếu giá trị");
  }

  @Test
  void aPlaceWithoutAValueStaysToBeSeen() {
    assertThat(texts.text(Language.ENGLISH, "ui.scan.read")).isEqualTo("Code {0} read");
    assertThat(texts.text(Language.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
  }

  @Test
  void theSingularIsTheSingular() {
    assertThat(texts.count(Language.ENGLISH, "ui.due.left", 1)).isEqualTo("1 working day left");
    assertThat(texts.count(Language.ENGLISH, "ui.due.left", 2)).isEqualTo("2 working days left");
    assertThat(texts.count(Language.VIETNAMESE, "ui.due.left", 2)).isEqualTo("còn 2 ngày làm việc");
  }

  @Test
  void timeIsVietnameseWhereverTheServerStands() {
    assertThat(Formats.moment(EVENING)).isEqualTo("00:30 22/11/2026");
    assertThat(Formats.day(EVENING)).isEqualTo("22/11/2026");
    assertThat(Formats.day(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
  }

  @Test
  void codesOfThingsStandInGroupsInAWay() {
    Step step =
        new Step(
            "trong túi 38000000012345",
            "giao: túi 38000000012345, H56.12",
            null,
            Tone.GOOD,
            null,
            null);
    String grouped = Formats.thingCode("38000000012345");
    assertThat(step.title()).isEqualTo("trong túi " + grouped);
    assertThat(step.detail()).isEqualTo("giao: túi " + grouped + ", H56.12");
    assertThat(Formats.grouped("0380000000123456 và 12-38000000012345"))
        .isEqualTo("0380000000123456 và 12-38000000012345");
  }

  @Test
  void valuesInASentenceAreWrittenByTheirType() {
    assertThat(Formats.plain(new Vnd(1_250_000), Language.VIETNAMESE))
        .isEqualTo("1.250.000\u00A0₫");
    assertThat(Formats.plain(new Vnd(-500), Language.VIETNAMESE)).isEqualTo("-500\u00A0₫");
    assertThat(Formats.plain(2026, Language.VIETNAMESE)).isEqualTo("2026");
    assertThat(Formats.plain(12_345L, Language.VIETNAMESE)).isEqualTo("12.345");
    assertThat(Formats.plain(EVENING, Language.ENGLISH)).isEqualTo("00:30 22/11/2026");
    assertThat(Formats.plain(List.of("a", 2), Language.ENGLISH)).isEqualTo("a, 2");
    UUID id = new UUID(1, 2);
    assertThat(Formats.plain(new Code(id), Language.ENGLISH)).isEqualTo(id.toString());
  }

  @Test
  void codesAreGroupedForReadingAloud() {
    assertThat(Formats.thingCode("22000000012345"))
        .isEqualTo("22\u00A00000\u00A00001\u00A0234\u00A05");
    assertThat(Formats.thingCode("000.00.01.H56-261121-0001"))
        .isEqualTo("000.00.01.H56-261121-0001");
  }
}
