package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.benefit.ListOf.Person;

/** A round of Lưu Vệ that is paid today, from the payer's list to the freeze. */
public final class FrozenRound {
  private final BenefitFixture post;
  private final JdbcClient jdbc;
  private final Programme programme;
  private final String point;
  private final List<Person> people = new ArrayList<>();
  private LocalDate month;
  private LocalDate from;
  private LocalDate until;
  private UUID round = UUID.randomUUID();
  private UUID roster = UUID.randomUUID();

  public FrozenRound(BenefitFixture post, JdbcClient jdbc, Programme.Kind kind) {
    this(post, jdbc, kind, BenefitFixture.LUU_VE);
  }

  /**
   * @param covered communes of the contract; all receivers are of Xã Lưu Vệ
   */
  public FrozenRound(BenefitFixture post, JdbcClient jdbc, Programme.Kind kind, String... covered) {
    this.post = post;
    this.jdbc = jdbc;
    this.programme = post.programme(kind);
    this.point = post.point(BenefitFixture.LUU_VE);
    this.from = post.today;
    this.until = post.today.plusDays(5);
    this.month = post.month;
    post.contract(programme, covered);
  }

  /** The same programme and people a month later, as the payer lists them. */
  private FrozenRound(FrozenRound former) {
    this.post = former.post;
    this.jdbc = former.jdbc;
    this.programme = former.programme;
    this.point = former.point;
    this.from = former.from;
    this.until = former.until;
    this.month = former.month.plusMonths(1);
    this.people.addAll(former.people);
  }

  public FrozenRound next() {
    return new FrozenRound(this);
  }

  /** Other days than today and some more. */
  public FrozenRound paid(LocalDate first, LocalDate last) {
    from = first;
    until = last;
    return this;
  }

  /**
   * @param no the payer's number
   * @param citizen empty if the payer knows none
   */
  public FrozenRound receiver(String no, String name, String born, String citizen, long amount) {
    people.add(
        Person.cash(BenefitFixture.LUU_VE, no, name, born, point)
            .citizen(citizen)
            .amount(amount, 0));
    return this;
  }

  /** The last receiver is paid to an account. */
  public FrozenRound account(String number) {
    people.add(people.removeLast().account(number));
    return this;
  }

  /** Somebody collects for the last receiver, by the payer's list. */
  public FrozenRound through(String name, String citizen, LocalDate since, LocalDate last) {
    people.add(people.removeLast().through(name, citizen, since, last));
    return this;
  }

  public FrozenRound freeze() {
    post.office(
        new OpenRound(
            round, programme.programmeId(), month, 1, from, from, from.plusDays(1), until));
    ListOf list = post.list(programme, month);
    people.forEach(list::add);
    roster = post.take(round, list);
    post.office(new ChallengeRound(round));
    List<LineKey> asked =
        BenefitFixture.inProvince(() ->
                jdbc.sql("select distinct line_no from benefit_challenge where roster_id = :roster")
                    .param("roster", roster)
                    .query(Integer.class)
                    .list())
            .stream()
            .map(line -> new LineKey(roster, line))
            .toList();
    if (!asked.isEmpty()) {
      post.luuVe(new ExplainLines(round, asked, Challenge.Outcome.KEEP, "Đã kiểm tra, đúng"));
    }
    post.luuVe(new SignPart(round));
    post.office(new Freeze(round));
    return this;
  }

  public UUID round() {
    return round;
  }

  public UUID roster() {
    return roster;
  }

  public Programme programme() {
    return programme;
  }

  /** The duty to pay whoever has this number of the payer's. */
  public UUID duty(String no) {
    return BenefitFixture.inProvince(() ->
        jdbc.sql(
                """
                select e.entitlement_id
                  from benefit_entitlement e
                  join benefit_line_person p on p.roster_id = e.roster_id and p.line_no = e.line_no
                 where e.round_id = :round and p.beneficiary_no = :no
                """)
            .param("round", round)
            .param("no", no)
            .query(UUID.class)
            .single());
  }
}
