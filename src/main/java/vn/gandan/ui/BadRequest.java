package vn.gandan.ui;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.gandan.ui.Problem.Fault;

/** What Spring MVC says about a request, in our codes. */
final class BadRequest {
  private BadRequest() {}

  /** Null when the exception is not about the request: then the fault is ours. */
  static @Nullable Problem problem(Throwable thrown) {
    return switch (thrown) {
      case RefusedText refused -> refused.problem();
      case HttpMessageNotReadableException unreadable -> body(unreadable);
      case MismatchedInputException json -> BadJson.problem(json);
      case StreamReadException json -> BadJson.problem(json);
      case MethodArgumentTypeMismatchException mismatch -> argument(mismatch.getName(), mismatch);
      case TypeMismatchException mismatch ->
          argument(String.valueOf(mismatch.getPropertyName()), mismatch);
      case MissingServletRequestParameterException missing ->
          Problem.faulty(missing.getParameterName(), RequestProblems.MISSING_FIELD, null);
      case MissingServletRequestPartException missing ->
          Problem.faulty(missing.getRequestPartName(), RequestProblems.MISSING_FIELD, null);
      case UnsatisfiedServletRequestParameterException _ ->
          Problem.of(400, RequestProblems.MISSING_FIELD);
      case MissingRequestValueException missing ->
          missing.isMissingAfterConversion()
              ? Problem.of(400, RequestProblems.INVALID_VALUE)
              : Problem.of(400, RequestProblems.MISSING_FIELD);
      case MethodArgumentNotValidException invalid ->
          invalid(invalid.getBindingResult().getAllErrors());
      case HandlerMethodValidationException _ -> Problem.of(400, RequestProblems.INVALID_VALUE);
      case ConstraintViolationException violated -> violated(violated);
      case MaxUploadSizeExceededException _ -> Problem.of(413, RequestProblems.TOO_LARGE);
      case ErrorResponse answer when answer.getStatusCode().is4xxClientError() ->
          RequestProblems.ofStatus(answer.getStatusCode().value());
      case ErrorResponse answer when answer.getStatusCode().value() == 503 ->
          RequestProblems.ofStatus(503);
      default -> null;
    };
  }

  private static Problem body(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException) {
        return Problem.of(413, RequestProblems.TOO_LARGE);
      }
    }
    return unreadable.getCause() instanceof JacksonException json
        ? BadJson.problem(json)
        : Problem.of(400, RequestProblems.MALFORMED);
  }

  private static Problem argument(String name, TypeMismatchException mismatch) {
    Class<?> wanted = mismatch.getRequiredType();
    // A value of ours that refused the text, such as a code with a wrong form, throws in its
    // constructor; everything else is a text that is no number, date or id at all.
    return Problem.faulty(
        name, RequestProblems.WRONG_TYPE, wanted == null ? null : TypeWord.of(wanted));
  }

  private static Problem invalid(List<ObjectError> errors) {
    List<Fault> faults = new ArrayList<>();
    for (ObjectError error : errors) {
      String pointer =
          error instanceof FieldError field ? "/" + field.getField().replace('.', '/') : "";
      faults.add(new Fault(pointer, RequestProblems.INVALID_VALUE, error.getDefaultMessage()));
    }
    return new Problem(400, RequestProblems.INVALID_VALUE, Map.of(), faults);
  }

  private static Problem violated(ConstraintViolationException violated) {
    List<Fault> faults =
        violated.getConstraintViolations().stream()
            .map(one ->
                new Fault(
                    one.getPropertyPath().toString(),
                    RequestProblems.INVALID_VALUE,
                    one.getMessage()))
            .toList();
    return new Problem(400, RequestProblems.INVALID_VALUE, Map.of(), faults);
  }
}
