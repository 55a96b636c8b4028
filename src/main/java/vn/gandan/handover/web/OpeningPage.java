package vn.gandan.handover.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Mistakes;

/**
 * A bag that is being opened.
 *
 * @param seal as read from the bag, not as it should be
 * @param intact {@code yes}, {@code no} or empty while nobody has said
 * @param comparison null until the reader asks for it
 * @param sealAgrees whether the number read is the number put on, and the seal was whole
 */
public record OpeningPage(
    String code,
    String from,
    UUID operation,
    List<Expected> expected,
    List<String> scanned,
    String seal,
    String intact,
    @Nullable Comparison comparison,
    boolean sealAgrees,
    Mistakes mistakes) {}
