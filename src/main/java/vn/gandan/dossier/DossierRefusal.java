package vn.gandan.dossier;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a dossier does not go on. */
public sealed interface DossierRefusal extends Refusal {

  /** Also for dossiers that this actor may not see. */
  record UnknownDossier(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record UnknownProcedure(String procedure) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownCommune(String commune) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /**
   * Phi địa giới ends at the border of the province: go to a post office of that province, or hand
   * in online.
   */
  record OtherProvince(String commune, String province) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record NoDecidingAgency(String procedure, String commune) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record AgencyWithoutCode(UUID agency) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record NotByPost(String procedure) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownApplicant(UUID applicant) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record NoPapers() implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Not on the published list: nobody may ask for more than the list. */
  record UnlistedPaper(int paper) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The fee shown to the citizen is not the fee in force. */
  record FeeChanged(long shown, long inForce) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The national graph has no such step from here. */
  record WrongStatus(String dossier, int status, String step) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The papers are not in this agency's hand: confirm what arrived first. */
  record PapersNotHere(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record ResultNotHere(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NothingAsked(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** One apology, one new date. */
  record ExtendedBefore(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotLater(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownReturnOffice(UUID office) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownNeed(UUID need) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Such a step brings more with it than words. */
  record StepHasItsOwnAct(String step) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  record ReasonMissing(String step) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The applicant collects in person, or somebody else as proxy; both are known by name. */
  record WrongCollector(String dossier) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Nobody of this unit brought such a file. */
  record UnknownSignature(UUID signature) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record OutcomeUnclear(Guide.Outcome outcome) implements DossierRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}
