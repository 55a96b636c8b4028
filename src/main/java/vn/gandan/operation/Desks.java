package vn.gandan.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the door must know of desks; answered by the module that keeps the network. */
public interface Desks {

  /**
   * @param on the business day; a desk that is not open on that day does not exist
   */
  Optional<Desk> desk(UUID deskId, LocalDate on);
}
