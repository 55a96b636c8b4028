package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRefusal;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * A provincial post office words a form anew through the one door. Form 07 is edited, which no
 * other test prints from the shared database.
 */
@GandanTest
class EditingTemplatesTest {
  private static final Form FORM = Form.REGISTER_07;
  private static final Province QUANG_NINH = new Province("22", "quang_ninh");
  private static final String OFFICE = "buu-dien-tinh.thanh-hoa";
  private static final String TITLE = "SỔ THEO DÕI HỒ SƠ";

  @Autowired OperationDoor door;
  @Autowired Papers papers;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  private Actor office;

  @BeforeEach
  void office() {
    office = actor(OFFICE, "38");
  }

  private Actor actor(String login, String province) {
    Account account =
        access.accounts(login, "").stream()
            .filter(each -> each.login().equals(login))
            .findFirst()
            .orElseThrow();
    return new Actor(account.id(), account.staffId(), account.role(), account.unitId(), province);
  }

  private String worded(String title) {
    String shipped =
        inProvince(() -> papers.version(FORM, shippedFrom(), 0)).orElseThrow().template().body();
    assertThat(shipped).contains(TITLE);
    return shipped.replace(TITLE, TITLE + " " + title);
  }

  private LocalDate shippedFrom() {
    return LocalDate.of(2025, 9, 15);
  }

  private EditTemplate edit(String body, LocalDate from) {
    return new EditTemplate(
        FORM, from, inProvince(() -> papers.versions(FORM)), "QĐ 1/2026 của Bưu điện tỉnh", body);
  }

  private EditTemplate.Done does(EditTemplate act) {
    return (EditTemplate.Done)
        submit(UUID.randomUUID(), act, Instant.now()).receipt().acts().getFirst();
  }

  private OperationDoor.Outcome submit(UUID operation, EditTemplate act, Instant at) {
    UUID desk = Desk.ofProvince("38").deskId();
    return inProvince(
        () -> door.submit(new OperationRequest(operation, desk, at, null, List.of(act)), office));
  }

  private String printed(LocalDate on) throws IOException {
    byte[] pdf = inProvince(() -> papers.print(FORM, on, Specimens.full(FORM)));
    try (Printed paper = new Printed(pdf)) {
      return paper.text();
    }
  }

  private Refusal refusal(EditTemplate act) {
    try {
      return new Answered(does(act));
    } catch (RefusedException refused) {
      return refused.refusal();
    }
  }

  /** Not a refusal at all: it was done. */
  private record Answered(EditTemplate.Done done) implements Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  @Test
  void anEditedTemplateIsPrintedFromItsFirstDayOnAndNotBefore() throws IOException {
    LocalDate from = today.plusDays(40);
    assertThat(does(edit(worded("bốn mươi"), from)))
        .isEqualTo(new EditTemplate.Done(FORM, from, 1));
    assertThat(printed(from.minusDays(1))).doesNotContain("bốn mươi");
    assertThat(printed(from)).contains(TITLE + " bốn mươi");
  }

  @Test
  void ofOneDayTheLastEnteredCountsAndTheEarlierOnesStay() throws IOException {
    LocalDate from = today.plusDays(50);
    does(edit(worded("lần một"), from));
    assertThat(does(edit(worded("lần hai"), from)).revision()).isEqualTo(2);
    assertThat(printed(from)).contains("lần hai").doesNotContain("lần một");
    assertThat(inProvince(() -> papers.version(FORM, from, 1)).orElseThrow().template().body())
        .contains("lần một");
    assertThat(inProvince(() -> papers.history(FORM)))
        .filteredOn(each -> each.template().validFrom().equals(from))
        .extracting(each -> each.template().revision())
        .containsExactly(2, 1);
  }

  @Test
  void theShippedWordingIsTakenBackByAVersionThatHoldsItAgain() throws IOException {
    LocalDate from = today.plusDays(60);
    does(edit(worded("sai"), from));
    String shipped =
        inProvince(() -> papers.version(FORM, shippedFrom(), 0)).orElseThrow().template().body();
    does(edit(shipped, from.plusDays(1)));
    assertThat(printed(from)).contains(TITLE + " sai");
    assertThat(printed(from.plusDays(1))).doesNotContain(TITLE + " sai");
  }

  @Test
  void whoeverSavesSecondFromTheSameReadingIsTold() {
    EditTemplate mine = edit(worded("của tôi"), today.plusDays(70));
    does(edit(worded("của bạn"), today.plusDays(71)));
    assertThat(refusal(mine)).isEqualTo(new PaperRefusal.EditedMeanwhile("mau-07"));
  }

  @Test
  void everyFaultIsNamedWithItsLineAndNothingIsKept() {
    int before = inProvince(() -> papers.versions(FORM));
    String body = worded("{{citizenNumber}}").replace("</body>", "<script>1</script>\n</body>");
    int line = TemplateRules.lineOf(body, body.indexOf("{{citizenNumber}}"));
    int script = TemplateRules.lineOf(body, body.indexOf("<script>"));
    assertThat(refusal(edit(body, today)))
        .isInstanceOfSatisfying(
            PaperRefusal.FaultyTemplate.class,
            faulty -> {
              assertThat(faulty.line()).isEqualTo(line);
              assertThat(faulty.faults())
                  .containsExactly(
                      new TemplateFault(line, TemplateFault.Kind.UNKNOWN_FIELD, "citizenNumber"),
                      new TemplateFault(script, TemplateFault.Kind.FORBIDDEN_ELEMENT, "script"));
            });
    assertThat(inProvince(() -> papers.versions(FORM))).isEqualTo(before);
  }

  @Test
  void aDayThatIsOverOrTooFarAwayIsRefused() {
    for (LocalDate from : List.of(today.minusDays(1), today.plusYears(1).plusDays(1))) {
      assertThat(refusal(edit(worded("x"), from)))
          .isEqualTo(new PaperRefusal.DayDoesNotFit(from, today));
    }
  }

  @Test
  void whatIsTooLongOrSaysNothingIsNoAct() {
    EditTemplate sound = edit(worded("x"), today);
    for (EditTemplate wrong :
        List.of(
            new EditTemplate(FORM, today, sound.seen(), "QĐ", sound.body()),
            new EditTemplate(FORM, today, sound.seen(), "Q".repeat(301), sound.body()),
            new EditTemplate(FORM, today, sound.seen(), "QĐ 1", " "),
            new EditTemplate(FORM, today, sound.seen(), "QĐ 1", "a".repeat(1_000_000)),
            new EditTemplate(FORM, today, -1, "QĐ 1", sound.body()))) {
      assertThat(refusal(wrong)).isInstanceOf(OperationRefusal.InvalidAct.class);
    }
  }

  @Test
  void decomposedLettersAreKeptComposed() {
    LocalDate from = today.plusDays(80);
    String decomposed = Normalizer.normalize(worded("Quyển ở xã"), Normalizer.Form.NFD);
    does(edit(decomposed, from));
    assertThat(inProvince(() -> papers.version(FORM, from, 1)).orElseThrow().template().body())
        .isEqualTo(worded("Quyển ở xã"));
  }

  @Test
  void aVersionNamesWhoEnteredItWhenAndByWhichOperation() {
    LocalDate from = today.plusDays(90);
    UUID operation = UUID.randomUUID();
    var receipt = submit(operation, edit(worded("ai"), from), Instant.now()).receipt();
    TemplateVersion version = inProvince(() -> papers.version(FORM, from, 1)).orElseThrow();
    assertThat(version.operationId()).isEqualTo(operation);
    assertThat(version.editedBy()).isEqualTo(office.accountId());
    assertThat(version.editedAt()).isEqualTo(receipt.recordedAt());
    assertThat(version.template().source()).isEqualTo("QĐ 1/2026 của Bưu điện tỉnh");
    assertThat(
            inProvince(() ->
                jdbc.sql(
                        "select role || ' ' || origin || ' ' || acts[1] from operation_operation"
                            + " where operation_id = :id")
                    .param("id", operation)
                    .query(String.class)
                    .single()))
        .isEqualTo("PROVINCE_OFFICE centre paper.edit-template");
  }

  @Test
  void theSameOperationAgainAnswersTheSameAndWritesNothing() {
    UUID operation = UUID.randomUUID();
    Instant at = Instant.now();
    EditTemplate act = edit(worded("một lần"), today.plusDays(100));
    var first = submit(operation, act, at);
    var second = submit(operation, act, at);
    assertThat(first.first()).isTrue();
    assertThat(second.first()).isFalse();
    assertThat(second.receipt()).isEqualTo(first.receipt());
    assertThat(inProvince(() -> papers.version(FORM, act.from(), 2))).isEmpty();
  }

  @Test
  void oneProvinceEditsForItselfAlone() {
    LocalDate from = today.plusDays(110);
    int before = inQuangNinh(() -> papers.versions(FORM));
    EditTemplate act = edit(worded("Thanh Hóa"), from);
    does(act);
    assertThat(inQuangNinh(() -> papers.versions(FORM))).isEqualTo(before);
    assertThat(inQuangNinh(() -> papers.inForce(FORM, from)).template().body())
        .doesNotContain("Thanh Hóa");
    Actor other = actor("buu-dien-tinh.quang-ninh", "22");
    UUID desk = Desk.ofProvince("38").deskId();
    assertThatThrownBy(() ->
            inQuangNinh(() ->
                door.submit(
                    new OperationRequest(
                        UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
                    other)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new OperationRefusal.NotYourDesk(desk)));
  }

  @Test
  void whatWasSavedCanNeitherBeChangedNorRemovedNorFollowNoOperation() {
    does(edit(worded("mãi mãi"), today.plusDays(120)));
    for (String change :
        List.of("update paper_template set body = 'x'", "delete from paper_template")) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
    assertThatThrownBy(() ->
            inProvince(() ->
                jdbc.sql(
                        """
                        insert into paper_template
                        values ('mau-07', current_date, 99, 'QĐ 1', 'x', gen_random_uuid(), now(),
                                gen_random_uuid())
                        """)
                    .update()))
        .hasStackTraceContaining("fk_paper_template_operation");
  }

  private static <R> R inProvince(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work);
  }

  private static <R> R inQuangNinh(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ProvinceRoute.in(QUANG_NINH, work);
  }
}
