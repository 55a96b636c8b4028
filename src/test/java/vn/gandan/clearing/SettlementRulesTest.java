package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.Settlement.Party;
import vn.gandan.clearing.Settlement.State;
import vn.gandan.clearing.SettlementFigures.Cell;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;

/** What payer and post owe each other, and who may say so. */
class SettlementRulesTest {
  private static final UUID PAYER = UUID.randomUUID();
  private static final UUID PROPOSER = UUID.randomUUID();
  private static final String DIGEST = "ab".repeat(32);

  @ParameterizedTest
  @CsvSource({"0, 6600, 0", "1, 6600, 6600", "3, 6601, 19803", "7, 0, 0"})
  void theFeeIsForEachPaymentToTheDong(long payments, long each, long fee) {
    assertThat(SettlementRules.fee(payments, new Vnd(each))).isEqualTo(new Vnd(fee));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 0, 0, 1000",
    "1000, 0, 1000, 0",
    "1000, 0, 1500, -500",
    "1000, 300, 0, 700",
    "1000, 300, 800, -100"
  })
  void whatWasPaidAndNotReceivedIsOwed(long paid, long recovered, long advance, long owed) {
    assertThat(SettlementRules.owed(new Vnd(paid), new Vnd(recovered), new Vnd(advance)))
        .isEqualTo(new Vnd(owed));
  }

  @Test
  void figuresAddUpByOutcomeReasonAndCommune() {
    SettlementFigures figures =
        figures(
            cell("1", DutyOutcome.CASH, null, 2, 200),
            cell("2", DutyOutcome.CASH, null, 1, 50),
            cell("1", DutyOutcome.ACCOUNT, null, 1, 30),
            cell("1", DutyOutcome.RETURNED, UnpaidReason.DIED, 1, 7),
            cell("2", DutyOutcome.RETURNED, UnpaidReason.ABSENT, 3, 9),
            cell("2", DutyOutcome.WITHHELD, null, 1, 4));
    assertThat(figures.listed()).isEqualTo(part(9, 300));
    assertThat(figures.paid()).isEqualTo(part(4, 280));
    assertThat(figures.of(DutyOutcome.CASH)).isEqualTo(part(3, 250));
    assertThat(figures.of(DutyOutcome.RETURNED)).isEqualTo(part(4, 16));
    assertThat(figures.returned(UnpaidReason.ABSENT)).isEqualTo(part(3, 9));
    assertThat(figures.fee()).isEqualTo(new Vnd(40));
    assertThat(figures.owed()).isEqualTo(new Vnd(180));
    assertThat(figures.communes()).containsExactly("1", "2");
    assertThat(figures.ofCommune("2").listed()).isEqualTo(part(5, 63));
    assertThat(SettlementRules.together(figures.cells()))
        .hasSize(5)
        .allMatch(cell -> cell.commune().isEmpty())
        .anyMatch(cell -> cell.outcome() == DutyOutcome.CASH && cell.part().equals(part(3, 250)));
  }

  @Test
  void aSettlementIsProposedOnceAllDutiesEndedAndFromWhatWasSeen() {
    SettlementFigures ended = figures(cell("1", DutyOutcome.CASH, null, 1, 10));
    SettlementFigures open = figures(cell("1", DutyOutcome.UNPAID, null, 1, 10));
    assertThatThrownBy(() -> SettlementRules.mayPropose(open, DIGEST, null))
        .hasMessageContaining("not-all-ended");
    assertThatThrownBy(() -> SettlementRules.mayPropose(ended, "00".repeat(32), null))
        .hasMessageContaining("lines-changed");
    assertThatCode(() -> SettlementRules.mayPropose(ended, DIGEST, null))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void anotherIsProposedOnlyInPlaceOfARefusedOne(State state) {
    SettlementFigures ended = figures(cell("1", DutyOutcome.CASH, null, 1, 10));
    Settlement before = settlement(state);
    assertThat(before.state()).isEqualTo(state);
    if (state == State.REFUSED) {
      assertThatCode(() -> SettlementRules.mayPropose(ended, DIGEST, before))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> SettlementRules.mayPropose(ended, DIGEST, before))
          .hasMessageContaining("already-proposed");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, POST, true", "PROPOSED, PAYER, false", "SENT, POST, false", "SENT, PAYER, true",
    "SIGNED, POST, false", "SIGNED, PAYER, false", "REFUSED, POST, false", "REFUSED, PAYER, false"
  })
  void eachSignsInTurn(State state, Party party, boolean allowed) {
    Settlement settlement = settlement(state);
    UUID other = UUID.randomUUID();
    if (allowed) {
      assertThatCode(() -> SettlementRules.maySign(settlement, party, other))
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> SettlementRules.maySign(settlement, party, PROPOSER))
          .hasMessageContaining("same-person");
    } else {
      assertThatThrownBy(() -> SettlementRules.maySign(settlement, party, other))
          .hasMessageContaining("not-waiting");
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void itStandsWhileTheSameFollowsAndOnceSignedByItsLines(State state) {
    Settlement settlement = settlement(state);
    SettlementFigures same = settlement.figures();
    SettlementFigures more =
        new SettlementFigures(
            same.cells(),
            same.advance(),
            new SettlementFigures.AskedBack(part(1, 10), new Vnd(5)),
            same.feeEach(),
            DIGEST);
    SettlementFigures sent =
        new SettlementFigures(same.cells(), new Vnd(101), same.askedBack(), same.feeEach(), DIGEST);
    SettlementFigures other =
        new SettlementFigures(
            same.cells(), same.advance(), same.askedBack(), same.feeEach(), "cd".repeat(32));
    assertThat(SettlementRules.stands(settlement, same)).isTrue();
    assertThat(SettlementRules.stands(settlement, more)).isEqualTo(state == State.SIGNED);
    assertThat(SettlementRules.stands(settlement, sent)).isEqualTo(state == State.SIGNED);
    assertThat(SettlementRules.stands(settlement, other)).isFalse();
    assertThatThrownBy(() -> SettlementRules.mustStand(settlement, other))
        .hasMessageContaining("lines-changed");
    assertThatCode(() -> SettlementRules.mustStand(settlement, same)).doesNotThrowAnyException();
  }

  @Test
  void thePayerSeesItsOwnOnceThePostHasSigned() {
    assertThat(SettlementRules.party(settlement(State.PROPOSED), actor(Role.PROVINCE_OFFICE, null)))
        .isEqualTo(Party.POST);
    assertThat(SettlementRules.party(settlement(State.SENT), actor(Role.AGENCY_OFFICER, PAYER)))
        .isEqualTo(Party.PAYER);
    for (Settlement hidden : List.of(settlement(State.PROPOSED), settlement(State.REFUSED))) {
      assertThatThrownBy(() -> SettlementRules.party(hidden, actor(Role.AGENCY_OFFICER, PAYER)))
          .hasMessageContaining("unknown-settlement");
    }
    assertThatThrownBy(() ->
            SettlementRules.party(
                settlement(State.SENT), actor(Role.AGENCY_OFFICER, UUID.randomUUID())))
        .hasMessageContaining("unknown-settlement");
    assertThat(SettlementRules.concerns(settlement(State.SENT), actor(Role.AUDITOR, null)))
        .isTrue();
    assertThat(SettlementRules.concerns(settlement(State.SENT), actor(Role.CLERK, PAYER)))
        .isFalse();
  }

  private static Actor actor(Role role, @Nullable UUID unit) {
    return new Actor(UUID.randomUUID(), null, role, unit, "38");
  }

  private static Settlement settlement(State state) {
    Settlement.Signature post =
        new Settlement.Signature(Party.POST, UUID.randomUUID(), Instant.EPOCH);
    Settlement.Signature payer =
        new Settlement.Signature(Party.PAYER, UUID.randomUUID(), Instant.EPOCH);
    return new Settlement(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        PAYER,
        1,
        figures(cell("", DutyOutcome.CASH, null, 1, 10)),
        PROPOSER,
        Instant.EPOCH,
        switch (state) {
          case PROPOSED, REFUSED -> List.of();
          case SENT -> List.of(post);
          case SIGNED -> List.of(post, payer);
        },
        state == State.REFUSED
            ? new Settlement.Refused(UUID.randomUUID(), "Sai số", Instant.EPOCH)
            : null);
  }

  private static SettlementFigures figures(Cell... cells) {
    return new SettlementFigures(
        List.of(cells), new Vnd(100), SettlementFigures.AskedBack.NOTHING, new Vnd(10), DIGEST);
  }

  private static Cell cell(
      String commune, DutyOutcome outcome, @Nullable UnpaidReason reason, long lines, long dong) {
    return new Cell(commune, outcome, reason, part(lines, dong));
  }

  private static DutySum.Part part(long count, long dong) {
    return new DutySum.Part(count, new Vnd(dong));
  }
}
