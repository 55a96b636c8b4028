package vn.gandan.handover.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.ThingLine;
import vn.gandan.ui.Step;

/**
 * One thing: where it is and how it came there.
 *
 * @param containers codes of the bags that it is in, innermost first
 * @param lies whether it lies open at this desk
 */
public record ThingPage(
    ThingLine line,
    String hand,
    Instant since,
    List<String> containers,
    boolean lies,
    boolean mayShelve,
    @Nullable String dossierHref,
    List<Step> way) {}
