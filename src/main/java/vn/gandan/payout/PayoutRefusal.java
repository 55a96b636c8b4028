package vn.gandan.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Refusal;

/** Why somebody is not paid. */
public sealed interface PayoutRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }

  /** No such duty, or none that concerns who asks. */
  record UnknownDuty(UUID duty) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** It was paid before: when, and at which desk of which office. */
  record AlreadyPaid(UUID duty, @Nullable Instant at, @Nullable UUID office, @Nullable UUID desk)
      implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It went back to the payer. */
  record GivenBack(UUID duty) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The commune or the payer said that it must not be paid any more. */
  record Stopped(UUID duty) implements PayoutRefusal {}

  /** It goes to the person's account. */
  record ToAccount(UUID duty) implements PayoutRefusal {}

  /** Another point, till or courier has it. */
  record HeldElsewhere(UUID duty) implements PayoutRefusal {}

  record TooEarly(UUID duty, LocalDate from) implements PayoutRefusal {}

  record TooLate(UUID duty, LocalDate until) implements PayoutRefusal {}

  /** Neither the receiver nor somebody who may collect for them today. */
  record NotTheirs(UUID duty) implements PayoutRefusal {}

  /** The number that was shown is not that of the person. */
  record NumberDiffers(UUID person) implements PayoutRefusal {}

  /** A card or PostID shows a number. */
  record NumberMissing() implements PayoutRefusal {}

  /** Two witnesses, and two different ones, where there is no paper; none otherwise. */
  record WitnessesWrong() implements PayoutRefusal {}

  /** Whoever collects for somebody else has to show a paper. */
  record ProxyWithoutPaper() implements PayoutRefusal {}

  /** Too much for somebody without a paper. */
  record TooMuchWithoutPaper(long amount, long most) implements PayoutRefusal {}

  record UnknownSignature(UUID signature) implements PayoutRefusal {}

  /** The payer asks for a photo of whoever is paid. */
  record PhotoMissing() implements PayoutRefusal {}

  /** Nobody asked for a photo, so none is kept. */
  record PhotoNotAsked() implements PayoutRefusal {}

  /** No such file, another's, or no picture. */
  record UnknownPhoto(UUID photo) implements PayoutRefusal {}

  /** It was taken at another payout. */
  record PhotoUsed(UUID photo) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No such presentation of this duty on this shift today. */
  record UnknownPresentation(UUID presentation) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** It does not end soon, or has ended. */
  record NotEnding(UUID power) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** They were told at this stage before. */
  record AlreadyTold(UUID power) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No such account, or another's. */
  record UnknownAccount(UUID account) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** In the future, or before the account was opened. */
  record AccountDayWrong(LocalDate on) implements PayoutRefusal {}

  /** It was closed, or nobody has told that it is active. */
  record AccountNotUsable(UUID account) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** One account for many is no account of the person's. */
  record AccountForTooMany(long people, long most) implements PayoutRefusal {}

  /** To an account or in cash. */
  record OneWayOnly() implements PayoutRefusal {}

  /** No pay point of this office. */
  record UnknownPoint(UUID point) implements PayoutRefusal {}

  /** It waits for no transfer, or the bank has not said that it failed. */
  record NotFailed(UUID duty) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The id is taken by something else. */
  record IdTaken(UUID id) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownPerson(UUID person) implements PayoutRefusal {}

  /** A power lasts some months and no longer. */
  record PowerTooLong(LocalDate until, LocalDate latest) implements PayoutRefusal {}

  /** Its days are over, or turned round, or it was certified later than it begins to count. */
  record PowerDaysWrong(LocalDate from, LocalDate until) implements PayoutRefusal {}

  /** Somebody else's power for the same person still counts; it is revoked first. */
  record PowerInForce(UUID power) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** One person collects for as many as is allowed already. */
  record ProxyForTooMany(long people, long most) implements PayoutRefusal {}

  /** Staff of the post and those close to them collect for nobody. */
  record ProxyOfStaff() implements PayoutRefusal {}

  /** Nobody collects their own through a power. */
  record ProxyForThemselves() implements PayoutRefusal {}

  record UnknownPower(UUID power) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record PowerEnded(UUID power) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Not old enough for that ground. */
  record NotOldEnough(long age) implements PayoutRefusal {}

  /** To be looked at anew on a day that is over, or in more than a year. */
  record ReviewDayWrong(LocalDate reviewOn) implements PayoutRefusal {}

  record AlreadyAtHome(UUID home) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No payment at home is planned for the person. */
  record NotAtHome(UUID duty) implements PayoutRefusal {}

  record UnknownHome(UUID home) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** A payment at home costs the person nothing: nothing is sold or charged beside it. */
  record FreeAtHome() implements PayoutRefusal {}
}
