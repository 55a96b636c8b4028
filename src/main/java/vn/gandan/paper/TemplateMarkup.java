package vn.gandan.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;
import vn.gandan.paper.TemplateFault.Kind;

/** Walks a template's elements and notes what does not belong there, with its line. */
final class TemplateMarkup extends DefaultHandler2 {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "title",
          "meta",
          "style",
          "body",
          "div",
          "p",
          "span",
          "b",
          "i",
          "strong",
          "em",
          "u",
          "br",
          "hr",
          "small",
          "sup",
          "sub",
          "h1",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "table",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "object");
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "id", "style", "lang", "colspan", "rowspan", "scope");
  private static final Set<String> CODE_ATTRIBUTES = Set.of("type", "data", "title");
  private static final Set<String> META_ATTRIBUTES = Set.of("name", "content");
  private static final Pattern FORBIDDEN_STYLE =
      Pattern.compile("url\\s*\\(|@import|@font-face|@top-|-fs-|\\\\|expression|/\\*");

  private final List<TemplateFault> faults = new ArrayList<>();
  private final StringBuilder style = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Locator locator;
  private boolean inStyle;

  List<TemplateFault> faults() {
    return faults;
  }

  /**
   * What made the parser stop: mostly an element that nobody closed, which is told with the line on
   * which it stands, not with the one on which the parser missed its end.
   */
  TemplateFault brokenAt(int line, String message) {
    Open last = open.peek();
    return last != null && message.contains("\"</" + last.name() + ">\"")
        ? new TemplateFault(last.line(), Kind.ELEMENT_NOT_CLOSED, "<" + last.name() + ">")
        : new TemplateFault(line, Kind.NOT_WELL_FORMED, message);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    open.push(new Open(name, line()));
    if (!ELEMENTS.contains(name)) {
      fault(Kind.FORBIDDEN_ELEMENT, name);
      return;
    }
    inStyle = name.equals("style");
    style.setLength(0);
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(name, attributes.getQName(i), attributes.getValue(i));
    }
    if (name.equals("object") && !CodeDrawing.KINDS.contains(attributes.getValue("type"))) {
      fault(Kind.FORBIDDEN_ELEMENT, "object type=" + attributes.getValue("type"));
    }
  }

  private void attribute(String element, String name, String value) {
    boolean code = element.equals("object") && CODE_ATTRIBUTES.contains(name);
    boolean meta = element.equals("meta") && META_ATTRIBUTES.contains(name);
    if (!code && !meta && !ATTRIBUTES.contains(name)) {
      fault(Kind.FORBIDDEN_ATTRIBUTE, element + " " + name);
    }
    if (value.contains("{{") && !(element.equals("object") && name.equals("data"))) {
      fault(Kind.FIELD_OUT_OF_PLACE, element + " " + name);
    }
    if (name.equals("style")) {
      judgeStyle(value);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inStyle) {
      style.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (inStyle) {
      judgeStyle(style.toString());
    }
    inStyle = false;
    open.pop();
  }

  private void judgeStyle(String css) {
    if (css.contains("{{")) {
      fault(Kind.FIELD_OUT_OF_PLACE, "style");
    }
    var forbidden = FORBIDDEN_STYLE.matcher(css.toLowerCase(Locale.ROOT));
    if (forbidden.find()) {
      fault(Kind.FORBIDDEN_STYLE, forbidden.group());
    }
  }

  @Override
  public void comment(char[] text, int start, int length) {
    if (new String(text, start, length).contains("{{")) {
      fault(Kind.FIELD_OUT_OF_PLACE, "<!-- -->");
    }
  }

  @Override
  public void startCDATA() {
    fault(Kind.FORBIDDEN_ELEMENT, "<![CDATA[");
  }

  @Override
  public void processingInstruction(String target, String data) {
    fault(Kind.FORBIDDEN_ELEMENT, "<?" + target);
  }

  private void fault(Kind kind, String found) {
    faults.add(new TemplateFault(line(), kind, found));
  }

  private int line() {
    return locator == null ? 0 : locator.getLineNumber();
  }

  private record Open(String name, int line) {}
}
