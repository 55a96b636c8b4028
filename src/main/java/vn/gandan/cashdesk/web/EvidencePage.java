package vn.gandan.cashdesk.web;

import vn.gandan.cashdesk.Evidence;
import vn.gandan.signing.CertificateStanding;

/**
 * The evidence about one shift, its doubtful entries first.
 *
 * @param signing whether the pack carries a digital signature
 */
public record EvidencePage(
    Evidence evidence, String place, String clerk, CertificateStanding signing) {}
