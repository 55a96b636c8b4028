package vn.gandan.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Mistakes;

/**
 * An offer that is counted.
 *
 * @param outcome null while it is open; for the texts {@code handover.outcome.…}
 * @param mayCount whether this desk may count it now
 * @param mayWithdraw whether this desk gave it
 * @param operation id that the confirmation will have
 * @param comparison null until the reader asks for it, and again when the offer has ended
 * @param found differences that were opened by the count
 */
public record ReceiptPage(
    UUID offer,
    String from,
    String to,
    Instant madeAt,
    @Nullable String outcome,
    boolean mayCount,
    boolean mayWithdraw,
    UUID operation,
    List<Expected> expected,
    List<String> scanned,
    @Nullable Comparison comparison,
    List<DifferenceLine> found,
    Mistakes mistakes) {}
