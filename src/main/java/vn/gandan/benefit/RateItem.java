package vn.gandan.benefit;

/** What a rate is about. Texts: {@code benefit.rate.<name>}. */
public enum RateItem {
  /** Mức chuẩn trợ giúp xã hội. */
  SOCIAL_ASSISTANCE_STANDARD(Unit.DONG),
  /** Trợ cấp hưu trí xã hội. */
  SOCIAL_PENSION(Unit.DONG),
  /** Mức chuẩn trợ cấp ưu đãi người có công. */
  MERIT_STANDARD(Unit.DONG),
  COEFFICIENT_EXTREME_DISABILITY(Unit.THOUSANDTHS),
  COEFFICIENT_SEVERE_DISABILITY(Unit.THOUSANDTHS),
  COEFFICIENT_EXTREME_DISABILITY_CHILD_OR_ELDER(Unit.THOUSANDTHS),
  COEFFICIENT_SEVERE_DISABILITY_CHILD_OR_ELDER(Unit.THOUSANDTHS),
  COEFFICIENT_ORPHAN_UNDER_4(Unit.THOUSANDTHS),
  COEFFICIENT_ORPHAN_4_TO_16(Unit.THOUSANDTHS),
  /** Hỗ trợ mai táng, in standards. */
  MULTIPLE_FUNERAL(Unit.THOUSANDTHS),
  /** First day of the month on which points pay. */
  POINTS_FROM_DAY(Unit.DAY),
  POINTS_TO_DAY(Unit.DAY),
  OFFICES_FROM_DAY(Unit.DAY),
  OFFICES_TO_DAY(Unit.DAY),
  /** How long an authorisation to collect may last. */
  PROXY_MONTHS(Unit.MONTHS),
  /** For how many people one proxy may collect before it is questioned. */
  PROXY_MOST(Unit.PEOPLE),
  /** The largest sum for somebody without a paper whom two witnesses know. */
  KNOWN_PERSON_MOST(Unit.DONG),
  /** From which age nobody needs another reason to be paid at home. */
  HOME_AGE(Unit.YEARS),
  /** How long somebody may be paid through a proxy alone without having been seen. */
  PROOF_OF_LIFE_MONTHS(Unit.MONTHS),
  AGE_MOST(Unit.YEARS),
  AGE_LEAST_SOCIAL_PENSION(Unit.YEARS),
  AGE_LEAST_PENSION(Unit.YEARS),
  /** The largest amount of one line that is believed. */
  AMOUNT_MOST(Unit.DONG);

  /** What a rate counts. */
  public enum Unit {
    DONG(1_000_000_000),
    THOUSANDTHS(100_000),
    DAY(28),
    MONTHS(60),
    PEOPLE(1_000),
    YEARS(200);

    private final long most;

    Unit(long most) {
      this.most = most;
    }
  }

  private final Unit unit;

  RateItem(Unit unit) {
    this.unit = unit;
  }

  public Unit unit() {
    return unit;
  }

  /** Whether anybody could mean it. */
  boolean takes(long value) {
    return value >= 1 && value <= unit.most;
  }
}
