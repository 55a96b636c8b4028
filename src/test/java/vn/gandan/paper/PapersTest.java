package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.storage.TestDatabases;

/** A province edits a form, on a real database. */
class PapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
  private static final Actor ADMINISTRATOR =
      new Actor(UUID.randomUUID(), null, Role.ADMINISTRATOR, null, "38");

  private HikariDataSource pool;
  private JdbcClient jdbc;
  private Papers papers;

  @BeforeEach
  void open() {
    pool = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
    jdbc = JdbcClient.create(pool);
    papers =
        new Papers(
            new TemplateJournal(jdbc), InstantSource.fixed(Instant.parse("2026-11-21T03:00:00Z")));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private Template reworded(String words) {
    Template shipped = papers.template(Form.THING_LABEL, DAY);
    return new Template(
        Form.THING_LABEL,
        NEXT_YEAR,
        "QĐ 1/2027",
        shipped.body().replace("{{office}}", words + " {{office}}"),
        0);
  }

  private String printed(LocalDate on) throws IOException {
    byte[] pdf = papers.print(Form.THING_LABEL, on, Specimens.full(Form.THING_LABEL));
    try (Printed paper = new Printed(pdf)) {
      return paper.text();
    }
  }

  private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return assertThatThrownBy(call)
        .isInstanceOf(RefusedException.class)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .actual()
        .refusal();
  }

  @Test
  void anEditedTemplateIsPrintedFromItsFirstDayOnAndNotBefore() throws IOException {
    Template saved = papers.edit(reworded("Quầy số"), ADMINISTRATOR);
    assertThat(saved.revision()).isOne();
    assertThat(printed(NEXT_YEAR.minusDays(1))).doesNotContain("Quầy số");
    assertThat(printed(NEXT_YEAR)).contains("Quầy số Bưu điện xã Lưu Vệ");
    assertThat(papers.history(Form.THING_LABEL))
        .extracting(Template::revision)
        .containsExactly(1, 0);
  }

  @Test
  void theLastRevisionCountsAndTheOldOnesStay() throws IOException {
    Template first = papers.edit(reworded("Một"), ADMINISTRATOR);
    Template next =
        new Template(
            first.form(), first.validFrom(), "QĐ 2/2027", first.body().replace("Một", "Hai"), 1);
    assertThat(papers.edit(next, ADMINISTRATOR).revision()).isEqualTo(2);
    assertThat(printed(NEXT_YEAR)).contains("Hai Bưu điện").doesNotContain("Một Bưu điện");
    assertThat(papers.history(Form.THING_LABEL))
        .extracting(Template::revision)
        .containsExactly(2, 1, 0);
  }

  @Test
  void whoeverSavesSecondFromTheSameReadingIsTold() {
    papers.edit(reworded("Một"), ADMINISTRATOR);
    assertThat(refusal(() -> papers.edit(reworded("Hai"), ADMINISTRATOR)))
        .isEqualTo(new PaperRefusal.EditedMeanwhile("nhan-vat", NEXT_YEAR, 0));
    Template ahead = reworded("Ba");
    Template skipping =
        new Template(ahead.form(), ahead.validFrom(), ahead.source(), ahead.body(), 7);
    assertThat(refusal(() -> papers.edit(skipping, ADMINISTRATOR)))
        .isInstanceOf(PaperRefusal.EditedMeanwhile.class);
  }

  @Test
  void aFaultyTemplateIsRefusedWithItsLineAndNothingIsKept() {
    Template faulty = reworded("{{citizenNumber}}");
    int line = TemplateRules.lineOf(faulty.body(), faulty.body().indexOf("{{citizenNumber}}"));
    assertThat(refusal(() -> papers.edit(faulty, ADMINISTRATOR)))
        .isEqualTo(
            new PaperRefusal.FaultyTemplate(
                "nhan-vat", line, TemplateFault.Kind.UNKNOWN_FIELD, "citizenNumber"));
    assertThat(line).isGreaterThan(5);
    assertThat(papers.history(Form.THING_LABEL)).hasSize(1);
  }

  @Test
  void onlyAnAdministratorEdits() {
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        Actor actor = new Actor(UUID.randomUUID(), null, role, null, "38");
        assertThat(refusal(() -> papers.edit(reworded("x"), actor)))
            .isEqualTo(new PaperRefusal.NotTheEditor());
      }
    }
  }

  @Test
  void beforeTheFirstTemplateThereIsNoPaper() {
    LocalDate early = LocalDate.of(2000, 1, 1);
    assertThat(refusal(() -> papers.print(Form.RECEIPT_01, early, Specimens.full(Form.RECEIPT_01))))
        .isEqualTo(new PaperRefusal.NoTemplate("mau-01", early));
  }

  @Test
  void aPreviewSavesNothingAndSaysThatItProvesNothing() throws IOException {
    try (Printed paper =
        new Printed(papers.preview(Form.THING_LABEL, DAY, reworded("Thử").body()))) {
      assertThat(paper.text()).contains("Thử Bưu điện").contains("BẢN TẬP HUẤN / DEMO");
    }
    assertThat(papers.history(Form.THING_LABEL)).hasSize(1);
  }

  @Test
  void aReprintSaysSo() throws IOException {
    byte[] pdf =
        papers.print(
            Form.THING_LABEL, DAY, Specimens.full(Form.THING_LABEL), Set.of(PrintMark.REPRINT));
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.text()).contains("BẢN IN LẠI").doesNotContain("DEMO");
    }
  }

  @Test
  void whatWasSavedCanNeitherBeChangedNorRemoved() {
    papers.edit(reworded("Một"), ADMINISTRATOR);
    assertThatThrownBy(() -> jdbc.sql("update paper_template set body = 'x'").update())
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("delete from paper_template").update())
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
  }
}
