package vn.gandan.counter;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a page of the counter does not go on before the door is reached. */
public sealed interface CounterRefusal extends Refusal {

  /** The office has several desks, and this session has not said at which it works. */
  record DeskNotChosen() implements CounterRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The office has no desk at which this account could work. */
  record NoDesk() implements CounterRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Also for a visit that somebody else began. */
  record UnknownDraft(UUID draft) implements CounterRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record DraftTooLarge() implements CounterRefusal {
    @Override
    public Kind kind() {
      return Kind.TOO_LARGE;
    }
  }

  /** The paper has nothing to say yet: form 01 before the agency confirmed, 02 before it asked. */
  record NothingToPrint(String form) implements CounterRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}
