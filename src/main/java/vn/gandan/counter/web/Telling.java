package vn.gandan.counter.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.CalendarRefusal;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.party.PartyRefusal;
import vn.gandan.ui.Language;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Texts;

/** Puts a refusal beside the field that it is about, on the page where the typing still stands. */
@Component
class Telling {
  private final Texts texts;

  Telling(Texts texts) {
    this.texts = texts;
  }

  String text(Locale locale, String key, Object... args) {
    return texts.text(Language.of(locale), key, args);
  }

  /** For papers, which speak Vietnamese. */
  String vietnamese(String key, Object... args) {
    return texts.text(Language.VIETNAMESE, key, args);
  }

  String problem(Locale locale, Refusal refusal) {
    return texts.problem(Language.of(locale), refusal);
  }

  Mistakes mistakes(RefusedException refused, Locale locale) {
    Refusal refusal = refused.refusal();
    String field =
        switch (refusal) {
          case PartyRefusal about -> field(about);
          case DossierRefusal about -> field(about);
          case Refusal _ -> "";
        };
    return Mistakes.of(field, problem(locale, refusal));
  }

  /** Refusals after which the form is of no use any more and the page itself must say no. */
  static boolean endsTheForm(RefusedException refused) {
    return refused.refusal().kind() == Refusal.Kind.NOT_FOUND
        && !(refused.refusal() instanceof CounterRefusal)
        && !(refused.refusal() instanceof CalendarRefusal);
  }

  private static String field(PartyRefusal refusal) {
    return switch (refusal) {
      case PartyRefusal.BadNumber _,
          PartyRefusal.HalfAnIdentity _,
          PartyRefusal.NumberContradicts _ ->
          "identityNumber";
      case PartyRefusal.BadText(String field) -> field;
      case PartyRefusal.BadPhone _ -> "phone";
      case PartyRefusal.BadBirthDate _ -> "birthDate";
      case PartyRefusal.NotACard _ -> "q";
      case PartyRefusal.UnknownPerson _,
          PartyRefusal.UnknownOrganisation _,
          PartyRefusal.IdTaken _,
          PartyRefusal.BadTaxCode _ ->
          "";
    };
  }

  private static final List<Class<? extends DossierRefusal>> ABOUT_THE_COMMUNE =
      List.of(
          DossierRefusal.UnknownCommune.class,
          DossierRefusal.OtherProvince.class,
          DossierRefusal.NoDecidingAgency.class,
          DossierRefusal.AgencyWithoutCode.class,
          DossierRefusal.NotByPost.class);

  private static String field(DossierRefusal refusal) {
    if (ABOUT_THE_COMMUNE.contains(refusal.getClass())) {
      return "commune";
    }
    if (refusal instanceof DossierRefusal.NoPapers
        || refusal instanceof DossierRefusal.UnlistedPaper) {
      return "papers";
    }
    if (refusal instanceof DossierRefusal.UnknownReturnOffice) {
      return "returnOffice";
    }
    if (refusal instanceof DossierRefusal.ReasonMissing) {
      return "reason";
    }
    return "";
  }
}
