package vn.gandan.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Choice;

/**
 * A bag under seal, or opened.
 *
 * @param code 14 digits
 * @param hand who holds it, in words
 * @param lies whether it lies at this desk, so that it can be dispatched
 * @param mayOpen whether this desk may open it
 * @param contents as sealed; once it is open also what was too much
 * @param operation id that a dispatch will have
 * @param destinations to dispatch to
 * @param found differences that the opening showed
 */
public record BagPage(
    String code,
    String seal,
    String from,
    String to,
    Instant sealedAt,
    @Nullable Instant openedAt,
    boolean opened,
    String hand,
    Instant since,
    boolean lies,
    boolean mayOpen,
    Comparison contents,
    UUID operation,
    List<Choice> destinations,
    List<DifferenceLine> found) {}
