package vn.gandan.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.RateItem;
import vn.gandan.party.Party;

/** In whose name a person may take what is owed, decided anew each time. */
@Component
class Capacities {
  private final Party party;
  private final PowerTable powers;
  private final Benefits benefits;

  Capacities(Party party, PowerTable powers, Benefits benefits) {
    this.party = party;
    this.powers = powers;
    this.benefits = benefits;
  }

  /** One person on one day, of whom is asked once, however many duties there are. */
  final class Claimant {
    private final UUID person;
    private final LocalDate day;
    private final @Nullable String number;
    private final int months;
    private final List<Power> held;

    private Claimant(UUID person, LocalDate day) {
      this.person = person;
      this.day = day;
      this.number = party.numberOf(person).orElse(null);
      this.months = (int) benefits.rates(day).required(RateItem.PROXY_MONTHS);
      this.held = powers.heldBy(person);
    }

    /**
     * @return empty if it is none of the person's business today
     */
    Optional<Capacity> of(Due due) {
      if (receives(due)) {
        return Optional.of(new Capacity.Self());
      }
      for (Power power : held) {
        if (power.beneficiary().equals(due.duty().beneficiaryId())
            && PowerRules.inForce(power.from(), power.until(), power.endedOn(), months, day)) {
          return Optional.of(new Capacity.ByPower(power.id()));
        }
      }
      return listed(due.proxy()) ? Optional.of(new Capacity.ListedProxy()) : Optional.empty();
    }

    /**
     * The last day on which they could collect it for somebody else; empty if they never could, or
     * still can.
     */
    Optional<LocalDate> ended(Due due) {
      Stream<LocalDate> papers =
          held.stream()
              .filter(power -> power.beneficiary().equals(due.duty().beneficiaryId()))
              .map(power -> PowerRules.last(power.from(), power.until(), power.endedOn(), months));
      Due.ListedProxy proxy = due.proxy();
      LocalDate from = proxy == null ? null : proxy.from();
      LocalDate until = proxy == null ? null : proxy.until();
      Stream<LocalDate> listed =
          isNamed(proxy) && from != null && until != null
              ? Stream.of(PowerRules.last(from, until, null, months))
              : Stream.empty();
      return Stream.concat(papers, listed).max(LocalDate::compareTo).filter(day::isAfter);
    }

    private boolean receives(Due due) {
      String listed = due.citizenNumber();
      return listed == null ? isCalled(person, due) : listed.equals(number);
    }

    private boolean listed(Due.@Nullable ListedProxy proxy) {
      LocalDate from = proxy == null ? null : proxy.from();
      LocalDate until = proxy == null ? null : proxy.until();
      return isNamed(proxy)
          && from != null
          && until != null
          && PowerRules.inForce(from, until, null, months, day);
    }

    private boolean isNamed(Due.@Nullable ListedProxy proxy) {
      return proxy != null && proxy.citizenNumber() != null && proxy.citizenNumber().equals(number);
    }
  }

  /** The number, the rates and the powers of this person, as they are now. */
  Claimant claimant(UUID person, LocalDate day) {
    return new Claimant(person, day);
  }

  boolean receives(UUID person, Due due) {
    String listed = due.citizenNumber();
    return listed == null ? isCalled(person, due) : party.isNumberOf(person, listed);
  }

  /** Whom the payer gave no number is known by name and year. */
  private boolean isCalled(UUID person, Due due) {
    return party.isCalled(person, due.fullName(), due.birthYear());
  }
}
