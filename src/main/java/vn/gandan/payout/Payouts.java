package vn.gandan.payout;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.RateItem;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.operation.OperationDoor;
import vn.gandan.party.Party;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/**
 * Chi trả: what is owed to whoever stands there, who may collect for whom, and who is paid at home.
 * The face of the module. Call it outside of transactions: looks at people are written down first.
 */
@Service
public class Payouts {
  private static final int LONG_AGO = 60;

  private final Dues dues;
  private final Party party;
  private final Tills tills;
  private final Network network;
  private final PayPlaces places;
  private final Standings standings;
  private final Capacities capacities;
  private final PowerTable powers;
  private final HomeTable homes;
  private final PresentationJournal journal;
  private final UnpaidTable unpaid;
  private final Benefits benefits;
  private final InstantSource clock;

  Payouts(
      Dues dues,
      Party party,
      Tills tills,
      Network network,
      PayPlaces places,
      Standings standings,
      Capacities capacities,
      PowerTable powers,
      HomeTable homes,
      PresentationJournal journal,
      UnpaidTable unpaid,
      Benefits benefits,
      InstantSource clock) {
    this.dues = dues;
    this.party = party;
    this.tills = tills;
    this.network = network;
    this.places = places;
    this.standings = standings;
    this.capacities = capacities;
    this.powers = powers;
    this.homes = homes;
    this.journal = journal;
    this.unpaid = unpaid;
    this.benefits = benefits;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }

  /**
   * What a person may take for themselves and for others, the latest month first. With an open
   * shift it is judged for that till, else as if for the office.
   */
  public List<Standing> standing(UUID person, Actor actor) {
    return judged(person, concerning(person, actor), actor);
  }

  /**
   * Why somebody who used to collect for others may not any more: of each programme the last day,
   * if it is not long ago.
   */
  public List<EndedPower> ended(UUID person, Actor actor) {
    LocalDate day = today();
    Capacities.Claimant claimant = capacities.claimant(person, day);
    return concerning(person, actor).stream()
        .filter(due -> claimant.of(due).isEmpty())
        .flatMap(due ->
            claimant.ended(due).stream()
                .filter(last -> last.isAfter(day.minusDays(LONG_AGO)))
                .map(last -> new EndedPower(due.programme().name(), last)))
        .distinct()
        .toList();
  }

  private Collection<Due> concerning(UUID person, Actor actor) {
    Reading reading = new Reading(actor, Purpose.PAYOUT);
    Map<UUID, Due> found = new LinkedHashMap<>();
    party
        .numberOf(person)
        .ifPresent(number -> {
          add(found, dues.ofNumber(number, reading));
          add(found, dues.collectedBy(number, reading));
        });
    Set<UUID> forOthers =
        Set.copyOf(powers.heldBy(person).stream().map(Power::beneficiary).toList());
    add(found, dues.ofBeneficiaries(forOthers, reading));
    return found.values();
  }

  /** What somebody with this number of a payer's receives, to be taken by this person. */
  public List<Standing> byBeneficiaryNo(String beneficiaryNo, UUID person, Actor actor) {
    Reading reading = new Reading(actor, Purpose.PAYOUT);
    return judged(person, dues.ofBeneficiaryNo(beneficiaryNo, reading), actor);
  }

  /** What whoever has this number of a payer's, or this citizen number, receives at this office. */
  public List<Due> search(String number, Actor actor) {
    Reading reading = new Reading(actor, Purpose.PAYOUT);
    Map<UUID, Due> found = new LinkedHashMap<>();
    add(found, dues.ofNumber(number, reading));
    add(found, dues.ofBeneficiaryNo(number, reading));
    UUID office = actor.unitId();
    return found.values().stream()
        .filter(due -> office != null && places.receivesAt(due, office, today()))
        .toList();
  }

  /** What these receive, the latest month first. */
  public List<Due> owedTo(Collection<UUID> beneficiaries, Actor actor) {
    return dues.ofBeneficiaries(Set.copyOf(beneficiaries), new Reading(actor, Purpose.PAYOUT));
  }

  private static void add(Map<UUID, Due> found, List<Due> more) {
    more.forEach(due -> found.putIfAbsent(due.id(), due));
  }

  private List<Standing> judged(UUID person, Collection<Due> found, Actor actor) {
    LocalDate day = today();
    Optional<Shift> shift = tills.openOf(actor.accountId());
    Place place =
        shift
            .map(open -> places.of(open, day))
            .orElseGet(() -> new Place(null, pointsOf(actor, day)));
    Map<UUID, UUID> open = shift.map(own -> journal.open(own.id(), person, day)).orElse(Map.of());
    Map<UUID, Payment> payments = journal.payments(found.stream().map(Due::id).toList());
    List<Standing> standing = new ArrayList<>();
    Capacities.Claimant claimant = capacities.claimant(person, day);
    for (Due due : found) {
      Optional<Capacity> capacity = claimant.of(due);
      if (capacity.isPresent()) {
        PayoutRefusal refusal = standings.refusal(due, place, day).orElse(null);
        standing.add(
            new Standing(
                due,
                capacity.get(),
                due.duty().total().dong(),
                refusal,
                open.containsKey(due.id()),
                due.duty().holder().ended() ? payments.get(due.id()) : null));
      }
    }
    return standing;
  }

  private Set<UUID> pointsOf(Actor actor, LocalDate day) {
    return actor.unitId() == null ? Set.of() : places.points(actor.unitId(), day);
  }

  /** How many days a power still counts, today included; 0 if it does not. */
  public long daysLeft(Power power) {
    LocalDate today = today();
    int months = (int) benefits.rates(today).required(RateItem.PROXY_MONTHS);
    LocalDate day = power.from().isAfter(today) ? power.from() : today;
    if (!PowerRules.inForce(power.from(), power.until(), power.endedOn(), months, day)) {
      return 0;
    }
    LocalDate last = PowerRules.last(power.from(), power.until(), power.endedOn(), months);
    return ChronoUnit.DAYS.between(today, last) + 1;
  }

  /** For what a beneficiary has given powers, the latest first. */
  public List<Power> powersFor(Collection<UUID> beneficiaries) {
    return beneficiaries.isEmpty() ? List.of() : powers.of(beneficiaries);
  }

  /** For whom a person may collect, or might once. */
  public List<Power> powersOf(UUID proxy) {
    return powers.heldBy(proxy);
  }

  /** Who is paid at home among these. */
  public List<Home> homes(Collection<UUID> beneficiaries) {
    return beneficiaries.isEmpty() ? List.of() : homes.of(beneficiaries);
  }

  /**
   * What is owed to people who are paid at home by an office and lies at its points, by name; a
   * page of it may have none that can be taken out now, and yet be followed by another.
   *
   * @param after the last of the page before; null at first
   */
  public Dues.Page waitingAtHome(UUID office, @Nullable UUID after, Actor actor) {
    LocalDate day = today();
    Set<UUID> there = places.points(office, day);
    Place points = new Place(null, there);
    Set<UUID> people =
        homes.ofOffice(office).stream()
            .filter(home -> home.fresh(day))
            .map(Home::beneficiary)
            .collect(Collectors.toUnmodifiableSet());
    Dues.Page page = dues.waiting(people, there, after, new Reading(actor, Purpose.PAYOUT));
    return new Dues.Page(
        page.dues().stream().filter(due -> standings.refusal(due, points, day).isEmpty()).toList(),
        page.next());
  }

  /** What a courier carries and has not paid. */
  public List<Due> carried(UUID shift, Actor actor) {
    return dues.carried(shift, new Reading(actor, Purpose.PAYOUT));
  }

  /** Why these were not paid when they were last tried; those without a word are left out. */
  public Map<UUID, RecordUnpaid.Reason> unpaid(Collection<UUID> duties) {
    return duties.isEmpty() ? Map.of() : unpaid.last(duties);
  }

  /** The name of an office, for telling where something was paid. */
  public String officeName(UUID office) {
    return network.office(office).map(Office::name).orElse("–");
  }
}
