package vn.gandan.operation;

import java.util.List;
import java.util.UUID;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Role;

/** Why the door stays closed. */
public sealed interface OperationRefusal extends Refusal {

  /** The id was used for something else before: repeat the same content, or make a new id. */
  record IdReused(UUID operationId) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The id belongs to somebody else; nothing more is told. */
  record IdTaken(UUID operationId) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotYourDesk(UUID desk) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** A device numbers what is done on it, and nothing else. */
  record NotYourDevice(UUID device) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** That number of the device is another operation's. */
  record DeviceNumberTaken(UUID device, long number) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotYourAct(String act, Role role) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  record NoActs() implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  record TooManyActs(int acts, int most) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  /**
   * A field is missing or is not of its form.
   *
   * @param position of the act in the operation, from 0
   */
  record InvalidAct(String act, int position, List<Fault> errors) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  /** One field and what is wrong with it. */
  record Fault(String field, String reason) {}

  record UnknownOperation(UUID operationId) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /**
   * The database could not decide between two at once, several times; the same id may be sent
   * again.
   */
  record Busy(UUID operationId) implements OperationRefusal {
    @Override
    public Kind kind() {
      return Kind.UNAVAILABLE;
    }
  }
}
