package vn.gandan.collection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/**
 * Asks a biller what a customer owes and keeps what it told. The question is asked outside of any
 * transaction; only so many wait for one biller, so that one that hangs does not hold up the rest.
 */
@Component
public class AskingBillers {
  private static final Pattern CUSTOMER = Pattern.compile("[0-9A-Za-z._/-]{2,40}");

  private final BillerTable billers;
  private final BillerLinks links;
  private final QuoteTable quotes;
  private final CollectionSettings settings;
  private final InstantSource clock;
  private final TransactionTemplate transaction;
  private final Map<UUID, Semaphore> waiting = new ConcurrentHashMap<>();

  AskingBillers(
      BillerTable billers,
      BillerLinks links,
      QuoteTable quotes,
      CollectionSettings settings,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.billers = billers;
    this.links = links;
    this.quotes = quotes;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @param customer as typed or scanned
   * @param person who came; null if it does not matter
   * @return the query; what was told stands under it
   * @throws RefusedException if the biller has no contract today or does not answer
   */
  public UUID ask(UUID biller, String customer, @Nullable UUID person, Actor actor) {
    if (!CUSTOMER.matcher(customer).matches()) {
      throw new RefusedException(new CollectionRefusal.CustomerCodeMalformed());
    }
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    Instant now = clock.instant();
    if (billers.find(biller).isEmpty()) {
      throw new RefusedException(new CollectionRefusal.UnknownBiller(biller));
    }
    BillerContract contract = inForce(biller, now);
    List<OpenBill> bills = told(contract, customer);
    UUID query = UUID.randomUUID();
    transaction.executeWithoutResult(_ ->
        quotes.add(
            query, new QuoteTable.Asked(contract, customer, person, office, actor, now), bills));
    return query;
  }

  /**
   * Asks the biller once more about one bill of the actor's office, because money for it has come
   * after what was told had ended. If it is still owed, to the đồng, it counts again under the same
   * id, so that whatever happens it is paid once. What was taken meanwhile is left as it is.
   *
   * @throws RefusedException if it is not owed any more as it was, or the biller does not answer
   */
  public void again(UUID id, Actor actor) {
    BillQuote quote =
        quotes
            .find(id)
            .filter(known -> known.office().equals(actor.unitId()))
            .map(QuoteTable.Known::quote)
            .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownQuote(id)));
    if (quote.taken()) {
      return;
    }
    Instant now = clock.instant();
    BillerContract contract = inForce(quote.biller(), now);
    CollectionRules.notOwedAsBefore(quote, told(contract, quote.customer()))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    transaction.executeWithoutResult(_ -> quotes.renew(quote, contract, actor, now));
  }

  private BillerContract inForce(UUID biller, Instant now) {
    return billers
        .inForce(biller, LocalDate.ofInstant(now, CollectionRules.ZONE))
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.NoContract(biller)));
  }

  private List<OpenBill> told(BillerContract contract, String customer) {
    UUID biller = contract.billerId();
    Semaphore places = waiting.computeIfAbsent(biller, _ -> new Semaphore(settings.together()));
    if (!places.tryAcquire()) {
      throw new RefusedException(new CollectionRefusal.BillerBusy(biller));
    }
    try {
      return links.of(contract).bills(links.peer(contract), customer);
    } catch (BillerAwayException away) {
      throw new RefusedException(new CollectionRefusal.BillerAway(biller));
    } finally {
      places.release();
    }
  }
}
