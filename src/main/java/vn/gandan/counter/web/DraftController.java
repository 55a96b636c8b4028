package vn.gandan.counter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.counter.Drafts;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.party.EnrolDrafts;
import vn.gandan.ui.Notice;

/**
 * Unfinished visits, and people who are not recorded yet: kept while they are typed, dropped by
 * whoever began them.
 */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class DraftController {
  private final Drafts drafts;
  private final EnrolDrafts people;

  DraftController(Drafts drafts, EnrolDrafts people) {
    this.drafts = drafts;
    this.people = people;
  }

  /** Asked by the page itself while somebody types. */
  @PostMapping("/quay/nhap/{id}")
  ResponseEntity<Void> save(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
    Typed typed = Typed.of(sent);
    if (PersonForm.isOne(typed)) {
      people.save(id, PersonForm.of(typed).under(id).fields(), actor);
      return ResponseEntity.noContent().build();
    }
    UUID person =
        typed
            .id("person")
            .orElseThrow(() -> new RefusedException(new CounterRefusal.UnknownDraft(id)));
    String procedure = typed.text("procedure");
    if (!procedure.matches("[1-6]\\.[0-9]{6}")) {
      throw new RefusedException(new CounterRefusal.UnknownDraft(id));
    }
    drafts.save(id, person, procedure, HandInController.kept(typed.fields()), actor);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/quay/nhap/{id}/bo")
  String drop(@PathVariable UUID id, Actor actor, RedirectAttributes after) {
    drafts.drop(id, actor);
    people.drop(id, actor);
    after.addFlashAttribute("notice", Notice.done("counter.draft.dropped"));
    return "redirect:/quay";
  }

  @GetMapping({"/quay/nhap/{id}", "/quay/nhap/{id}/bo"})
  String again() {
    return "redirect:/quay";
  }
}
