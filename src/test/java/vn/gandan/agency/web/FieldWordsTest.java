package vn.gandan.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.handover.Words;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;
import vn.gandan.paper.TemplateField;
import vn.gandan.storage.GandanTest;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

@GandanTest
class FieldWordsTest {
  @Autowired Papers papers;
  @Autowired Texts texts;

  @Test
  void everyFieldOfEveryFormHasItsMeaningInBothLanguages() {
    for (Form form : Form.values()) {
      for (TemplateField field : papers.fields(form)) {
        for (Language language : Language.values()) {
          assertThat(FieldWords.meaning(form, field, new Words(texts, language)))
              .as("%s of %s", field.place(), form)
              .doesNotContain("paper.field");
        }
      }
    }
  }

  @Test
  void oneNameMayMeanAnotherThingInAnotherForm() {
    Words words = new Words(texts, Language.VIETNAMESE);
    TemplateField first = field(Form.REGISTER_07, "from");
    assertThat(FieldWords.meaning(Form.REGISTER_07, first, words)).startsWith("Ngày đầu của sổ");
    assertThat(FieldWords.meaning(Form.BAG_LABEL, field(Form.BAG_LABEL, "from"), words))
        .isEqualTo("Nơi gửi");
  }

  private TemplateField field(Form form, String path) {
    return papers.fields(form).stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
