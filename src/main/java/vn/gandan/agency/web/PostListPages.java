package vn.gandan.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.PostListChange;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.ui.Mistakes;

/** Makes the page of an agency's list for the post. */
@Component
class PostListPages {
  private static final int MOST_FOUND = 20;

  private final Catalogue catalogue;
  private final WorkDesks desks;

  PostListPages(Catalogue catalogue, WorkDesks desks) {
    this.catalogue = catalogue;
    this.desks = desks;
  }

  /**
   * @param page of the changes, from 1
   */
  PostListPage page(
      int page,
      Agency agency,
      String typed,
      String code,
      PostListPage.Filled filled,
      Mistakes mistakes,
      Actor actor) {
    LocalDate today = desks.today();
    UUID id = agency.agencyId();
    List<PostListPage.Line> found =
        typed.isBlank()
            ? List.of()
            : catalogue.search(typed, today, MOST_FOUND).stream()
                .map(each -> line(each.code(), each.name(), id, today))
                .toList();
    List<PostListChange> changes = catalogue.postListChanges(id, today, page - 1);
    return new PostListPage(
        agency.name(),
        actor.role() == Role.PROVINCE_OFFICE ? agency.code() : null,
        catalogue.postList(id, today),
        changes.stream().limit(Catalogue.CHANGES_ON_A_PAGE).toList(),
        page,
        changes.size() > Catalogue.CHANGES_ON_A_PAGE,
        typed,
        found,
        catalogue
            .procedure(code, today)
            .map(each -> line(each.code(), each.name(), id, today))
            .orElse(null),
        filled,
        mistakes);
  }

  /** Where the reader is, without a procedure chosen. */
  String here(Agency agency, Actor actor) {
    return actor.role() == Role.PROVINCE_OFFICE
        ? PostListPage.HERE + "?co-quan=" + agency.code()
        : PostListPage.HERE;
  }

  private PostListPage.Line line(String code, String name, UUID agency, LocalDate today) {
    return new PostListPage.Line(
        code, name, catalogue.acceptsByPost(agency, code, today).orElse(null));
  }
}
