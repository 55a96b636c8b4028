package vn.gandan.paper;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** Papers (giấy tờ): prints every form of the counter as PDF. The face of the module. */
@Service
@Source("TT 03/2025/TT-VPCP, Phụ lục I; QĐ 45/2016/QĐ-TTg")
public class Papers {
  private final ShippedTemplates shipped = new ShippedTemplates();
  private final PaperPress press = new PaperPress();
  private final TemplateJournal edited;
  private final InstantSource clock;

  Papers(TemplateJournal edited, InstantSource clock) {
    this.edited = edited;
    this.clock = clock;
  }

  /** An ordinary first print; see {@link #print(Form, LocalDate, PaperFacts, Set)}. */
  public byte[] print(Form form, LocalDate on, PaperFacts facts) {
    return print(form, on, facts, Set.of());
  }

  /**
   * Prints one paper; reads the current province's templates, so call it on a province's route, and
   * outside a writing transaction: setting a sheet takes tens of milliseconds.
   *
   * @param on the local day of issue: it stands beside the place and chooses the template
   * @param marks words at the head of every sheet
   * @return a tagged PDF with its fonts inside, on sheets of the form's size
   * @throws RefusedException {@link PaperRefusal.NoTemplate}
   * @throws IllegalArgumentException when the facts are another form's, have more than 500 lines or
   *     a text of more than 4,000 characters
   */
  public byte[] print(Form form, LocalDate on, PaperFacts facts, Set<PrintMark> marks) {
    return press.print(template(form, on), facts, on, marks);
  }

  /** The template that papers of that day are printed from. */
  public Template template(Form form, LocalDate on) {
    Template own = edited.on(form, on).orElse(null);
    Template ours = shipped.on(form, on).orElse(null);
    if (own != null && (ours == null || !own.validFrom().isBefore(ours.validFrom()))) {
      return own;
    }
    if (ours == null) {
      throw new RefusedException(new PaperRefusal.NoTemplate(form.folder(), on));
    }
    return ours;
  }

  /** Every template of a form: the province's revisions, newest first, then the shipped ones. */
  public List<Template> history(Form form) {
    List<Template> all = new java.util.ArrayList<>(edited.revisions(form));
    all.addAll(shipped.all(form).reversed());
    return List.copyOf(all);
  }

  /** What is wrong with a template's body, by line; empty when it prints. */
  public List<TemplateFault> check(Form form, String body) {
    return TemplateTrial.faults(press, form, Text.nfc(body));
  }

  /**
   * A specimen from a body that need not be saved, marked as demonstration.
   *
   * @throws RefusedException {@link PaperRefusal.FaultyTemplate}
   */
  public byte[] preview(Form form, LocalDate on, String body) {
    Template tried = sound(new Template(form, on, "-", Text.nfc(body), 0));
    return press.print(tried, Specimens.full(form), on, Set.of(PrintMark.DEMONSTRATION));
  }

  /**
   * Saves an edited template as the next revision; joins the caller's transaction.
   *
   * @param asRead what the editor had read, with the revision that it had then and the new body and
   *     source in place of the old; with another first day and revision 0 it begins a new template
   * @return as saved, with its new revision
   * @throws RefusedException {@link PaperRefusal.NotTheEditor}, {@link PaperRefusal.FaultyTemplate}
   *     or {@link PaperRefusal.EditedMeanwhile}
   */
  @Transactional
  public Template edit(Template asRead, Actor editor) {
    if (editor.role() != Role.ADMINISTRATOR) {
      throw new RefusedException(new PaperRefusal.NotTheEditor());
    }
    Template next =
        sound(
            new Template(
                asRead.form(),
                asRead.validFrom(),
                Text.nfc(asRead.source()),
                Text.nfc(asRead.body()),
                asRead.revision() + 1));
    if (!edited.append(next, editor.accountId(), clock.instant())) {
      throw new RefusedException(
          new PaperRefusal.EditedMeanwhile(
              next.form().folder(), next.validFrom(), asRead.revision()));
    }
    return next;
  }

  private Template sound(Template template) {
    List<TemplateFault> faults = check(template.form(), template.body());
    if (!faults.isEmpty()) {
      TemplateFault first = faults.getFirst();
      throw new RefusedException(
          new PaperRefusal.FaultyTemplate(
              template.form().folder(), first.line(), first.kind(), first.found()));
    }
    return template;
  }
}
