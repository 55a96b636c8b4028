package vn.gandan.payout;

/** How somebody who comes to be paid shows who they are. */
public enum Proof {
  /** Thẻ căn cước: its number is scanned or typed. */
  CARD,
  /** Định danh điện tử: its number is shown by the telephone. */
  POSTID,
  /** Known in person to two witnesses, who are named. */
  KNOWN
}
