package vn.gandan.cashdesk.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.cashdesk.Evidence;
import vn.gandan.cashdesk.EvidenceGathering;
import vn.gandan.cashdesk.EvidencePack;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.signing.Signing;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;

/** Hồ sơ chứng cứ: what a clerk needs to prove the own till right, by one click. */
@Controller
@RequestMapping("/quy/ca/{shift}")
@Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
class EvidenceController {
  private final Tills tills;
  private final TillPages pages;
  private final EvidenceGathering gathering;
  private final Signing signing;
  private final Hands hands;

  EvidenceController(
      Tills tills, TillPages pages, EvidenceGathering gathering, Signing signing, Hands hands) {
    this.tills = tills;
    this.pages = pages;
    this.gathering = gathering;
    this.signing = signing;
    this.hands = hands;
  }

  @GetMapping("/chung-cu")
  String show(@PathVariable UUID shift, Actor actor, Model model) {
    Shift found = found(shift, actor);
    Evidence evidence = gathering.of(found);
    model.addAttribute(
        "page",
        new EvidencePage(
            evidence,
            pages.desk(found.desk()),
            pages.clerk(found),
            pages.names(evidence.accounts()),
            signing.standing()));
    return "cashdesk/evidence";
  }

  @GetMapping("/chung-cu.zip")
  ResponseEntity<byte[]> pack(@PathVariable UUID shift, Actor actor) {
    Evidence evidence = gathering.of(found(shift, actor));
    String how = hands.vietnamese().t("cashdesk.evidence.how");
    byte[] pack = EvidencePack.of(evidence, pages.names(evidence.accounts()), how, signing::beside);
    return zip("chung-cu-" + shift, pack);
  }

  static ResponseEntity<byte[]> zip(String name, byte[] pack) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".zip").build().toString())
        .body(pack);
  }

  /** The own shift, or for a director any of the office; closed, so that counts stay blind. */
  private Shift found(UUID id, Actor actor) {
    return tills
        .shift(id)
        .filter(each -> TillPages.mayProve(each, actor))
        .filter(each -> each.closing() != null)
        .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownShift(id)));
  }
}
