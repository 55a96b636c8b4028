package vn.gandan.agency.web;

import vn.gandan.kernel.Refusal;

/** Why a page of the agency's desk cannot be shown. */
public sealed interface AgencyRefusal extends Refusal {

  /** The dossier has not come to where this form tells of it. */
  record FormNotDue(String dossier, String form) implements AgencyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}
