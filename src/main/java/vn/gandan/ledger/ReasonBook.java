package vn.gandan.ledger;

import java.util.List;

/** The reasons of one module; brought as a bean. */
public interface ReasonBook {
  List<Reason> reasons();
}
