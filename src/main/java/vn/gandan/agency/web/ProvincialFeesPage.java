package vn.gandan.agency.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.Found;
import vn.gandan.catalogue.ProvincialFee;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * The fees that the People's Council of the province has set.
 *
 * @param typed what was searched
 * @param chosen name of the procedure whose fee is entered; null while none is
 */
public record ProvincialFeesPage(
    List<ProvincialFee> fees,
    String typed,
    List<Found> found,
    @Nullable String chosen,
    List<Choice> channels,
    Filled filled,
    Mistakes mistakes) {

  static final String HERE = "/phi-cua-tinh";

  /** What was filled in, as it was typed. */
  public record Filled(
      UUID operation,
      String procedure,
      @Nullable String channel,
      @Nullable String amount,
      @Nullable String decision,
      @Nullable String decidedOn,
      @Nullable String from) {}
}
