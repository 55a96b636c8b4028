package vn.gandan.voucher;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a paper is not entered, or an entry not checked or taken back. */
public sealed interface VoucherRefusal extends Refusal {

  /** Also for those of other offices. */
  record UnknownVoucher(UUID operation) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** What was entered by it stands; it serves again once that is taken back. */
  record PaperUsed(String paper) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Each is entered by an operation of its own, so that it can be taken back alone. */
  record NotAlone() implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Whoever entered it is not its second person. */
  record OwnVoucher(UUID operation) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** The second person of this kind has another role. */
  record AnotherRole(UUID operation) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  record Checked(UUID operation) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record TakenBack(UUID operation) implements VoucherRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
