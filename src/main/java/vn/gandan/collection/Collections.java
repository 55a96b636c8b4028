package vn.gandan.collection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/** What is collected for whom, and how far billers know. The face of the module. */
@Service
public class Collections {
  public static final int MOST_TO_WORK_ON = 500;

  private final BillerTable billers;
  private final QuoteTable quotes;
  private final PaymentJournal payments;
  private final BillerFileTable files;
  private final InstantSource clock;

  Collections(
      BillerTable billers,
      QuoteTable quotes,
      PaymentJournal payments,
      BillerFileTable files,
      InstantSource clock) {
    this.billers = billers;
    this.quotes = quotes;
    this.payments = payments;
    this.files = files;
    this.clock = clock;
  }

  /** By what is owed, then by name; at most 500. */
  @Transactional(readOnly = true)
  public List<Biller> billers() {
    return billers.all();
  }

  /** Those for whom money may be taken today; at most 500. */
  @Transactional(readOnly = true)
  public List<Biller> openBillers() {
    return billers.open(LocalDate.ofInstant(clock.instant(), CollectionRules.ZONE));
  }

  @Transactional(readOnly = true)
  public Optional<Biller> biller(UUID biller) {
    return billers.find(biller);
  }

  /** Latest first; at most 200. */
  @Transactional(readOnly = true)
  public List<BillerContract> contracts(UUID biller) {
    return billers.contracts(biller);
  }

  /** Files of a biller's days and how far they have come, latest day first; at most 60. */
  @Transactional(readOnly = true)
  public List<BillerFile> files(UUID biller) {
    return files.of(biller);
  }

  /** What was told to the actor's office. */
  @Transactional(readOnly = true)
  public Optional<BillQuery> query(UUID query, Actor actor) {
    return quotes.query(query).filter(found -> found.office().equals(actor.unitId()));
  }

  /** A payment at the actor's office; the provincial post office and auditors see all. */
  @Transactional(readOnly = true)
  public Optional<BillPayment> payment(UUID payment, Actor actor) {
    return payments
        .find(payment)
        .filter(found -> seesAll(actor) || found.office().equals(actor.unitId()));
  }

  /** What was taken at an office since then, latest first; at most 200. */
  @Transactional(readOnly = true)
  public List<BillPayment> taken(UUID office, Instant since) {
    return payments.ofOffice(office, since);
  }

  /**
   * What does not come to an end by itself: refused after the money was taken, then, oldest first,
   * given back and not cancelled, or long without an answer. Of the actor's office, or of all; at
   * most {@link #MOST_TO_WORK_ON}.
   */
  @Transactional(readOnly = true)
  public List<BillPayment> toWorkOn(Actor actor) {
    return payments.toWorkOn(
        seesAll(actor) ? null : actor.unitId(), CollectionRules.late(clock.instant()));
  }

  static boolean seesAll(Actor actor) {
    return actor.role() == Role.PROVINCE_OFFICE || actor.role() == Role.AUDITOR;
  }
}
