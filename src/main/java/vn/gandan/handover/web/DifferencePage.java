package vn.gandan.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Step;

/**
 * One difference with everything that helps to clear it up.
 *
 * @param line as in the list
 * @param dossier national code of the thing's dossier, if the reader may see it
 * @param foundAt the desk that counted
 * @param lastHand who had the thing last by the journal, in words
 * @param bag code of the bag that showed it
 * @param chain the thing's whole way
 * @param outcomes that such a difference may have; empty if this reader cannot close it
 * @param closing null while it is open
 */
public record DifferencePage(
    DifferenceLine line,
    @Nullable String dossier,
    String foundAt,
    String lastHand,
    Instant lastSince,
    @Nullable String bag,
    List<Step> chain,
    UUID operation,
    List<Choice> outcomes,
    @Nullable String chosen,
    @Nullable String note,
    @Nullable Closing closing,
    Mistakes mistakes) {

  /** How it ended and by whom. */
  public record Closing(String outcome, String note, String by, Instant at) {}
}
