package vn.gandan.cashdesk.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.cashdesk.EvidenceGathering;
import vn.gandan.cashdesk.EvidencePack;
import vn.gandan.cashdesk.TransitEvidence;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.signing.Signing;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;

/** Hồ sơ chứng cứ của tiền giao nhận: for either side of two counts that differ. */
@Controller
class TransitEvidenceController {
  private final Tills tills;
  private final TillPages pages;
  private final EvidenceGathering gathering;
  private final Signing signing;
  private final Hands hands;

  TransitEvidenceController(
      Tills tills, TillPages pages, EvidenceGathering gathering, Signing signing, Hands hands) {
    this.tills = tills;
    this.pages = pages;
    this.gathering = gathering;
    this.signing = signing;
    this.hands = hands;
  }

  /** Whoever gave or received the cash, and the director of the office. */
  @GetMapping("/quy/chenh-lech/{difference}/chung-cu.zip")
  @Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
  ResponseEntity<byte[]> pack(@PathVariable UUID difference, Actor actor) {
    TransitEvidence evidence =
        tills
            .difference(difference)
            .filter(each -> pages.mayProve(each, actor))
            .flatMap(each -> gathering.ofTransit(each.id()))
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownDifference(difference)));
    byte[] pack =
        EvidencePack.of(
            evidence,
            pages.names(evidence.accounts()),
            hands.vietnamese().t("cashdesk.evidence.how"),
            signing::beside);
    return EvidenceController.zip("chung-cu-" + difference, pack);
  }
}
