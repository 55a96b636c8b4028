package vn.gandan.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates in the jar: {@code reference/paper/<form>/<valid from>.html}, read once. */
final class ShippedTemplates {
  private static final Pattern PLACE =
      Pattern.compile("reference/paper/([a-z0-9-]+)/(\\d{4}-\\d{2}-\\d{2})\\.html$");
  private static final Pattern SOURCE =
      Pattern.compile("<meta name=\"source\" content=\"([^\"]+)\"");

  private final Map<Form, TreeMap<LocalDate, Template>> byForm = new EnumMap<>(Form.class);

  ShippedTemplates() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:reference/paper/*/*.html")) {
        Template template = read(file);
        byForm
            .computeIfAbsent(template.form(), _ -> new TreeMap<>())
            .put(template.validFrom(), template);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest that is valid on that day. */
  Optional<Template> on(Form form, LocalDate day) {
    return Optional.ofNullable(byForm.getOrDefault(form, new TreeMap<>()).floorEntry(day))
        .map(Map.Entry::getValue);
  }

  Optional<Template> one(Form form, LocalDate from) {
    return Optional.ofNullable(byForm.getOrDefault(form, new TreeMap<>()).get(from));
  }

  /** Every shipped template, oldest first. */
  List<Template> all(Form form) {
    return new ArrayList<>(byForm.getOrDefault(form, new TreeMap<>()).values());
  }

  private static Template read(Resource file) throws IOException {
    String path = file.getURL().getPath();
    Matcher place = PLACE.matcher(path);
    String body = file.getContentAsString(StandardCharsets.UTF_8);
    Matcher source = SOURCE.matcher(body);
    if (!place.find() || !source.find()) {
      throw new IllegalStateException("a template without its date or its source: " + path);
    }
    return new Template(
        Form.ofFolder(Objects.requireNonNull(place.group(1))).orElseThrow(),
        LocalDate.parse(Objects.requireNonNull(place.group(2))),
        Objects.requireNonNull(source.group(1)),
        body,
        0);
  }
}
