package vn.gandan.collection.web;

import java.util.List;
import vn.gandan.collection.Biller;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** All billers, and the form for another. */
public record BillersPage(
    List<Biller> billers, List<Choice> kinds, boolean mayWrite, Filled filled, Mistakes mistakes) {}
