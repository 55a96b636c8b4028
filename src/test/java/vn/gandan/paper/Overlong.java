package vn.gandan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.gandan.kernel.Vnd;

/** Facts as long as life makes them: 30 lines, names of 200 characters, words without blanks. */
final class Overlong {
  static final int LINES = 30;

  private static final String NAME = "Công Tằng Tôn Nữ Ngẫu Quỳnh ".repeat(8).substring(0, 200);
  private static final String WORD = "Nghiêng".repeat(28);
  private static final Instant AT = Instant.parse("2026-11-21T02:05:00Z");
  private static final Instant LATER = Instant.parse("2026-11-27T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Heading HEADING = new Heading(NAME, NAME, "125/BPTNTKQ", "Lưu Vệ");
  private static final Applicant APPLICANT = new Applicant(NAME, WORD, NAME, WORD);
  private static final String CODE = "H56.12-261121-0007";
  private static final String THING = "38000000012345";
  private static final String TRACK = "https://example.vn/t/" + "A".repeat(150);

  private Overlong() {}

  private static <T> List<T> lines(IntFunction<T> line) {
    return IntStream.rangeClosed(1, LINES).mapToObj(line).toList();
  }

  static PaperFacts of(Form form) {
    return switch (form) {
      case RECEIPT_01 ->
          new Receipt01(
              HEADING,
              CODE,
              NAME,
              APPLICANT,
              NAME,
              lines(no -> new Receipt01.Line("Giấy thứ " + no + ": " + NAME, WORD, 999)),
              99,
              NAME,
              AT,
              LATER,
              NAME,
              WORD,
              NAME,
              NAME,
              NAME,
              NAME,
              TRACK);
      case SUPPLEMENT_REQUEST_02 ->
          new SupplementRequest02(
              HEADING,
              CODE,
              APPLICANT,
              NAME,
              lines(no -> new SupplementRequest02.Line(no + NAME, WORD)),
              NAME,
              DAY,
              WORD,
              NAME,
              TRACK);
      case REFUSAL_03 ->
          new Refusal03(
              HEADING, CODE, NAME, APPLICANT, NAME, NAME.repeat(18), WORD, NAME, NAME, NAME);
      case APOLOGY_04 ->
          new Apology04(
              HEADING,
              CODE,
              NAME,
              APPLICANT,
              NAME,
              AT,
              LATER,
              NAME.repeat(18),
              LATER.plusSeconds(1),
              NAME,
              NAME);
      case STOP_NOTICE_05 ->
          new StopNotice05(
              HEADING,
              CODE,
              NAME,
              APPLICANT,
              NAME,
              AT,
              NAME,
              NAME.repeat(18),
              WORD,
              new Vnd(Long.MAX_VALUE),
              NAME,
              NAME,
              NAME,
              NAME);
      case CONTROL_SLIP_06 ->
          new ControlSlip06(
              HEADING,
              CODE,
              NAME,
              NAME,
              NAME,
              AT,
              LATER,
              lines(_ ->
                  new ControlSlip06.Leg(
                      NAME, WORD, AT, WORD, NAME, LATER, true, ControlSlip06.Pace.LATE, WORD)),
              true,
              TRACK);
      case REGISTER_07 ->
          new Register07(
              HEADING,
              NAME,
              DAY,
              DAY,
              lines(no ->
                  new Register07.Line(
                      "9999" + no,
                      CODE,
                      NAME,
                      999,
                      APPLICANT,
                      WORD,
                      AT,
                      LATER,
                      LATER,
                      LATER,
                      WORD,
                      NAME)));
      case DOSSIER_SLIP ->
          new DossierSlip(
              HEADING,
              THING,
              CODE,
              NAME,
              APPLICANT,
              NAME,
              NAME,
              lines(no -> new DossierSlip.Paper(no + NAME, 999, 999)),
              NAME,
              NAME,
              WORD,
              lines(_ -> new DossierSlip.Fee(NAME, new Vnd(1_000_000_000))),
              new Vnd(LINES * 1_000_000_000L),
              NAME,
              NAME,
              AT,
              NAME,
              WORD,
              TRACK,
              NAME);
      case SETTLEMENT -> {
        Vnd each = new Vnd(1_000_000_000_000L);
        List<SettlementMinutes.Line> lines = lines(_ -> new SettlementMinutes.Line(NAME, 1, each));
        yield new SettlementMinutes(
            HEADING,
            true,
            NAME,
            NAME,
            NAME,
            WORD,
            lines,
            lines,
            new SettlementMinutes.Line(NAME, LINES, each.times(LINES)),
            each.times(LINES),
            new SettlementMinutes.Line(NAME, LINES, each.times(LINES)),
            each,
            each,
            true,
            each,
            each,
            each,
            "a".repeat(64),
            NAME,
            AT,
            WORD,
            LATER,
            NAME,
            LATER);
      }
      case BAG_LIST ->
          new BagList(
              HEADING,
              THING,
              NAME,
              NAME,
              WORD,
              NAME,
              AT,
              LATER,
              lines(_ -> new BagList.Line(THING, NAME, WORD, BagList.Count.MISSING, NAME)),
              LINES,
              0,
              NAME,
              NAME,
              WORD);
      case BAG_LABEL -> new BagLabel(THING, NAME, WORD, NAME, AT, 9_999);
      case THING_LABEL -> new ThingLabel(THING, NAME, WORD, NAME, NAME, DAY);
      case VISIT_RECEIPT, VISIT_RECEIPT_ROLL -> {
        Vnd sum = new Vnd(LINES * 1_000_000_000_000L);
        List<VisitSlip.Item> items =
            lines(_ -> new VisitSlip.Item(WORD, new Vnd(1_000_000_000_000L)));
        yield new VisitSlip(
            HEADING,
            9_999,
            NAME,
            WORD,
            AT,
            items,
            sum,
            items,
            sum,
            items,
            sum,
            items,
            sum,
            sum.times(3),
            sum.times(3),
            Vnd.ZERO,
            NAME,
            TRACK,
            NAME);
      }
    };
  }
}
