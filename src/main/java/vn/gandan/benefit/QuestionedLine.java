package vn.gandan.benefit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * A line in question as its commune sees it (dòng phải giải trình). Whoever holds one has been
 * written into the reading log.
 *
 * @param gone it stands in the list of the round before, and is no longer on this one
 * @param number {@code ***123}: the last three of the personal number; null if the list has none
 * @param explained null while nobody has said anything
 */
public record QuestionedLine(
    LineKey key,
    boolean gone,
    String fullName,
    @Nullable Integer birthYear,
    @Nullable String number,
    @Nullable String address,
    @Nullable String proxyName,
    Vnd amount,
    Vnd arrears,
    boolean byAccount,
    List<Challenge> challenges,
    @Nullable Explained explained) {

  /** What was said last. */
  public record Explained(Challenge.Outcome outcome, String words, Instant at) {
    @Override
    public String toString() {
      return outcome.name();
    }
  }

  public QuestionedLine {
    challenges = List.copyOf(challenges);
  }

  /** As it is sent by a form. */
  public String ref() {
    return key.roster() + ":" + key.line();
  }

  @Override
  public String toString() {
    return "line " + key;
  }
}
