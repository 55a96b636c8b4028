package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.TestDatabases;

/** What is printed from which template, on a real database. */
class PapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private HikariDataSource pool;
  private JdbcClient jdbc;
  private Papers papers;

  @BeforeEach
  void open() {
    pool = TestDatabases.fresh().app(TestDatabases.THANH_HOA);
    jdbc = JdbcClient.create(pool);
    papers = new Papers(new TemplateJournal(jdbc));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return assertThatThrownBy(call)
        .isInstanceOf(RefusedException.class)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .actual()
        .refusal();
  }

  @Test
  void beforeTheFirstTemplateThereIsNoPaper() {
    LocalDate early = LocalDate.of(2000, 1, 1);
    assertThat(refusal(() -> papers.print(Form.RECEIPT_01, early, Specimens.full(Form.RECEIPT_01))))
        .isEqualTo(new PaperRefusal.NoTemplate("mau-01", early));
  }

  @Test
  void aPreviewSavesNothingAndSaysThatItProvesNothing() throws IOException {
    String body =
        papers
            .inForce(Form.THING_LABEL, DAY)
            .template()
            .body()
            .replace("{{office}}", "Thử {{office}}");
    try (Printed paper = new Printed(papers.preview(Form.THING_LABEL, DAY, body))) {
      assertThat(paper.text()).contains("Thử Bưu điện").contains("BẢN TẬP HUẤN / DEMO");
      assertThat(paper.keywords()).isEqualTo("nhan-vat");
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
  void aPrintNamesTheTemplateThatItWasMadeFrom() throws IOException {
    byte[] pdf = papers.print(Form.RECEIPT_01, DAY, Specimens.full(Form.RECEIPT_01));
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.keywords()).isEqualTo("mau-01/2025-09-15/0");
    }
  }

  @Test
  void anotherTemplateIsStoredOnlyInItsForm() {
    for (String wrong :
        List.of(
            "('mau-01', date '2026-12-01', 0, 'QĐ 1', 'x')",
            "('Mẫu 1', date '2026-12-01', 1, 'QĐ 1', 'x')",
            "('mau-01', date '2026-12-01', 1, 'Q', 'x')",
            "('mau-01', date '2026-12-01', 1, 'QĐ 1', '')",
            "('mau-01', date '2026-12-01', 1, 'QĐ 1', normalize('ế', NFD))")) {
      assertThatThrownBy(() ->
              jdbc.sql(
                      """
                      insert into paper_template
                             (form, valid_from, revision, source, body, edited_by, edited_at)
                      select *, gen_random_uuid(), now() from (values %s) as row
                      """
                          .formatted(wrong))
                  .update())
          .as(wrong)
          .hasStackTraceContaining("ck_paper_template");
    }
  }
}
