package vn.gandan.counter.web;

import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.Calendar;
import vn.gandan.calendar.CounterPromise;
import vn.gandan.calendar.StepWords;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Fee;
import vn.gandan.catalogue.Limit;
import vn.gandan.catalogue.Procedure;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Vnd;

/** What the citizen is told before anything is handed in: how much, how long. */
@Component
class Offer {
  private final Catalogue catalogue;
  private final Calendar calendar;
  private final Naming naming;
  private final Telling telling;
  private final InstantSource clock;

  Offer(
      Catalogue catalogue, Calendar calendar, Naming naming, Telling telling, InstantSource clock) {
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.naming = naming;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * @param dong what stands beside the act when it is sent; empty where no sum can be named
   */
  record Price(String words, String dong) {}

  Price price(Procedure procedure, Locale locale) {
    Fee fee = catalogue.fee(procedure, new Fee.Facts(Procedure.Channel.POST, 0, 1, naming.today()));
    return switch (fee) {
      case Fee.Free() -> new Price(telling.text(locale, "catalogue.fee.free"), "0");
      case Fee.Known(Vnd total, String source) ->
          new Price(
              telling.text(locale, "counter.fee.known", total, source),
              Long.toString(total.dong()));
      case Fee.ProvinceDecides(var shown) ->
          new Price(
              shown == null
                  ? telling.text(locale, "catalogue.fee.province-decides")
                  : telling.text(locale, "counter.fee.province-shows", shown),
              "");
      case Fee.NotStated() -> new Price(telling.text(locale, "catalogue.fee.not-stated"), "");
    };
  }

  /**
   * @param promise null without a verified limit
   * @param why the sentence in its place; null with a promise
   */
  record When(HandInPage.@Nullable Promise promise, @Nullable String why) {}

  When when(Procedure procedure, Locale locale) {
    try {
      CounterPromise promise = calendar.promiseAtCounter(procedure.code(), null, clock.instant());
      StepWords words = StepWords.in(locale);
      return new When(
          new HandInPage.Promise(
              promise.atAgencyBy(),
              promise.legal().dueAt(),
              promise.backBy(),
              words.tell(promise.outward()),
              words.tell(promise.legal().steps()),
              words.tell(promise.homeward())),
          null);
    } catch (RefusedException refused) {
      return new When(null, telling.problem(locale, refused.refusal()));
    }
  }

  String limit(Limit limit, Locale locale) {
    return switch (limit) {
      case Limit.In(int value, Limit.Unit unit) ->
          telling.text(locale, "catalogue.limit." + unit.name(), value);
      case Limit.SameDay() -> telling.text(locale, "catalogue.limit.SAME_DAY");
      case Limit.NotStated() -> telling.text(locale, "catalogue.limit.NOT_STATED");
    };
  }
}
