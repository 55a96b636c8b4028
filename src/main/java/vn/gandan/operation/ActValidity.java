package vn.gandan.operation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;

/** Whether the fields of acts are what their records ask for, whichever way they came in. */
@Component
class ActValidity {
  private final Validator validator;

  ActValidity(Validator validator) {
    this.validator = validator;
  }

  void check(OperationRequest request, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      Set<ConstraintViolation<Act>> violations = validator.validate(request.acts().get(i));
      if (!violations.isEmpty()) {
        throw new RefusedException(
            new OperationRefusal.InvalidAct(
                names.get(i),
                i,
                violations.stream()
                    .map(each ->
                        new OperationRefusal.Fault(
                            each.getPropertyPath().toString(), each.getMessage()))
                    .sorted(Comparator.comparing(OperationRefusal.Fault::field))
                    .toList()));
      }
    }
  }
}
