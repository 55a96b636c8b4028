package vn.gandan.insight;

import org.jspecify.annotations.Nullable;
import vn.gandan.custody.Discrepancy;
import vn.gandan.dossier.Dossier;

/**
 * An open discrepancy with the office that answers: who found it, or if an agency did, who had
 * handed over.
 *
 * @param dossier whose thing it is; null for a bag
 */
public record Gap(
    Discrepancy discrepancy, String office, String other, @Nullable Dossier dossier, long days) {}
