package vn.gandan.access;

import vn.gandan.kernel.Refusal;

/** Why the door stays shut. Nothing here tells whether a login exists. */
public sealed interface AccessRefusal extends Refusal {

  /** The role has no business at this endpoint, or the endpoint is open to nobody. */
  record NotAllowed() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** The form was older than the login, or came from elsewhere. */
  record FormExpired() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /**
   * Tried too often.
   *
   * @param retryAfterSeconds when the next try is possible
   */
  record TooManyAttempts(long retryAfterSeconds) implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /** Another account has this login. Told to administrators only. */
  record LoginTaken() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoSuchAccount() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Not one of one's own. */
  record NoSuchPasskey() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Used, run out, replaced, or never given. */
  record LinkNotValid() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** An administrator locks nobody out by locking themself out. */
  record NotOneself() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The present password was not right. */
  record WrongPassword() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /**
   * Shorter than a single factor may be.
   *
   * @param minimum characters (code points)
   */
  record PasswordTooShort(int minimum) implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /**
   * Longer than is hashed.
   *
   * @param maximum characters (code points)
   */
  record PasswordTooLong(int maximum) implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** On the list of those tried first, or made of the login, or of few characters repeated. */
  record PasswordTooCommon() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The two entries of a new password differ. */
  record PasswordsDiffer() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}
