package vn.gandan.collection;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.visit.AskedAgain;

/** What a biller told counts for minutes; money by transfer may take longer. */
@Component
class BillsAskedAgain implements AskedAgain {
  private static final String KEYS = TakeBill.class.getSimpleName() + "/";

  private final AskingBillers asking;

  BillsAskedAgain(AskingBillers asking) {
    this.asking = asking;
  }

  @Override
  public void askAgain(Set<String> gone, Actor actor) {
    gone.stream()
        .filter(key -> key.startsWith(KEYS))
        .map(key -> UUID.fromString(key.substring(KEYS.length())))
        .forEach(quote -> asking.again(quote, actor));
  }
}
