package vn.gandan.counter.web;

import vn.gandan.custody.ThingCode;
import vn.gandan.party.IdentityKind;

/** What the one box of the counter was asked for. */
sealed interface Asked {

  /** The QR of an identity card. */
  record Card(String scanned) implements Asked {
    @Override
    public String toString() {
      return "card";
    }
  }

  /** The number of an identity paper. */
  record Numbered(IdentityKind kind, String number) implements Asked {
    @Override
    public String toString() {
      return "number of a " + kind;
    }
  }

  record Phone(String phone) implements Asked {
    @Override
    public String toString() {
      return "phone";
    }
  }

  record OfThing(ThingCode code) implements Asked {}

  record DossierCode(String code) implements Asked {}

  /** The QR of a slip leads to the tracker. */
  record Tracker(String token) implements Asked {}

  /** Fourteen digits whose check digit is wrong. */
  record MisreadThing() implements Asked {}

  record Nothing() implements Asked {}

  /** A name, or anything else by which nobody is looked for. */
  record NotAKey() implements Asked {}
}
