package vn.gandan.collection.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.collection.AskingBillers;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.BillQuote;
import vn.gandan.collection.Biller;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** Bills for programs at the counter; they are taken by the act {@code collection.take}. */
@RestController
@RequestMapping("/api/v1")
class BillApi {
  private final Collections collections;
  private final AskingBillers asking;

  BillApi(Collections collections, AskingBillers asking) {
    this.collections = collections;
    this.asking = asking;
  }

  /** Those for whom money may be taken today. */
  @GetMapping("/billers")
  @Allowed({Role.CLERK, Role.DIRECTOR})
  List<Biller> billers() {
    return collections.openBillers();
  }

  /**
   * Asks the biller what a customer owes. What it tells counts for fifteen minutes.
   *
   * @throws RefusedException collection.biller-away, collection.no-contract
   */
  @PostMapping("/bill-queries")
  @Allowed({Role.CLERK, Role.DIRECTOR})
  AnswerBody ask(@RequestBody AskBody body, Actor actor) {
    UUID query = asking.ask(body.biller(), body.customer(), body.person(), actor);
    return collections.query(query, actor).map(AnswerBody::of).orElseThrow();
  }

  /**
   * Asks the biller once more about one bill whose time is over. If it is still owed, to the đồng,
   * it counts for another fifteen minutes under the same id.
   *
   * @throws RefusedException collection.not-owed-any-more, collection.owed-otherwise,
   *     collection.biller-away, collection.unknown-quote
   */
  @PostMapping("/bill-quotes/{quote}/renewals")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Allowed({Role.CLERK, Role.DIRECTOR})
  void askAgain(@PathVariable UUID quote, Actor actor) {
    asking.again(quote, actor);
  }

  /**
   * How far the biller knows of a payment.
   *
   * @throws RefusedException collection.unknown-quote
   */
  @GetMapping("/bill-payments/{payment}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.PROVINCE_OFFICE, Role.AUDITOR})
  PaymentBody payment(@PathVariable UUID payment, Actor actor) {
    return collections
        .payment(payment, actor)
        .map(PaymentBody::of)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownQuote(payment)));
  }

  /**
   * @param person who came; left out if it does not matter
   */
  record AskBody(UUID biller, String customer, @Nullable UUID person) {
    @Override
    public String toString() {
      return "question to " + biller;
    }
  }

  record AnswerBody(UUID query, Instant expiresAt, List<BillBody> bills) {
    static AnswerBody of(vn.gandan.collection.BillQuery query) {
      return new AnswerBody(
          query.id(), query.expiresAt(), query.quotes().stream().map(BillBody::of).toList());
    }
  }

  /**
   * @param payer masked
   * @param amount in đồng
   */
  record BillBody(
      UUID quote, String bill, String period, String payer, long amount, boolean taken) {
    static BillBody of(BillQuote quote) {
      return new BillBody(
          quote.id(), quote.bill(), quote.period(), quote.payer(), quote.amount(), quote.taken());
    }

    @Override
    public String toString() {
      return "bill " + quote;
    }
  }

  /**
   * @param asked how often the biller answered, or did not
   */
  record PaymentBody(UUID payment, BillPayment.State state, long amount, int asked, String words) {
    static PaymentBody of(BillPayment payment) {
      return new PaymentBody(
          payment.id(), payment.state(), payment.amount(), payment.asked(), payment.words());
    }
  }
}
