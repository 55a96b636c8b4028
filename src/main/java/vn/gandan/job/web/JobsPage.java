package vn.gandan.job.web;

import java.util.List;
import vn.gandan.job.StuckJob;

/**
 * @param waiting all that is not done yet
 */
public record JobsPage(long waiting, List<StuckJob> stuck) {}
