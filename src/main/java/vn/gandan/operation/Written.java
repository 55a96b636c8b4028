package vn.gandan.operation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Text;

/**
 * What somebody wrote: a reason, the number of a paper, a name. Blanks around it do not make it
 * longer, and a letter or digit is in it. Its length is in characters as the database counts them,
 * so that whatever passes here passes there. Nothing written is right; {@code NotNull} says
 * otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = Written.Reading.class)
public @interface Written {
  int min() default 1;

  int max();

  String message() default "{min} to {max} characters, one of them a letter or digit";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Whether a text is words of that length. */
  final class Reading implements ConstraintValidator<Written, CharSequence> {
    private int min;
    private int max;

    @Override
    public void initialize(Written written) {
      min = written.min();
      max = written.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      String whole = Text.nfc(text.toString());
      return length(whole) <= max
          && length(whole.strip()) >= min
          && whole.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }
  }
}
