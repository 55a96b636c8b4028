package vn.gandan.handover;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.network.Network;
import vn.gandan.network.ProvinceName;
import vn.gandan.paper.Heading;

/** Who issues a paper, as it stands at its head. */
@Component
public class Headings {
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;

  Headings(Network network, WorkDesks desks, Hands hands) {
    this.network = network;
    this.desks = desks;
    this.hands = hands;
  }

  /**
   * An office below the post of its province, or an agency below its People's Committee.
   *
   * @param province its code
   */
  public Heading of(UUID unit, String province) {
    String superior =
        network.provinces(desks.today()).stream()
            .filter(it -> it.code().equals(province))
            .findFirst()
            .map(ProvinceName::fullName)
            .map(name -> (network.office(unit).isPresent() ? "Bưu điện " : "UBND ") + name)
            .orElse("");
    return new Heading(upper(superior), upper(hands.unitName(unit)), "", hands.communeName(unit));
  }

  private static String upper(String name) {
    return name.toUpperCase(VIETNAMESE);
  }
}
