package vn.gandan.clearing;

import java.util.Collection;
import java.util.UUID;

/**
 * Quầy đã chi còn mở: whether somebody may still take back what they have paid of a round. A module
 * that pays brings it as a bean.
 */
public interface PayingTills {

  /** How many shifts that paid in these communes are still open. */
  long open(UUID round, Collection<String> communes);
}
