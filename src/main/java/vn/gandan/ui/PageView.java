package vn.gandan.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Renders a template as a whole before the first byte is sent: a template that fails gives a
 * problem and not half a page, and a form may still open the session that its token needs.
 */
record PageView(TemplateEngine engine, String template) implements View {
  private static final String TYPE = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return TYPE;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput();
    Map<String, Object> given = new HashMap<>();
    if (model != null) {
      given.putAll(model);
    }
    engine.render(template, given, page);
    response.setContentType(TYPE);
    if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
