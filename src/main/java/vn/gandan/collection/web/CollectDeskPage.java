package vn.gandan.collection.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillPayment;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * @param person who came; null if it does not matter
 * @param taken at this office today, latest first
 * @param toWorkOn how many need somebody
 */
public record CollectDeskPage(
    @Nullable UUID person,
    List<Choice> billers,
    List<BillPayment> taken,
    int toWorkOn,
    Filled filled,
    Mistakes mistakes) {}
