package vn.gandan.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it stands in a form's history.
 *
 * @param editedBy account of who entered it; null as shipped
 * @param editedAt by the server's clock; null as shipped
 * @param operationId by which it was entered; null as shipped, and from before the one door
 */
public record TemplateVersion(
    Template template,
    @Nullable UUID editedBy,
    @Nullable Instant editedAt,
    @Nullable UUID operationId) {

  static final Comparator<TemplateVersion> NEWEST_FIRST =
      Comparator.comparing((TemplateVersion each) -> each.template().validFrom())
          .thenComparingInt(each -> each.template().revision())
          .reversed();

  static TemplateVersion shipped(Template template) {
    return new TemplateVersion(template, null, null, null);
  }
}
