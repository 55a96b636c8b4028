package vn.gandan.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.Act;
import vn.gandan.ui.Tone;

/**
 * One service of the counter. A module brings one as a bean; the counter itself never changes when
 * a service is added. How a line is performed says the handler of its act, which lays it into
 * {@link Baskets}.
 */
public interface CounterService {

  /** {@code dossier-fee}; also on the lines that its acts lay. */
  String name();

  /**
   * What this service can offer this person here now, priced by what is published. What was taken
   * already may be among it: the counter leaves that away.
   *
   * @param actor the clerk who serves; their office is the place
   */
  List<Offered> offers(UUID person, Actor actor);

  /**
   * What became of what was taken or paid, where that is known only later; empty where there is
   * nothing to tell.
   *
   * @param subject as on the line
   */
  default Optional<Standing> standing(String subject) {
    return Optional.empty();
  }

  /**
   * @param key of the text that says it to whoever holds the receipt
   */
  record Standing(Tone tone, String key) {}

  /**
   * Whether what it takes may come by bank transfer; then its reasons let the till's bank account
   * stand where the cash would.
   */
  default boolean byTransfer() {
    return false;
  }

  /**
   * @param subject as on the line
   * @param title as on the line
   * @param amount in đồng
   * @param act to be sent if the person takes it
   */
  record Offered(
      String subject, String title, Line.Way way, Line.Money money, long amount, Act act) {

    /** Tells it from all else that is offered to this person; the same whenever it is offered. */
    public String key() {
      return act.getClass().getSimpleName() + "/" + subject;
    }

    public Line.Part part() {
      return Line.Part.of(way, money);
    }
  }
}
