package vn.gandan.bank.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * The accounts on which transfers arrive.
 *
 * @param offices that one of them can be for
 */
public record AccountsPage(
    List<Entry> accounts, List<Choice> offices, Filled filled, Mistakes mistakes) {

  /**
   * One entry.
   *
   * @param office its name; null if it is for all
   */
  public record Entry(ReceivingAccount account, @Nullable String office) {}

  /** What was filled in, as it was typed. */
  public record Filled(
      UUID operation,
      String office,
      String bin,
      String number,
      String bank,
      String holder,
      String ground,
      String from) {}
}
