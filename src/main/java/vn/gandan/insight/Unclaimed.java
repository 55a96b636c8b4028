package vn.gandan.insight;

import vn.gandan.custody.Holding;
import vn.gandan.dossier.Dossier;

/**
 * A result that nobody has collected.
 *
 * @param office name of the office where it lies
 * @param days since it came to this desk, counted by dates
 * @param next what is to be done about it
 */
public record Unclaimed(
    Holding holding,
    Dossier dossier,
    String office,
    String desk,
    long days,
    ShelfRules.Next next) {}
