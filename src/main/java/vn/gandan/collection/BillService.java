package vn.gandan.collection;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ui.Tone;
import vn.gandan.visit.CounterService;
import vn.gandan.visit.Line;

/** Bills as a service of the counter: what a biller told of while this person stands here. */
@Component
class BillService implements CounterService {
  private static final String NAME = "bill";
  private static final int LONGEST_TITLE = 300;

  private final QuoteTable quotes;
  private final BillerTable billers;
  private final PaymentJournal payments;
  private final SurplusTable surpluses;
  private final InstantSource clock;

  BillService(
      QuoteTable quotes,
      BillerTable billers,
      PaymentJournal payments,
      SurplusTable surpluses,
      InstantSource clock) {
    this.quotes = quotes;
    this.billers = billers;
    this.payments = payments;
    this.surpluses = surpluses;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Offered> offers(UUID person, Actor actor) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    Set<List<Object>> seen = new HashSet<>();
    // Whoever asked the biller resumes the basket; a colleague asks anew.
    return quotes.ofPerson(person, office, actor.accountId(), clock.instant()).stream()
        .filter(quote -> seen.add(List.of(quote.biller(), quote.bill())))
        .filter(quote -> !quote.taken())
        .map(quote -> line(quote, billers.find(quote.biller()).orElseThrow()))
        .map(line ->
            new Offered(
                line.subject(),
                line.title(),
                line.way(),
                line.money(),
                line.amount(),
                new TakeBill(UUID.fromString(line.subject()), line.amount())))
        .toList();
  }

  @Override
  public boolean byTransfer() {
    return true;
  }

  @Override
  public Optional<Standing> standing(String subject) {
    UUID payment = UUID.fromString(subject);
    return surpluses.ofPayment(payment).filter(Surplus::given).isPresent()
        ? Optional.of(new Standing(Tone.QUIET, "collection.state.surplus-back"))
        : payments.find(payment).map(BillPayment::state).map(BillService::told);
  }

  private static Standing told(BillPayment.State state) {
    Tone tone =
        switch (state) {
          case PENDING, CANCELLING -> Tone.CARE;
          case CONFIRMED -> Tone.GOOD;
          case CANCELLED -> Tone.QUIET;
          case REFUSED, NOT_CANCELLED -> Tone.BAD;
        };
    return new Standing(tone, "collection.state." + state.key());
  }

  /** Names the bill and nobody: whoever has the receipt's address reads it. */
  static Line line(BillQuote quote, Biller biller) {
    String title =
        "Thu hộ %s: hóa đơn %s kỳ %s".formatted(biller.name(), quote.bill(), quote.period());
    return new Line(
        NAME,
        quote.id().toString(),
        Line.Way.IN,
        Line.Money.TRUST,
        title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
        quote.amount(),
        AccountPurpose.BILLER,
        biller.billerId().toString(),
        CollectionReasons.BILL);
  }
}
