package vn.gandan.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The province that the current thread works for. Chosen before a transaction begins and never
 * changed inside one, so that one transaction can only ever see one province.
 */
public final class ProvinceRoute {
  private static final ScopedValue<Province> CURRENT = ScopedValue.newInstance();

  private ProvinceRoute() {}

  /** Runs the work for this province. */
  public static <R extends @Nullable Object, X extends Throwable> R in(
      Province province, ScopedValue.CallableOp<? extends R, X> work) throws X {
    if (CURRENT.isBound()
        && !CURRENT.get().equals(province)
        && TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "a transaction of " + CURRENT.get().schema() + " cannot go on in " + province.schema());
    }
    return ScopedValue.where(CURRENT, province).call(work);
  }

  /**
   * @throws IllegalStateException if no province was chosen
   */
  public static Province current() {
    return find().orElseThrow(() -> new IllegalStateException("no province was chosen"));
  }

  public static Optional<Province> find() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }
}
