package vn.gandan.party;

/** As the identity paper says. */
public enum Sex {
  /** Nam. */
  MALE,
  /** Nữ. */
  FEMALE
}
