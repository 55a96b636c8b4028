package vn.gandan.paper;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

/**
 * Needs no lock of its own: the act is done at the one desk of the provincial post office, and the
 * door lets one operation at a time write for a desk.
 */
@Component
class EditingTemplates implements ActHandler<EditTemplate, EditTemplate.Done> {
  private final TemplateJournal journal;
  private final Papers papers;

  EditingTemplates(TemplateJournal journal, Papers papers) {
    this.journal = journal;
    this.papers = papers;
  }

  @Override
  public String name() {
    return "paper.edit-template";
  }

  @Override
  public Class<EditTemplate> act() {
    return EditTemplate.class;
  }

  @Override
  public Class<EditTemplate.Done> done() {
    return EditTemplate.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public EditTemplate.Done perform(EditTemplate act, Performance performance) {
    EditRules.check(act.from(), performance.businessDay());
    String form = act.form().folder();
    if (journal.versions(act.form()) != act.seen()) {
      throw new RefusedException(new PaperRefusal.EditedMeanwhile(form));
    }
    // Two trial prints take a tenth of a second, at a desk that writes a few times a year.
    List<TemplateFault> faults = papers.check(act.form(), act.body());
    if (!faults.isEmpty()) {
      throw new RefusedException(PaperRefusal.FaultyTemplate.of(act.form(), faults));
    }
    Template next =
        new Template(
            act.form(),
            act.from(),
            Text.nfc(act.source().strip()),
            Text.nfc(act.body()),
            journal.lastRevision(act.form(), act.from()) + 1);
    journal.append(next, performance);
    return new EditTemplate.Done(act.form(), act.from(), next.revision());
  }
}
