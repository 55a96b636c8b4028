package vn.gandan.cashdesk.web;

import vn.gandan.cashdesk.Evidence;

/** The evidence about one shift, its doubtful entries first. */
public record EvidencePage(Evidence evidence, String place, String clerk) {}
