package vn.gandan.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import vn.gandan.custody.CloseDiscrepancy;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.Discrepancy;
import vn.gandan.custody.OfferThings;
import vn.gandan.custody.OpenBag;
import vn.gandan.custody.PutAway;
import vn.gandan.custody.SealBag;
import vn.gandan.custody.ThingCode;
import vn.gandan.custody.WithdrawOffer;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Finish;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.ReturnResult;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.dossier.TakeSupplement;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationRequest;
import vn.gandan.operation.Receipt;

/**
 * Makes acts of one commune at random, sensible ones and foolish ones, from what it has seen so
 * far; remembers what the answers said. The same seed makes the same day.
 */
final class RandomDay {
  private final Random random;
  private final CommunePost place;
  private final List<UUID> people;
  private final List<UUID> dossiers = new ArrayList<>();
  private final Map<UUID, UUID> applicants = new HashMap<>();
  private final List<ThingCode> things = new ArrayList<>();
  private final Map<ThingCode, String> seals = new HashMap<>();
  private final Map<ThingCode, List<ThingCode>> packed = new HashMap<>();
  private final Map<UUID, List<ThingCode>> offers = new HashMap<>();
  private final List<UUID> discrepancies = new ArrayList<>();

  RandomDay(long seed, CommunePost place, List<UUID> people) {
    this.random = new Random(seed);
    this.place = place;
    this.people = people;
  }

  /** Somebody at a desk and what they try to do. */
  record Try(Actor actor, OperationRequest request) {}

  Try next() {
    Role role =
        pick(List.of(Role.CLERK, Role.CLERK, Role.COURIER, Role.AGENCY_OFFICER, Role.DIRECTOR));
    UUID desk =
        switch (role) {
          case CLERK -> place.counter();
          case DIRECTOR -> place.secondCounter();
          case COURIER -> place.device();
          default -> place.agencyDesk();
        };
    UUID unit = role == Role.AGENCY_OFFICER ? place.agency() : place.office();
    UUID account = UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8));
    Act act = random.nextInt(4) == 0 ? anyAct() : sensible(role);
    // Clocks of devices are wrong by up to a day; what they say is kept, and never believed too
    // far.
    Instant happened =
        Instant.now().minusSeconds(random.nextInt(20) == 0 ? 86_400 : random.nextInt(60));
    return new Try(
        new Actor(account, null, role, unit, "38"),
        new OperationRequest(UUID.randomUUID(), desk, happened, null, List.of(act)));
  }

  /** Learns from what was committed. */
  void learn(OperationRequest request, Receipt receipt) {
    Act act = request.acts().getFirst();
    Done done = receipt.acts().getFirst();
    switch (done) {
      case HandIn.Done in -> {
        dossiers.add(in.dossier());
        applicants.put(in.dossier(), ((HandIn) act).applicant());
        things.add(in.paperCode());
      }
      case TakeSupplement.Done taken -> things.add(taken.paperCode());
      case Finish.Done finished -> things.add(finished.resultCode());
      case SealBag.Done sealed -> {
        SealBag seal = (SealBag) act;
        things.add(sealed.code());
        seals.put(sealed.code(), seal.seal());
        packed.put(sealed.code(), seal.contents());
      }
      case OfferThings.Done offered -> offers.put(offered.offer(), ((OfferThings) act).things());
      case ConfirmOffer.Done confirmed -> discrepancies.addAll(confirmed.discrepancies());
      case OpenBag.Done opened -> discrepancies.addAll(opened.discrepancies());
      default -> {
        // Nothing new to know.
      }
    }
  }

  private Act sensible(Role role) {
    if (dossiers.size() < 3) {
      return handIn();
    }
    return switch (role) {
      case CLERK ->
          switch (random.nextInt(6)) {
            case 0 -> handIn();
            case 1 -> seal(place.agencyDesk());
            case 2 -> offer(place.device());
            case 3 -> new TakeSupplement(pick(dossiers), UUID.randomUUID());
            case 4 -> returnResult();
            default -> confirm();
          };
      case COURIER ->
          random.nextBoolean()
              ? confirm()
              : offer(random.nextBoolean() ? place.agencyDesk() : place.counter());
      case DIRECTOR -> close();
      default ->
          switch (random.nextInt(7)) {
            case 0 -> confirm();
            case 1 -> open();
            case 2 -> new Finish(pick(dossiers), UUID.randomUUID());
            case 3 -> seal(place.counter());
            case 4 -> offer(place.device());
            case 5 -> ask();
            default -> step();
          };
    };
  }

  private Act anyAct() {
    return switch (random.nextInt(12)) {
      case 0 -> handIn();
      case 1 -> seal(random.nextBoolean() ? place.counter() : place.agencyDesk());
      case 2 ->
          offer(pick(List.of(place.counter(), place.device(), place.agencyDesk(), place.shelf())));
      case 3 -> confirm();
      case 4 -> open();
      case 5 -> close();
      case 6 -> step();
      case 7 -> ask();
      case 8 -> new Finish(someDossier(), UUID.randomUUID());
      case 9 -> returnResult();
      case 10 ->
          new WithdrawOffer(
              offers.isEmpty() ? UUID.randomUUID() : pick(List.copyOf(offers.keySet())));
      default -> new PutAway(null, place.shelf(), some(things));
    };
  }

  private Act handIn() {
    return new HandIn(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "1.001193",
        pick(people),
        CommunePost.LUU_VE,
        List.of(new HandIn.Counted(4, 1, 0)),
        null,
        HandIn.ReturnWay.POINT,
        place.office(),
        null,
        null);
  }

  private Act seal(UUID to) {
    return new SealBag(UUID.randomUUID(), "T-" + random.nextInt(100_000), to, some(things));
  }

  private Act offer(UUID to) {
    return new OfferThings(UUID.randomUUID(), null, to, some(things));
  }

  /** Mostly the right count; sometimes one is missing, sometimes one too much. */
  private Act confirm() {
    if (offers.isEmpty()) {
      return new ConfirmOffer(UUID.randomUUID(), List.of());
    }
    UUID offer = pick(List.copyOf(offers.keySet()));
    return new ConfirmOffer(offer, counted(Objects.requireNonNull(offers.get(offer))));
  }

  private Act open() {
    List<ThingCode> bags = List.copyOf(seals.keySet());
    if (bags.isEmpty()) {
      return new OpenBag(ThingCodes.unknown(), "T-0", true, List.of());
    }
    ThingCode bag = pick(bags);
    String seal = random.nextInt(10) == 0 ? "T-WRONG" : Objects.requireNonNull(seals.get(bag));
    return new OpenBag(bag, seal, true, counted(Objects.requireNonNull(packed.get(bag))));
  }

  private Act close() {
    UUID discrepancy = discrepancies.isEmpty() ? UUID.randomUUID() : pick(discrepancies);
    return new CloseDiscrepancy(
        discrepancy, pick(List.of(Discrepancy.Outcome.values())), "đã kiểm tra tại quầy");
  }

  private Act step() {
    return new TakeStep(someDossier(), pick(List.of(Step.values())), "lý do ghi thử");
  }

  private Act ask() {
    return new AskSupplement(
        someDossier(), List.of(new AskSupplement.Item("Giấy chứng sinh", "thiếu bản chính")));
  }

  private Act returnResult() {
    UUID dossier = someDossier();
    return new ReturnResult(
        dossier,
        applicants.getOrDefault(dossier, pick(people)),
        ReturnResult.As.APPLICANT,
        ReturnResult.Identity.CARD,
        null);
  }

  private List<ThingCode> counted(List<ThingCode> expected) {
    List<ThingCode> counted = new ArrayList<>(expected);
    if (!counted.isEmpty() && random.nextInt(6) == 0) {
      counted.removeLast();
    }
    if (!things.isEmpty() && random.nextInt(8) == 0) {
      counted.add(pick(things));
    }
    return counted;
  }

  private List<ThingCode> some(List<ThingCode> from) {
    if (from.isEmpty()) {
      return List.of(ThingCodes.unknown());
    }
    // Lately seen things are more often where one thinks they are.
    int many = 1 + random.nextInt(2);
    List<ThingCode> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int back = Math.min(from.size() - 1, (int) Math.abs(random.nextGaussian() * 5));
      some.add(from.get(from.size() - 1 - back));
    }
    return some;
  }

  private UUID someDossier() {
    return dossiers.isEmpty() ? UUID.randomUUID() : pick(dossiers);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Codes that are well formed and nobody's. */
  static final class ThingCodes {
    private ThingCodes() {}

    static ThingCode unknown() {
      for (int check = 0; check < 10; check++) {
        String code = "3899999999999" + check;
        if (ThingCode.valid(code)) {
          return new ThingCode(code);
        }
      }
      throw new IllegalStateException("a check digit always exists");
    }
  }
}
