package vn.gandan.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a control slip counts of a way. */
class PassingTest {
  private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Thing PAPERS =
      new Thing(UUID.randomUUID(), new ThingCode("38000000000019"), Thing.Kind.DOSSIER);
  private static final Thing BAG =
      new Thing(UUID.randomUUID(), new ThingCode("38000000000100"), Thing.Kind.BAG);
  private static final Holder CITIZEN = new Holder.WithPerson(UUID.randomUUID());
  private static final UUID POST = UUID.randomUUID();
  private static final UUID AGENCY = UUID.randomUUID();
  private static final Holder COUNTER = new Holder.AtDesk(UUID.randomUUID(), POST);
  private static final Holder COURIER = new Holder.AtDesk(UUID.randomUUID(), POST);
  private static final Holder OFFICER = new Holder.AtDesk(UUID.randomUUID(), AGENCY);
  private static final Holder IN_BAG = new Holder.InBag(BAG.id());

  @Test
  void packingAndOpeningAreNoPassings() {
    List<Passing> passings =
        Passing.of(
            PAPERS,
            List.of(
                link(PAPERS, 1, CITIZEN, COUNTER, 0),
                link(PAPERS, 2, COUNTER, IN_BAG, 0),
                link(BAG, 3, COUNTER, COURIER, 1),
                link(BAG, 4, COURIER, OFFICER, 1),
                link(PAPERS, 5, IN_BAG, OFFICER, 0)));
    assertThat(passings).extracting(Passing::giver).containsExactly(CITIZEN, COUNTER, COURIER);
    assertThat(passings).extracting(Passing::taker).containsExactly(COUNTER, COURIER, OFFICER);
    assertThat(passings.getFirst().before()).isNull();
    assertThat(passings.get(1).before()).isEqualTo(passings.getFirst().link().operationId());
    assertThat(passings.get(1).thing()).isEqualTo(PAPERS);
    assertThat(passings.get(1).at()).isEqualTo(NINE.plusSeconds(3));
  }

  @Test
  void whatIsMissingWhenABagIsOpenedPassesFromItsLastHandAndBack() {
    Holder missing = new Holder.Missing(UUID.randomUUID(), AGENCY);
    List<Passing> passings =
        Passing.of(
            PAPERS,
            List.of(
                link(PAPERS, 1, CITIZEN, COUNTER, 0),
                link(PAPERS, 2, COUNTER, IN_BAG, 0),
                link(BAG, 3, COUNTER, OFFICER, 1),
                link(PAPERS, 4, IN_BAG, missing, 0),
                link(PAPERS, 5, missing, OFFICER, 0)));
    assertThat(passings)
        .extracting(Passing::giver)
        .containsExactly(CITIZEN, COUNTER, OFFICER, missing);
    assertThat(passings)
        .extracting(Passing::taker)
        .containsExactly(COUNTER, OFFICER, missing, OFFICER);
  }

  @Test
  void aResultComesToBeWithoutPassing() {
    List<Passing> passings =
        Passing.of(
            PAPERS,
            List.of(
                link(PAPERS, 1, new Holder.OfUnit(AGENCY), OFFICER, 0),
                link(PAPERS, 2, OFFICER, COURIER, 0)));
    assertThat(passings).extracting(Passing::giver).containsExactly(OFFICER);
    assertThat(passings.getFirst().before()).isNotNull();
  }

  private static Link link(Thing thing, int second, Holder giver, Holder taker, int depth) {
    Instant at = NINE.plusSeconds(second);
    return new Link(thing, second, giver, taker, UUID.randomUUID(), null, at, at, depth);
  }
}
