package vn.gandan.visit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.OperationEnd;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/**
 * Where services lay what they take or pay. An operation with lines ends with {@link Settle}, or
 * nothing of it is written: no money moves without a receipt, and none is settled by itself.
 */
@Component
public class Baskets implements OperationEnd {
  private final Tills tills;

  Baskets(Tills tills) {
    this.tills = tills;
  }

  /**
   * The shift that answers for the money of this operation; read once.
   *
   * @throws RefusedException if the actor has no open shift here
   */
  public Shift shift(Performance performance) {
    Basket basket = of(performance);
    Shift known = basket.shift();
    return known == null ? basket.keep(tills.working(performance)) : known;
  }

  /** Lays a line into the basket of this operation. */
  public void add(Performance performance, Line line) {
    Basket basket = of(performance);
    if (basket.settled()) {
      throw new RefusedException(new VisitRefusal.AlreadySettled());
    }
    basket.add(line);
  }

  /** What was laid into the basket of this operation so far, or settled by it. */
  public static List<Line> lines(Performance performance) {
    return of(performance).lines();
  }

  static Basket of(Performance performance) {
    return performance.gathered().of(Basket.class, Basket::new);
  }

  @Override
  public void end(Performance performance) {
    Basket basket = of(performance);
    if (!basket.lines().isEmpty() && !basket.settled()) {
      throw new RefusedException(new VisitRefusal.NotSettled(basket.lines().size()));
    }
  }
}
