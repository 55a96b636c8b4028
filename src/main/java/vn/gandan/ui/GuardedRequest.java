package vn.gandan.ui;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Text;

/**
 * A request whose parameters are NFC and free of forbidden characters, and whose body has an end.
 */
final class GuardedRequest extends HttpServletRequestWrapper {
  private final long limitBytes;
  private @Nullable Map<String, String[]> parameters;
  private @Nullable ServletInputStream body;

  GuardedRequest(HttpServletRequest request, long limitBytes) {
    super(request);
    this.limitBytes = limitBytes;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream known = body;
    if (known == null) {
      known = new BoundedBody(super.getInputStream(), limitBytes);
      body = known;
    }
    return known;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String named = getCharacterEncoding();
    Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  /**
   * Once for plain requests. Those of a multipart request appear only when its parts have been
   * read, hence they are looked at anew each time.
   */
  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> known = parameters;
    if (known == null) {
      known = cleaned(super.getParameterMap());
      if (!RequestGuard.isMultipart(this)) {
        parameters = known;
      }
    }
    return known;
  }

  private static Map<String, String[]> cleaned(Map<String, String[]> raw) {
    Map<String, String[]> clean = new LinkedHashMap<>();
    raw.forEach((name, values) -> {
      String cleanName = clean(name, "?");
      String[] cleanValues = new String[values.length];
      for (int i = 0; i < values.length; i++) {
        cleanValues[i] = clean(values[i], cleanName);
      }
      clean.put(cleanName, cleanValues);
    });
    return Collections.unmodifiableMap(clean);
  }

  private static String clean(String raw, String parameter) {
    String text = Text.nfc(raw);
    if (Text.hasForbidden(text)) {
      throw new RefusedText(Problem.faulty(parameter, RequestProblems.FORBIDDEN_CHARACTER, null));
    }
    return text;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String @Nullable [] values = getParameterMap().get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String @Nullable [] values = getParameterMap().get(name);
    return values == null ? null : Objects.requireNonNull(values).clone();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
