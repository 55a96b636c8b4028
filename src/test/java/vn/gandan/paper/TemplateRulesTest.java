package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.paper.TemplateFault.Kind;

class TemplateRulesTest {
  private static final ShippedTemplates SHIPPED = new ShippedTemplates();

  private static String sheet(String thirdLine) {
    return "<html lang=\"vi\"><head><title>t</title></head>\n<body>\n"
        + thirdLine
        + "\n</body></html>";
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyShippedTemplateIsSound(Form form) {
    assertThat(SHIPPED.all(form)).isNotEmpty();
    PaperPress press = new PaperPress();
    for (Template template : SHIPPED.all(form)) {
      assertThat(TemplateTrial.faults(press, form, template.body())).isEmpty();
      assertThat(template.source()).isNotBlank();
      assertThat(template.validFrom()).isBefore(LocalDate.of(2026, 11, 21));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UNKNOWN_FIELD      | <p>{{applicant.idNumber}}</p>
          UNKNOWN_FIELD      | <p>{{getClass}}</p>
          UNKNOWN_FIELD      | <p>{{papers.size}}</p>
          UNKNOWN_FIELD      | <p>{{kind}}</p>
          UNKNOWN_FIELD      | <p>{{.}}</p>
          UNKNOWN_FIELD      | <p>{{}}</p>
          UNKNOWN_FIELD      | <p>{{dossierCode.length}}</p>
          FORBIDDEN_FIELD    | <p>{{{procedure}}}</p>
          FORBIDDEN_FIELD    | <p>{{&procedure}}</p>
          FORBIDDEN_FIELD    | <p>{{ & procedure}}</p>
          FORBIDDEN_FIELD    | <p>{{>head}}</p>
          FORBIDDEN_FIELD    | <p>{{<head}}x{{/head}}</p>
          FORBIDDEN_FIELD    | <p>{{=<% %>=}}</p>
          FORBIDDEN_FIELD    | <p>{{procedure</p>
          SECTION_NOT_CLOSED | <p>{{#papers}}{{name}}</p>
          NESTED             | <p>{{#papers}}{{#papers}}{{name}}{{/papers}}{{/papers}}</p>
          SECTION_NOT_CLOSED | <p>{{name}}{{/papers}}</p>
          ELEMENT_NOT_CLOSED | <p>{{procedure}}
          ELEMENT_NOT_CLOSED | <p><b>a</p>
          NOT_WELL_FORMED    | <p>&nbsp;</p>
          FORBIDDEN_ELEMENT  | <script>1</script>
          FORBIDDEN_ELEMENT  | <img alt="x" src="file:///etc/passwd"/>
          FORBIDDEN_ELEMENT  | <a href="http://example.vn">x</a>
          FORBIDDEN_ELEMENT  | <object type="image/svg+xml" data="x"></object>
          FORBIDDEN_ELEMENT  | <p><![CDATA[{{procedure}}]]></p>
          FORBIDDEN_ELEMENT  | <?xml-stylesheet href="x"?>
          FORBIDDEN_ATTRIBUTE| <p onclick="x">a</p>
          FORBIDDEN_ATTRIBUTE| <p src="x">a</p>
          FORBIDDEN_STYLE    | <p style="background:url(x)">a</p>
          FORBIDDEN_STYLE    | <style>@import "x";</style>
          FORBIDDEN_STYLE    | <style>@page{@top-center{content:none}}</style>
          FORBIDDEN_STYLE    | <style>p{background:u\\72l(x)}</style>
          FIELD_OUT_OF_PLACE | <style>p:before{content:"{{procedure}}"}</style>
          FIELD_OUT_OF_PLACE | <p style="{{procedure}}">a</p>
          FIELD_OUT_OF_PLACE | <!-- {{procedure}} -->
          """)
  void whatDoesNotBelongInATemplateIsRefusedWithItsLine(Kind kind, String thirdLine) {
    assertThat(TemplateRules.faults(Form.RECEIPT_01, sheet(thirdLine)))
        .anySatisfy(fault -> {
          assertThat(fault.kind()).isEqualTo(kind);
          assertThat(fault.line()).isBetween(3, 4);
        });
  }

  @Test
  void fieldsOfALineAreKnownInsideItsSectionOnlyAndTheSheetsEverywhere() {
    String sound =
        sheet(
            "{{! ghi chú }}{{#papers}}{{no}} {{name}} {{dossierCode}} {{on.words}}{{/papers}}"
                + "{{#dueAt}}{{clock}} {{dueAt.day}}{{/dueAt}}{{^papers}}-{{/papers}}");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, sound)).isEmpty();
  }

  @Test
  void aWellFormedTemplateThatBreaksWhenFilledIsCaughtByTheTrial() {
    String torn = sheet("{{^papers}}<p>{{/papers}}{{#papers}}</p>{{/papers}}");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, torn)).isEmpty();
    assertThat(TemplateTrial.faults(new PaperPress(), Form.RECEIPT_01, torn))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.DOES_NOT_PRINT);
  }

  @Test
  void documentTypesAndTheirEntitiesAreRefused() {
    String body =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + sheet("<p>&x;</p>");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, body))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(Kind.NOT_WELL_FORMED);
          assertThat(fault.line()).isOne();
        });
  }

  @Test
  void anUnclosedElementIsToldByTheLineOnWhichItStands() {
    String body = sheet("<div>\n<p>a</p>\n<p>b</p>");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, body))
        .containsExactly(new TemplateFault(3, Kind.ELEMENT_NOT_CLOSED, "<div>"));
  }

  @Test
  void whatWasFoundBeforeTheParserStoppedIsToldToo() {
    String body = sheet("<script>1</script>\n<p>a & b</p>");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, body))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.FORBIDDEN_ELEMENT, Kind.NOT_WELL_FORMED);
  }

  @Test
  void elementsNestedByTheThousandAreNotWellFormed() {
    String deep = sheet("<b>".repeat(2_000) + "</b>".repeat(2_000));
    assertThat(TemplateRules.faults(Form.RECEIPT_01, deep))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.NOT_WELL_FORMED);
  }

  @Test
  void sectionsDoNotStandDeeperInsideEachOtherThanAFormNeeds() {
    List<String> names =
        List.of("on", "sets", "dueAt", "book", "receiver", "returnAt", "returnBy", "bookLine");
    String open = names.stream().map("{{#%s}}"::formatted).collect(Collectors.joining());
    String shut = names.reversed().stream().map("{{/%s}}"::formatted).collect(Collectors.joining());
    assertThat(TemplateRules.faults(Form.RECEIPT_01, sheet(open + shut))).isEmpty();
    assertThat(
            TemplateRules.faults(
                Form.RECEIPT_01, sheet("{{#submitter}}" + open + shut + "{{/submitter}}")))
        .containsExactly(new TemplateFault(3, Kind.NESTED, "bookLine"));
  }

  @Test
  void aTemplateLongerThanItsBoundIsRefusedUnread() {
    String body = sheet("<p>" + "a".repeat(TemplateRules.LONGEST_BODY) + "</p>");
    assertThat(TemplateRules.faults(Form.RECEIPT_01, body))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.TOO_LONG);
  }
}
