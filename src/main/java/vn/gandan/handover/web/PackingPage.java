package vn.gandan.handover.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.ThingLine;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Mistakes;

/**
 * A list that is being scanned to go somewhere: into a bag, to another desk, onto a shelf.
 *
 * @param place at which desk
 * @param operation id that the entry will have
 * @param known what lies here, so that each scan can be told in words at once
 * @param scanned codes on the list
 * @param lines those of the list that are known, in words
 * @param destinations to choose from
 * @param to the chosen one
 * @param seal as read so far; null where nothing is sealed
 */
public record PackingPage(
    String place,
    UUID operation,
    List<Expected> known,
    List<String> scanned,
    List<ThingLine> lines,
    List<Choice> destinations,
    @Nullable String to,
    @Nullable String seal,
    Mistakes mistakes) {}
