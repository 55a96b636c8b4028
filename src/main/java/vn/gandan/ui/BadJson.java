package vn.gandan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import vn.gandan.kernel.RefusedException;

/** What Jackson says about a body, in our codes and without Jackson's words. */
final class BadJson {
  private BadJson() {}

  static Problem problem(JacksonException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return Problem.of(refused.refusal());
      }
      if (cause instanceof BodyTooLargeException) {
        return Problem.of(413, RequestProblems.TOO_LARGE);
      }
    }
    String pointer = pointer(thrown);
    return switch (thrown) {
      case InputCoercionException coercion ->
          Problem.faulty(pointer, RequestProblems.WRONG_TYPE, word(coercion.getTargetType()));
      case StreamReadException _ -> Problem.of(400, RequestProblems.MALFORMED);
      case ForbiddenTextException _ ->
          Problem.faulty(pointer, RequestProblems.FORBIDDEN_CHARACTER, null);
      case UnrecognizedPropertyException _ ->
          Problem.faulty(pointer, RequestProblems.UNKNOWN_FIELD, null);
      case InvalidNullException _ -> Problem.faulty(pointer, RequestProblems.MISSING_FIELD, null);
      case InvalidTypeIdException _ -> Problem.faulty(pointer, RequestProblems.INVALID_VALUE, null);
      case ValueInstantiationException _ ->
          Problem.faulty(pointer, RequestProblems.INVALID_VALUE, null);
      case MismatchedInputException mismatch ->
          Problem.faulty(pointer, RequestProblems.WRONG_TYPE, word(mismatch.getTargetType()));
      default -> Problem.of(400, RequestProblems.MALFORMED);
    };
  }

  private static @Nullable String word(@Nullable Class<?> target) {
    return target == null ? null : TypeWord.of(target);
  }

  private static String pointer(JacksonException thrown) {
    List<JacksonException.Reference> path = thrown.getPath();
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? step.getIndex() : escaped(name));
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
