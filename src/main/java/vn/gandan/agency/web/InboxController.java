package vn.gandan.agency.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.agency.DueDays;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Hồ sơ của cơ quan, by due time. */
@Controller
@Allowed(Role.AGENCY_OFFICER)
class InboxController {
  private static final int PAGE_SIZE = 100;
  private static final int LAST_PAGE = 1000;
  private static final List<Status> OPEN =
      List.of(
          Status.SUBMITTED,
          Status.RECEIVED,
          Status.IN_PROGRESS,
          Status.SUPPLEMENT_ASKED,
          Status.PAYMENT_ASKED,
          Status.WITHDRAWAL_ASKED);

  private final AgencyDossiers own;
  private final Dossiers dossiers;
  private final DueDays dueDays;
  private final Hands hands;

  InboxController(AgencyDossiers own, Dossiers dossiers, DueDays dueDays, Hands hands) {
    this.own = own;
    this.dossiers = dossiers;
    this.dueDays = dueDays;
    this.hands = hands;
  }

  /**
   * @param filter code of one status; everything open if empty
   * @param page from 1
   */
  @GetMapping("/co-quan")
  String show(
      @RequestParam(name = "trang-thai", defaultValue = "") String filter,
      @RequestParam(name = "trang", defaultValue = "1") int page,
      Actor actor,
      Model model) {
    UUID agency = own.agency(actor);
    int number = Math.clamp(page, 1, LAST_PAGE);
    List<Dossier> found = dossiers.inbox(agency, statuses(filter), number - 1);
    model.addAttribute(
        "page",
        new InboxPage(
            hands.unitName(agency),
            filters(filter),
            filter,
            found.stream().map(this::line).toList(),
            number,
            found.size() == PAGE_SIZE));
    return "agency/inbox";
  }

  private static List<Status> statuses(String filter) {
    return Arrays.stream(Status.values())
        .filter(status -> Integer.toString(status.code()).equals(filter))
        .findFirst()
        .map(List::of)
        .orElse(OPEN);
  }

  private static List<InboxPage.Filter> filters(String filter) {
    List<InboxPage.Filter> filters = new ArrayList<>();
    boolean known = !statuses(filter).equals(OPEN);
    filters.add(new InboxPage.Filter("", null, !known));
    for (Status status : Status.values()) {
      String value = Integer.toString(status.code());
      filters.add(new InboxPage.Filter(value, status.code(), value.equals(filter)));
    }
    return filters;
  }

  private InboxPage.Line line(Dossier dossier) {
    return new InboxPage.Line(
        dossier.id(),
        dossier.code(),
        hands.procedureName(dossier),
        dossier.status().code(),
        AgencyDossiers.tone(dossier.status()),
        dossier.dueAt(),
        running(dossier) && dossier.dueAt() != null
            ? dueDays.left(dossier.dueAt()).orElse(null)
            : null,
        dossier.late(),
        dossier.since());
  }

  /** A clock is only told while somebody is to act against it. */
  static boolean running(Dossier dossier) {
    return switch (dossier.status()) {
      case SUBMITTED, RECEIVED, IN_PROGRESS, PAYMENT_ASKED, WITHDRAWAL_ASKED, SUPPLEMENT_ASKED ->
          true;
      case NOT_RECEIVED, STOPPED, FINISHED, RETURNED -> false;
    };
  }
}
