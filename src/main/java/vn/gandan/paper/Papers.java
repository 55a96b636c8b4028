package vn.gandan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/**
 * Papers (giấy tờ): prints every form of the counter as PDF. Templates are edited by the act {@link
 * EditTemplate}. The face of the module.
 */
@Service
@Source("TT 03/2025/TT-VPCP, Phụ lục I; QĐ 45/2016/QĐ-TTg")
public class Papers {
  private final ShippedTemplates shipped = new ShippedTemplates();
  private final PaperPress press = new PaperPress();
  private final TemplateJournal edited;

  Papers(TemplateJournal edited) {
    this.edited = edited;
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
   * @return a tagged PDF with its fonts inside, on sheets of the form's size; its keywords name the
   *     template
   * @throws RefusedException {@link PaperRefusal.NoTemplate}
   * @throws IllegalArgumentException when the facts are another form's, have more than 500 lines or
   *     a text of more than 4,000 characters
   */
  public byte[] print(Form form, LocalDate on, PaperFacts facts, Set<PrintMark> marks) {
    return print(inForce(form, on).template(), on, facts, marks);
  }

  /** As above, from a template of another day: what was printed once is printed so again. */
  public byte[] print(Template template, LocalDate on, PaperFacts facts, Set<PrintMark> marks) {
    return press.print(template, facts, on, marks);
  }

  /** The template that papers of that day are printed from. */
  public TemplateVersion inForce(Form form, LocalDate on) {
    TemplateVersion own = edited.on(form, on).orElse(null);
    Template ours = shipped.on(form, on).orElse(null);
    if (own != null && (ours == null || !own.template().validFrom().isBefore(ours.validFrom()))) {
      return own;
    }
    if (ours == null) {
      throw new RefusedException(new PaperRefusal.NoTemplate(form.folder(), on));
    }
    return TemplateVersion.shipped(ours);
  }

  /** A version whenever it was in force; revision 0 is the shipped one of that day. */
  public Optional<TemplateVersion> version(Form form, LocalDate from, int revision) {
    return revision == 0
        ? shipped.one(form, from).map(TemplateVersion::shipped)
        : edited.one(form, from, revision);
  }

  /**
   * Every template of a form, by first day, newest first: of one day the last entered stands above,
   * the shipped one at the bottom. At most 100 of the province's own.
   */
  public List<TemplateVersion> history(Form form) {
    List<TemplateVersion> all = new ArrayList<>(edited.revisions(form));
    shipped.all(form).forEach(each -> all.add(TemplateVersion.shipped(each)));
    all.sort(TemplateVersion.NEWEST_FIRST);
    return List.copyOf(all);
  }

  /** How many versions of its own the province has, for {@link EditTemplate#seen}. */
  public int versions(Form form) {
    return edited.versions(form);
  }

  /** What a template of this form may name. */
  public List<TemplateField> fields(Form form) {
    return FieldGuide.of(form);
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
    List<TemplateFault> faults = check(form, body);
    if (!faults.isEmpty()) {
      throw new RefusedException(PaperRefusal.FaultyTemplate.of(form, faults));
    }
    Template tried = Template.tried(form, on, Text.nfc(body));
    return press.print(tried, Specimens.full(form), on, Set.of(PrintMark.DEMONSTRATION));
  }
}
