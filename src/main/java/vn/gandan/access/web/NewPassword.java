package vn.gandan.access.web;

import vn.gandan.access.AccessRefusal;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Screen;

/** A password typed twice. */
record NewPassword(String first, String second) {

  /**
   * The password.
   *
   * @throws RefusedException {@link AccessRefusal.PasswordsDiffer}
   */
  String same() {
    if (!first.equals(second)) {
      throw new RefusedException(new AccessRefusal.PasswordsDiffer());
    }
    return first;
  }

  /**
   * What to mend, beside its field.
   *
   * @throws RefusedException the same again, if the form cannot mend it
   */
  static Mistakes mistakes(RefusedException refused, Screen screen) {
    Refusal refusal = refused.refusal();
    if (!(refusal instanceof AccessRefusal known)) {
      throw refused;
    }
    String field =
        switch (known) {
          case AccessRefusal.WrongPassword _ -> "present";
          case AccessRefusal.PasswordTooShort _,
              AccessRefusal.PasswordTooLong _,
              AccessRefusal.PasswordTooCommon _ ->
              "password";
          case AccessRefusal.PasswordsDiffer _ -> "again";
          case AccessRefusal.LoginTaken _ -> "login";
          case AccessRefusal.NotAllowed _,
              AccessRefusal.FormExpired _,
              AccessRefusal.TooManyAttempts _,
              AccessRefusal.NoSuchAccount _,
              AccessRefusal.NoSuchPasskey _,
              AccessRefusal.LinkNotValid _,
              AccessRefusal.NotOneself _ ->
              throw refused;
        };
    return Mistakes.of(field, screen.refusal(refusal));
  }
}
