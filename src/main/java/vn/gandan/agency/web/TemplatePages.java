package vn.gandan.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.agency.web.TemplateHistoryPage.State;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.RefusedException;
import vn.gandan.paper.EditTemplate;
import vn.gandan.paper.Form;
import vn.gandan.paper.PaperRefusal;
import vn.gandan.paper.Papers;
import vn.gandan.paper.Template;
import vn.gandan.paper.TemplateVersion;

/** Makes the pages on which the templates of the province are read. */
@Component
class TemplatePages {
  private final Papers papers;
  private final Access access;
  private final WorkDesks desks;

  TemplatePages(Papers papers, Access access, WorkDesks desks) {
    this.papers = papers;
    this.access = access;
    this.desks = desks;
  }

  /**
   * @throws RefusedException paper.unknown-template
   */
  static Form form(String folder) {
    return Form.ofFolder(folder).orElseThrow(() -> unknown(folder));
  }

  TemplatesPage all() {
    return new TemplatesPage(List.of(Form.values()).stream().map(this::line).toList());
  }

  private TemplatesPage.Line line(Form form) {
    LocalDate today = desks.today();
    TemplateVersion now = papers.inForce(form, today);
    LocalDate next =
        papers.history(form).stream()
            .map(each -> each.template().validFrom())
            .filter(from -> from.isAfter(today))
            .min(LocalDate::compareTo)
            .orElse(null);
    return new TemplatesPage.Line(
        form.folder(),
        now.template().validFrom(),
        now.template().source(),
        name(now.editedBy()),
        now.editedAt(),
        next);
  }

  TemplateHistoryPage history(Form form) {
    Reading reading = reading(form);
    return new TemplateHistoryPage(
        form.folder(), reading.all().stream().map(each -> shown(each, reading)).toList());
  }

  TemplateVersionPage version(Form form, LocalDate from, int revision) {
    Reading reading = reading(form);
    TemplateVersion version = required(form, from, revision);
    TemplateVersion former = reading.before(version);
    String body = version.template().body();
    return new TemplateVersionPage(
        shown(version, reading),
        former == null ? null : shown(former, reading),
        former == null ? List.of() : TextChanges.between(former.template().body(), body),
        body.lines().toList());
  }

  /**
   * @throws RefusedException paper.unknown-template
   */
  TemplateVersion required(Form form, LocalDate from, int revision) {
    return papers.version(form, from, revision).orElseThrow(() -> unknown(form.folder()));
  }

  /** Where a version that was just saved is shown. */
  String href(EditTemplate.Done done) {
    return TemplatesPage.HERE
        + "/%s/%s/%d".formatted(done.form().folder(), done.from(), done.revision());
  }

  TemplateHistoryPage.Version shown(TemplateVersion version) {
    return shown(version, reading(version.template().form()));
  }

  private Reading reading(Form form) {
    LocalDate today = desks.today();
    return new Reading(papers.history(form), papers.inForce(form, today).template(), today);
  }

  private TemplateHistoryPage.Version shown(TemplateVersion version, Reading reading) {
    Template template = version.template();
    return new TemplateHistoryPage.Version(
        template.form().folder(),
        template.validFrom(),
        template.revision(),
        reading.state(template),
        template.source(),
        name(version.editedBy()),
        version.editedAt());
  }

  private @Nullable String name(@Nullable UUID account) {
    return Optional.ofNullable(account)
        .flatMap(access::account)
        .map(Account::displayName)
        .orElse(null);
  }

  private static RefusedException unknown(String folder) {
    return new RefusedException(new PaperRefusal.UnknownTemplate(folder));
  }

  /** A form's history as of today. */
  private record Reading(List<TemplateVersion> all, Template now, LocalDate today) {

    State state(Template template) {
      if (same(template, now)) {
        return State.NOW;
      }
      boolean replaced =
          all.stream()
              .map(TemplateVersion::template)
              .anyMatch(other ->
                  other.validFrom().equals(template.validFrom())
                      && other.revision() > template.revision());
      if (replaced) {
        return State.REPLACED;
      }
      return template.validFrom().isAfter(today) ? State.PLANNED : State.PAST;
    }

    /** Null of the first one, and of one too old to be in the list. */
    @Nullable TemplateVersion before(TemplateVersion version) {
      for (int i = 0; i + 1 < all.size(); i++) {
        if (same(all.get(i).template(), version.template())) {
          return all.get(i + 1);
        }
      }
      return null;
    }

    private static boolean same(Template one, Template other) {
      return one.validFrom().equals(other.validFrom()) && one.revision() == other.revision();
    }
  }
}
