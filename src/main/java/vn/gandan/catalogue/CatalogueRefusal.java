package vn.gandan.catalogue;

import vn.gandan.kernel.Refusal;

/** Why the catalogue does not answer. */
public sealed interface CatalogueRefusal extends Refusal {

  /** No published procedure of that code on that day. */
  record NoSuchProcedure(String procedure) implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** No agency of that code in this province on that day. */
  record NoSuchAgency(String agency) implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}
