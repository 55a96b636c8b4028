package vn.gandan.benefit;

/** Why a line has to be explained before anybody is paid (điểm phải giải trình). */
public record Challenge(Reason reason, Certainty certainty, String detail) {

  /** What is odd about a line. Texts: {@code benefit.reason.<name>}. */
  public enum Reason {
    /** Was not paid in the round before. */
    NEW,
    /** Was paid in the round before and is no longer on the list. */
    STOPPED,
    /** Another amount than in the round before, and no new rate explains it. */
    CHANGED,
    /** Another commune or pay point than in the round before. */
    MOVED,
    /** The commune has told of a death. */
    DEAD,
    /** The commune has told of imprisonment. */
    IMPRISONED,
    /** The commune has told that the person moved away. */
    LEFT,
    /** One personal number on several lines. */
    DOUBLE_NUMBER,
    /** One name and birth date on several lines, with a personal number missing. */
    DOUBLE_NAME,
    /** The personal number tells another year of birth. */
    NUMBER_CONTRADICTS,
    /** One bank account for many. */
    SHARED_ACCOUNT,
    /** The person signed for another way or account than the list tells; what was signed counts. */
    WAY_DIFFERS,
    TOO_OLD,
    TOO_YOUNG,
    /** Not the amount that the rate fixes. */
    OFF_RATE,
    PROXY_FOR_MANY,
    /** The authorisation is over, has no days, or lasts longer than it may. */
    PROXY_EXPIRED,
    /** Staff of the post, or whom they declared, is paid or collects. */
    STAFF,
    /** Paid through a proxy alone for long, and nobody has seen the person. */
    NO_PROOF_OF_LIFE
  }

  /** How sure it is. */
  public enum Certainty {
    /** By the personal number, or by the list itself. */
    STRONG,
    /** By name and year of birth: look twice. */
    WEAK
  }

  /** What a line in question comes to. */
  public enum Outcome {
    /** The list is right. */
    KEEP,
    /** Nothing is paid in this round. */
    STOP,
    /** Nothing is paid until the payer has put it right. */
    CORRECT
  }
}
