package vn.gandan.custody.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Discrepancy;
import vn.gandan.custody.Offer;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** What waits for an office or agency to count, and what did not agree. */
@RestController
@RequestMapping("/api/v1")
@Allowed({
  Role.CLERK,
  Role.VAULT_KEEPER,
  Role.DIRECTOR,
  Role.COURIER,
  Role.AGENCY_OFFICER,
  Role.AGENCY_SYSTEM
})
class HandoverController {
  private final Custody custody;

  HandoverController(Custody custody) {
    this.custody = custody;
  }

  /** Open offers to the caller's unit, oldest first. */
  @GetMapping("/offers")
  List<OfferBody> offers(Actor actor) {
    return custody.offersTo(unit(actor)).stream().map(OfferBody::of).toList();
  }

  /** Discrepancies that the caller's unit found or caused, open ones first. */
  @GetMapping("/discrepancies")
  List<DiscrepancyBody> discrepancies(Actor actor) {
    return custody.discrepancies(unit(actor)).stream().map(DiscrepancyBody::of).toList();
  }

  private static UUID unit(Actor actor) {
    return Objects.requireNonNull(actor.unitId(), "these roles belong to a unit");
  }

  record OfferBody(UUID offer, UUID fromDesk, UUID toDesk, Instant madeAt, List<ThingBody> things) {

    static OfferBody of(Offer offer) {
      return new OfferBody(
          offer.id(),
          offer.giverDesk(),
          offer.takerDesk(),
          offer.madeAt(),
          offer.expected().stream().map(ThingBody::of).toList());
    }
  }

  record DiscrepancyBody(
      UUID discrepancy,
      String kind,
      ThingBody thing,
      UUID foundBy,
      UUID other,
      Instant openedAt,
      @Nullable String outcome,
      @Nullable Instant closedAt) {

    static DiscrepancyBody of(Discrepancy discrepancy) {
      Discrepancy.Closing closing = discrepancy.closing();
      return new DiscrepancyBody(
          discrepancy.id(),
          discrepancy.kind().code(),
          ThingBody.of(discrepancy.thing()),
          discrepancy.foundByUnit(),
          discrepancy.otherUnit(),
          discrepancy.openedAt(),
          closing == null ? null : closing.outcome().code(),
          closing == null ? null : closing.closedAt());
    }
  }
}
