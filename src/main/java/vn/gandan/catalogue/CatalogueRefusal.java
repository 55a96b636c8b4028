package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why the catalogue does not answer or does not change. */
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

  /** Each agency keeps its own list; the provincial post office may keep any of its province. */
  record NotYourList() implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** An entry of that day or a later one is there already. */
  record NotLater(LocalDate since) implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Decided in the future, in force before it was decided, or more than a year ahead. */
  record DaysDoNotFit(LocalDate decidedOn, LocalDate from) implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record IdTaken(UUID id) implements CatalogueRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
