package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * What becomes of operations when things go wrong: refused, sent twice, gone before their commit.
 */
final class BadHour {
  private final OperationDoor door;
  private final TransactionTemplate transaction;
  private final Province province;

  BadHour(OperationDoor door, PlatformTransactionManager transactions, Province province) {
    this.door = door;
    this.transaction = new TransactionTemplate(transactions);
    this.province = province;
  }

  /** Two that are always the same, and one that never is; its seed is in the test's name. */
  static List<Long> seeds() {
    return List.of(7L, 20_261_123L, Long.getLong("gandan.random.seed", System.nanoTime()));
  }

  /** Whether it was written; what the door refuses is not. */
  boolean commits(OperationRequest request, Actor actor) {
    try {
      ProvinceRoute.in(province, () -> door.submit(request, actor));
      return true;
    } catch (RefusedException refused) {
      return false;
    }
  }

  /** The process dies after the acts were performed and before their commit. */
  void vanishes(OperationRequest request, Actor actor) {
    try {
      ProvinceRoute.in(
          province,
          () ->
              transaction.execute(status -> {
                door.submit(request, actor);
                status.setRollbackOnly();
                return true;
              }));
    } catch (RefusedException | TransactionException refused) {
      // Refused acts vanish too.
    }
  }

  /** Its answer was lost on the way, so it is sent again. */
  void comesAgain(OperationRequest request, Actor actor) {
    assertThat(ProvinceRoute.in(province, () -> door.submit(request, actor)).first()).isFalse();
  }
}
