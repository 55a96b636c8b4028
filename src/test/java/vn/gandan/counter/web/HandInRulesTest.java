package vn.gandan.counter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.catalogue.Limit;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.HandIn;
import vn.gandan.ui.Mistakes;

/** The form of handing in: papers counted against the list, and nothing guessed. */
class HandInRulesTest {
  private static final UUID OFFICE = UUID.randomUUID();
  private static final Procedure BIRTH = procedure(paper(1), paper(4));
  private static final Procedure WITHOUT_A_LIST = procedure();

  @Test
  void aFormThatIsFilledInHasNoMistake() {
    assertThat(wrong(filled())).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      nullValues = "none",
      value = {
        "originals-4, 0,          papers",
        "originals-4, '',         papers",
        "originals-4, 200,        none",
        "originals-4, 201,        originals-4",
        "originals-4, 1000,       originals-4",
        "originals-4, -1,         originals-4",
        "originals-4, một,        originals-4",
        "copies-1,    1.5,        copies-1",
        "copies-1,    2,          none",
        "commune,     '',         commune",
        "commune,     1643,       commune",
        "commune,     164380,     commune",
        "commune,     abcde,      commune",
        "returnWay,   '',         returnWay",
        "returnWay,   PIGEON,     returnWay",
        "returnWay,   HOME,       none",
        "returnOffice,'',         returnOffice",
        "returnOffice,Lưu Vệ,     returnOffice",
        "seal,        '',         none",
        "seal,        NP-0001,    none",
        "seal,        'np - 0001',none",
        "seal,        12,         seal",
        "seal,        NP/0001,    seal"
      })
  void eachFieldIsToldByItsName(String field, String typed, String wrong) {
    Map<String, String> fields = filled();
    fields.put(field, typed);

    assertThat(wrong(fields)).isEqualTo(wrong == null ? List.of() : List.of(wrong));
  }

  @Test
  void anUnreadableCountIsToldAloneAndEachMistakeInItsOwnSentence() {
    Map<String, String> fields = filled();
    fields.put("originals-4", "x");
    assertThat(told(fields, BIRTH)).containsExactly("counter.hand-in.bad-count");

    assertThat(told(new HashMap<>(Map.of("seal", "?")), BIRTH))
        .containsExactly(
            "counter.hand-in.count-first",
            "counter.hand-in.choose-commune",
            "counter.hand-in.choose-way",
            "counter.hand-in.choose-office",
            "counter.hand-in.bad-seal");
  }

  @Test
  void aProcedureWithoutAPublishedListNeedsNothingCounted() {
    Map<String, String> fields = filled();
    fields.remove("originals-4");

    assertThat(told(fields, WITHOUT_A_LIST)).isEmpty();
    assertThat(HandInRules.counted(new Typed(filled()), WITHOUT_A_LIST)).isEmpty();
  }

  @Test
  void onlyListedPapersThatAreThereAreCounted() {
    Map<String, String> fields = filled();
    fields.put("originals-1", "0");
    fields.put("copies-1", "2");
    fields.put("originals-7", "3");

    assertThat(HandInRules.counted(new Typed(fields), BIRTH))
        .containsExactly(new HandIn.Counted(1, 0, 2), new HandIn.Counted(4, 1, 0));
  }

  @Test
  void theSameFormIsTheSameDossierHoweverOftenItIsSent() {
    UUID person = UUID.randomUUID();
    UUID need = UUID.randomUUID();
    Map<String, String> fields = filled();
    fields.put("seal", "np - 0001");
    fields.put("feeShown", "8000");
    fields.put("need", need.toString());

    HandIn once = HandInRules.toAct(new Typed(fields), BIRTH, person);

    assertThat(HandInRules.toAct(new Typed(fields), BIRTH, person)).isEqualTo(once);
    assertThat(once.dossier()).isNotEqualTo(once.paper());
    assertThat(once)
        .isEqualTo(
            new HandIn(
                once.dossier(),
                once.paper(),
                "1.001193",
                person,
                "16438",
                List.of(new HandIn.Counted(4, 1, 0)),
                "NP-0001",
                HandIn.ReturnWay.POINT,
                OFFICE,
                8000L,
                need));
  }

  @Test
  void whatWasNotShownOrNotSealedIsLeftOut() {
    Map<String, String> fields = filled();
    fields.put("feeShown", "miễn phí");

    HandIn act = HandInRules.toAct(new Typed(fields), BIRTH, UUID.randomUUID());

    assertThat(act.seal()).isNull();
    assertThat(act.feeShown()).isNull();
    assertThat(act.need()).isNull();
  }

  private static List<String> wrong(Map<String, String> fields) {
    return HandInRules.mistakes(new Typed(fields), BIRTH, key -> key).all().stream()
        .map(Mistakes.Mistake::field)
        .toList();
  }

  /** The sentences are their own keys. */
  private static List<String> told(Map<String, String> fields, Procedure procedure) {
    return HandInRules.mistakes(new Typed(fields), procedure, key -> key).all().stream()
        .map(Mistakes.Mistake::text)
        .toList();
  }

  private static Map<String, String> filled() {
    return new HashMap<>(
        Map.of(
            "operationId", "6a2f5a4e-3d1c-4d87-9c11-0f6a1d2b3c4d",
            "originals-4", "1",
            "commune", "16438",
            "returnWay", "POINT",
            "returnOffice", OFFICE.toString()));
  }

  private static Procedure.Document paper(int seq) {
    return new Procedure.Document(seq, "", "Giấy tờ " + seq, 1, 0, false);
  }

  private static Procedure procedure(Procedure.Document... papers) {
    return new Procedure(
        UUID.randomUUID(),
        "1.001193",
        "Đăng ký khai sinh",
        "Hộ tịch",
        "Hộ tịch",
        "Bộ Tư pháp",
        Set.of(Procedure.Level.COMMUNE),
        new Limit.SameDay(),
        Procedure.Flag.YES,
        Procedure.Flag.YES,
        Procedure.Flag.YES,
        false,
        "",
        List.of(),
        true,
        LocalDate.of(2025, 7, 1),
        null,
        "",
        List.of(papers));
  }
}
