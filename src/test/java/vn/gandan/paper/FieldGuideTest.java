package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.paper.TemplateField.Use;

class FieldGuideTest {

  /** Whoever copies everything from the list beside the editor has written nothing wrong. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void whatTheGuideListsIsWhatATemplateMayName(Form form) {
    String sheet =
        FieldGuide.of(form).stream()
            .map(each ->
                each.within().isEmpty()
                    ? each.written()
                    : "{{#%s}}%s{{/%s}}".formatted(each.within(), each.written(), each.within()))
            .collect(Collectors.joining("\n"));
    String body =
        "<html lang=\"vi\"><head><title>t</title></head><body>" + sheet + "</body></html>";
    assertThat(TemplateRules.faults(form, body)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void whatPutsTextHasAnExample(Form form) {
    assertThat(FieldGuide.of(form))
        .filteredOn(each -> each.use() == Use.TEXT)
        .isNotEmpty()
        .filteredOn(each -> each.example().isEmpty())
        .extracting(TemplateField::place)
        .isSubsetOf("lines.remark", "legs.remark");
  }
}
